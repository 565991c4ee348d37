"""What to tell somebody whose table of answers cannot be used as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from literacy_app.domain.errors_of_tables import (
    AnswersAtFault,
    RowFault,
    TableUnreadable,
    TooFewToCalibrate,
)
from literacy_app.words import tr

_LONGEST: Final = 40


def table_unreadable(trouble: TableUnreadable) -> str:
    if trouble.columns or trouble.reason == "no_commas":
        return _about_header(trouble)
    match trouble.reason:
        case "missing":
            said = tr(
                "There is no file {file}. Nothing has been changed. "
                "Look for a slip in its name.",
                file=trouble.path,
            )
        case "folder":
            said = tr(
                "{file} is a folder. Nothing has been changed. "
                "Name the table of answers in it.",
                file=trouble.path,
            )
        case "not_text":
            said = tr(
                "{file} is not a table in plain text. Nothing has been changed. "
                "Save the table as CSV (UTF-8) and try again.",
                file=trouble.path,
            )
        case "empty" | "no_answers":
            said = tr(
                "There are no answers in {file}. Nothing has been changed. "
                "Write a header and then one answer per row.",
                file=trouble.path,
            )
        case _:
            said = tr(
                "{file} cannot be opened. Nothing has been changed. "
                "Close it in other programs, or ask the person it belongs to.",
                file=trouble.path,
            )
    return said


def answers_at_fault(trouble: AnswersAtFault) -> str:
    said = tr(
        "Some rows of {file} do not hold. Things to mend: {n}. "
        "Nothing was worked out from this file, and nothing has been changed. "
        "Mend what is listed here and try again.",
        file=trouble.path,
        n=len(trouble.faults),
    )
    return "\n".join((said, *_lines(trouble)))


def _about_header(trouble: TableUnreadable) -> str:
    if trouble.reason == "no_commas":
        return tr(
            "There are no commas between the columns of {file}. Nothing has been "
            "changed. Save the table as CSV with commas between the cells, and "
            "a point in numbers (0.5), and try again.",
            file=trouble.path,
        )
    columns = tr(", ").join(trouble.columns)
    if trouble.reason == "columns_doubled":
        return tr(
            "{file} has several columns with one name: {columns}. "
            "Nothing has been changed. Keep one of each and try again.",
            file=trouble.path,
            columns=columns,
        )
    return tr(
        "{file} lacks these columns: {columns}. Nothing has been changed. "
        "Add them to the first line, in any order, and try again.",
        file=trouble.path,
        columns=columns,
    )


def _lines(trouble: AnswersAtFault) -> Iterator[str]:
    for fault in trouble.faults:
        yield f"{trouble.path}:{fault.line}: {_mend(fault)}"


def _mend(fault: RowFault) -> str:
    """Return what is wrong with a row and what to do."""
    match fault.what:
        case "width" | "quotes" | "too_long" | "no_letter":
            return _mend_row(fault.what)
        case "two_truths":
            return tr(
                "Post {post} is manipulated in one row and genuine in another "
                "(lines {first} and {second}). Make them say the same.",
                post=_shown(fault.text),
                first=fault.other_line,
                second=fault.line,
            )
        case "two_difficulties":
            return tr(
                "Post {post} has another b in this row than before "
                "(lines {first} and {second}). Make them say the same.",
                post=_shown(fault.text),
                first=fault.other_line,
                second=fault.line,
            )
        case "learner" | "post":
            return tr("Nothing is written under {column}.", column=fault.what)
        case _:
            return tr(
                "“{text}” is written under {column}. {wanted}",
                text=_shown(fault.text),
                column=fault.what,
                wanted=_wanted(fault.what),
            )


def _mend_row(what: str) -> str:
    match what:
        case "width":
            said = tr(
                "This row has more or fewer cells than the header. "
                "Look for a comma too many or too few."
            )
        case "quotes":
            said = tr("The quotation marks in this row do not pair up. Close them all.")
        case "too_long":
            said = tr(
                "A cell in this row is far too long. Shorten it, or look for "
                "a quotation mark that is not closed."
            )
        case _:
            said = tr(
                "There is a sign in this row that is no letter (NUL). "
                "Write the row once more."
            )
    return said


def _wanted(column: str) -> str:
    match column:
        case "manipulated":
            return tr("Write 1 for a manipulated post, 0 for a genuine one.")
        case "says_manipulated":
            return tr("Write 1 if the learner called it manipulated, 0 if genuine.")
        case "confidence":
            return tr(
                "Write how sure the learner was of their own judgement, "
                "from 50 to 100 or from 0.5 to 1, or leave it empty."
            )
        case "answered_at":
            return tr("Write a time like 2026-11-23T10:15:00, or leave it empty.")
        case "occasion":
            return tr("Write pre or post.")
        case _:
            return tr("Write a number from -6 to 6, or leave it empty.")


def _shown(text: str) -> str:
    """Return a cell that fits on a line and cannot move a terminal's cursor."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"


def too_few_to_calibrate(trouble: TooFewToCalibrate) -> str:
    return tr(
        "Difficulties were to be found from the answers of {n} learners. "
        "At least {least} are needed, or one of them would decide how hard a post is "
        "for everyone. Nothing has been changed. "
        "Try again when more people have practised.",
        n=trouble.n,
        least=trouble.least,
    )
