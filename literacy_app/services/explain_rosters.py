"""What to tell a teacher whose list of people cannot be read in as it is."""

from __future__ import annotations

from typing import Final

from literacy_app.domain.errors_of_rosters import (
    RosterAtFault,
    RosterOutdated,
    RosterUnreadable,
)
from literacy_app.services.explain_roster_rows import fault_line, shown
from literacy_app.words import tr

_LONGEST: Final = 12


def roster_unreadable(trouble: RosterUnreadable) -> str:
    if trouble.reason in {"missing", "folder", "closed", "too_big", "old_workbook"}:
        return _about_file(trouble)
    if trouble.part:
        return _about_part(trouble)
    if trouble.names:
        return _about_names(trouble)
    return _about_whole(trouble)


def roster_at_fault(trouble: RosterAtFault) -> str:
    said = tr(
        "Some rows of {file} do not hold. Things to mend: {n}. "
        "Nobody was read in, and nothing has been changed. "
        "Mend what is listed here and try again.",
        file=trouble.path.name,
        n=len(trouble.faults),
    )
    return "\n".join((said, *map(fault_line, trouble.faults)))


def roster_outdated(trouble: RosterOutdated) -> str:
    return tr(
        "People or classes here have changed since {file} was checked. "
        "Nobody was read in, and nothing has been changed. "
        "Check the file once more, then read it in.",
        file=trouble.path.name,
    )


def _about_file(trouble: RosterUnreadable) -> str:
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
                "Choose the list of people itself: a table or a ZIP file.",
                file=trouble.path,
            )
        case "closed":
            said = tr(
                "{file} cannot be opened. Nothing has been changed. "
                "Close it in other programs, or ask the person it belongs to.",
                file=trouble.path,
            )
        case "too_big":
            said = tr(
                "{file} is far too big for a list of people. Nothing has been "
                "changed. Choose another file.",
                file=trouble.path.name,
            )
        case _:
            said = tr(
                "{file} is an old workbook, or one behind a password. Nothing has "
                "been changed. Save it as XLSX without a password, or as CSV.",
                file=trouble.path.name,
            )
    return said


def _about_part(trouble: RosterUnreadable) -> str:
    file, part = trouble.path.name, shown(trouble.part)
    match trouble.reason:
        case "unsafe_name" | "link_inside":
            return tr(
                "{file} was refused: “{part}” inside it points to a place outside. "
                "Nothing has been changed. Ask the person who made it for a new one.",
                file=file,
                part=part,
            )
        case "folder_inside":
            return tr(
                "The tables in {file} lie in a folder ({part}). Nothing has been "
                "changed. Pack the tables themselves, not the folder around them.",
                file=file,
                part=part,
            )
        case "not_plain_xml":
            return tr(
                "{file} was refused: “{part}” inside it could fetch or grow other "
                "things. Nothing has been changed. Save the list as CSV (UTF-8).",
                file=file,
                part=part,
            )
        case "locked":
            return tr(
                "{file} is locked with a password. Nothing has been changed. "
                "Save it without one and try again.",
                file=file,
            )
        case "bomb" | "damaged":
            return _about_whole(trouble)
        case _:
            return _about_table(trouble, file, part)


def _about_table(trouble: RosterUnreadable, file: str, part: str) -> str:
    match trouble.reason:
        case "columns_missing" | "columns_doubled":
            return _about_columns(trouble, file, part)
        case "table_missing":
            return tr(
                "{file} lacks the table {part}. Nothing has been changed. "
                "Export it once more from the school's system.",
                file=file,
                part=part,
            )
        case "version_unknown":
            return tr(
                "{file} is OneRoster {version}. Nothing has been changed. "
                "Export it as OneRoster 1.2 (CSV).",
                file=file,
                version=part,
            )
        case "too_many_rows":
            return tr(
                "{part} in {file} has far too many rows. Nothing has been changed. "
                "Export fewer classes at a time.",
                file=file,
                part=part,
            )
        case _:
            return tr(
                "{part} in {file} is not text in UTF-8. Nothing has been changed. "
                "Export it once more as UTF-8.",
                file=file,
                part=part,
            )


def _about_columns(trouble: RosterUnreadable, file: str, part: str) -> str:
    columns = tr(", ").join(trouble.names)
    if trouble.reason == "columns_missing":
        return tr(
            "{part} in {file} lacks these columns: {columns}. Nothing has been "
            "changed. Export it once more from the school's system.",
            file=file,
            part=part,
            columns=columns,
        )
    return tr(
        "{part} in {file} has several columns with one name: {columns}. "
        "Nothing has been changed. Keep one of each and try again.",
        file=file,
        part=part,
        columns=columns,
    )


def _about_names(trouble: RosterUnreadable) -> str:
    file, names = trouble.path.name, tr(", ").join(map(shown, trouble.names[:_LONGEST]))
    match trouble.reason:
        case "columns_missing":
            return tr(
                "No column of {file} is called nickname or name. These are there: "
                "{columns}. Nothing has been changed. Write nickname above the right "
                "one, or choose it in the check of the list.",
                file=file,
                columns=names,
            )
        case "columns_doubled":
            return tr(
                "{file} has several columns with one name: {columns}. "
                "Nothing has been changed. Keep one of each and try again.",
                file=file,
                columns=names,
            )
        case _:
            return tr(
                "There is no such class in {file}. These are there: {classes}. "
                "Nothing has been changed. Choose one of them.",
                file=file,
                classes=names,
            )


def _about_whole(trouble: RosterUnreadable) -> str:
    file = trouble.path.name
    match trouble.reason:
        case "bomb" | "damaged" | "doubled_inside":
            said = _refused(trouble)
        case "not_text" | "not_a_roster":
            said = tr(
                "{file} is no list of people. Nothing has been changed. "
                "Choose a table (CSV in UTF-8, XLSX) or a OneRoster ZIP.",
                file=file,
            )
        case "too_many_rows":
            said = tr(
                "{file} has far too many rows. Nothing has been changed. "
                "Choose a list with fewer people.",
                file=file,
            )
        case "class_not_there":
            said = tr(
                "There is no such class in {file}. Nothing has been changed. "
                "Choose another class.",
                file=file,
            )
        case _:
            said = tr(
                "Nobody is listed in {file}. Nothing has been changed. "
                "Write a header and then one person per row.",
                file=file,
            )
    return said


def _refused(trouble: RosterUnreadable) -> str:
    file = trouble.path.name
    if trouble.reason == "bomb":
        return tr(
            "{file} was refused: it would swell to far more than a list of people "
            "when unpacked. Nothing has been changed. "
            "Ask the person who made it for a new one.",
            file=file,
        )
    if trouble.reason == "damaged":
        return tr(
            "{file} is damaged and cannot be read. Nothing has been changed. "
            "Make or fetch it once more.",
            file=file,
        )
    return tr(
        "{file} was refused: two tables inside it have the same name. "
        "Nothing has been changed. Export it once more.",
        file=file,
    )
