"""What is wrong with one row of a list of people, and what to do."""

from __future__ import annotations

from typing import Final

from literacy_app.domain.roster import RowFault
from literacy_app.words import tr

_LONGEST: Final = 40


def fault_line(fault: RowFault) -> str:
    """Return a fault with its place, for a list of them."""
    return f"{fault.file}:{fault.row}: {explain_fault(fault)}"


def explain_fault(fault: RowFault) -> str:
    """Return what is wrong and what to do, in one or two short sentences."""
    if fault.column == "number":
        return _about_number(fault)
    if fault.column == "nickname":
        return _about_nickname(fault)
    if fault.why in {"cells", "quotes", "no_letter"} or not fault.column:
        return _about_row(fault)
    return _about_cell(fault)


def _about_nickname(fault: RowFault) -> str:
    name = shown(fault.text)
    match fault.why:
        case "empty":
            return tr("Nickname is empty. Type one in the box.")
        case "too_long":
            return tr("This nickname is too long. Type one of at most 20 characters.")
        case "nickname_taken" if fault.other_row:
            return tr(
                "Two in this class are called {name} (line {line}). "
                "Add a letter to one of them.",
                name=name,
                line=fault.other_row,
            )
        case "nickname_taken":
            return tr(
                "Somebody in this class is called {name} already. "
                "Add a letter to this nickname.",
                name=name,
            )
        case "formula":
            return tr(
                "“{text}” begins like a formula. Type a nickname that begins with a "
                "letter.",
                text=name,
            )
        case _:
            return tr(
                "There is something in this nickname that nobody can see. "
                "Type it once more."
            )


def _about_number(fault: RowFault) -> str:
    number = shown(fault.text)
    match fault.why:
        case "number_empty":
            return tr("Number is empty. Next free: {free}.", free=fault.next_free)
        case "number_used" if fault.other_row:
            return tr(
                "Number {number} is used twice (line {line}). Next free: {free}.",
                number=number,
                line=fault.other_row,
                free=fault.next_free,
            )
        case "number_used":
            return tr(
                "Number {number} belongs to {name}. Next free: {free}.",
                number=number,
                name=shown(fault.other),
                free=fault.next_free,
            )
        case _:
            return tr(
                "“{text}” is no number of a class list. Next free: {free}.",
                text=number,
                free=fault.next_free,
            )


def _about_row(fault: RowFault) -> str:
    match fault.why:
        case "cells":
            return tr(
                "This row has more or fewer cells than the header. "
                "Look for a comma too many or too few."
            )
        case "quotes":
            return tr("The quotation marks in this row do not pair up. Close them all.")
        case "no_letter":
            return tr(
                "There is a sign in this row that is no letter (NUL). "
                "Write the row once more."
            )
        case _:
            return tr(
                "A cell in this row is far too long. Shorten it, or look for "
                "a quotation mark that is not closed."
            )


def _about_cell(fault: RowFault) -> str:
    text = shown(fault.text)
    match fault.why:
        case "group_unknown":
            said = tr(
                "There is no group {group}. Choose one of these: {groups}",
                group=text,
                groups=tr(", ").join(map(shown, fault.choices)),
            )
        case "class_empty":
            said = tr("No class is named here. Name one for the list.")
        case "class_unknown":
            said = tr(
                "There is no class {id} in the file or here. "
                "Export the list once more.",
                id=text,
            )
        case "person_unknown":
            said = tr(
                "There is nobody {id} in the file or here. Export the list once more.",
                id=text,
            )
        case "twice":
            said = tr(
                "{id} is listed twice (line {line}). Keep one of the rows.",
                id=text,
                line=fault.other_row,
            )
        case "id_empty":
            said = tr("The sourcedId is empty. Export the list once more.")
        case _:
            said = _about_signs(fault, text)
    return said


def _about_signs(fault: RowFault, text: str) -> str:
    if fault.why == "formula":
        return tr(
            "“{text}” under {column} begins like a formula. Write plain words.",
            text=text,
            column=fault.column,
        )
    if fault.why in {"cell_too_long", "too_long"}:
        return tr("The cell under {column} is too long.", column=fault.column)
    return tr(
        "There is something under {column} that nobody can see. Type it once more.",
        column=fault.column,
    )


def shown(text: str) -> str:
    """Return a cell that fits on a line and cannot move a terminal's cursor."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
