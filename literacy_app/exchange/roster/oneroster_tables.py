"""The tables inside a OneRoster archive, by the names of their columns.

Columns moved between 1.1, 1.2 and 1.2.1, and the Japan profile is written with
capitals in other places in 2024 and 2026: so never by position, nor by capitals.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from literacy_app.domain.errors_of_rosters import RosterUnreadable
from literacy_app.domain.roster import RowFault
from literacy_app.exchange.plain_tables import NUL, CellFault, readings, records
from literacy_app.exchange.roster.archive import Archive
from literacy_app.exchange.roster.grid import CELL_FAULTS

_MOST_ROWS: Final = 200_000
_KNOWN_VERSIONS: Final = ("1.1", "1.2")

# Only what stands here is looked at: no mail, telephone, birthday or password.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "users": (
        *("sourcedid", "status", "enableduser", "givenname", "familyname", "grades"),
        *("preferredgivenname", "preferredfamilyname", "role"),
        *("metadata.jp.kanagivenname", "metadata.jp.kanapreferredgivenname"),
        "metadata.jp.homeclass",
    ),
    "roles": ("status", "usersourcedid", "role"),
    "classes": ("sourcedid", "status", "title", "grades"),
    "enrollments": (
        *("sourcedid", "status", "classsourcedid", "usersourcedid", "role"),
        *("enddate", "metadata.jp.shussekino"),
    ),
}
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "users": ("sourcedId", "givenName", "familyName"),
    "roles": ("userSourcedId", "role"),
    "classes": ("sourcedId", "title"),
    "enrollments": ("classSourcedId", "userSourcedId", "role"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """One table. rows: line and cells by column, "" where there is none."""

    file: str
    delta: bool = False
    rows: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    faults: list[RowFault] = field(default_factory=list)


def tables(archive: Archive) -> Mapping[str, Table]:
    """Return the tables about people and classes. Raises RosterUnreadable."""
    modes = _manifest(archive)
    return {name: _table(archive, name, modes) for name in COLUMNS}


def _manifest(archive: Archive) -> Mapping[str, str]:
    if "manifest.csv" not in archive.names:
        if "users.csv" in archive.names:
            raise RosterUnreadable(archive.path, "table_missing", "manifest.csv")
        raise RosterUnreadable(archive.path, "not_a_roster")
    told = {
        cells[0].strip().casefold(): cells[1].strip()
        for _, cells in records(_text(archive, "manifest.csv"), lambda *_: None)
        if len(cells) > 1
    }
    version = told.get("oneroster.version", "")
    if not version.startswith(_KNOWN_VERSIONS):
        raise RosterUnreadable(archive.path, "version_unknown", version)
    return {key: value.casefold() for key, value in told.items()}


def _table(archive: Archive, name: str, modes: Mapping[str, str]) -> Table:
    file, mode = f"{name}.csv", modes.get(f"file.{name}", "absent")
    if mode not in {"bulk", "delta"}:
        # Delta archives hold only what has changed; roles came with 1.2.
        return Table(file, delta=True)
    if file not in archive.names:
        raise RosterUnreadable(archive.path, "table_missing", file)
    table = Table(file, delta=mode == "delta")

    def at_fault(line: int, what: CellFault) -> None:
        table.faults.append(RowFault(file, line, "", CELL_FAULTS[what]))

    found = records(_text(archive, file), at_fault)
    titles = [title.strip().casefold() for title in next(found, (0, []))[1]]
    _check_titles(archive, name, titles)
    places = [(it, titles.index(it)) for it in COLUMNS[name] if it in titles]
    for line, cells in found:
        if len(cells) != len(titles):
            table.faults.append(RowFault(file, line, "", "cells"))
        elif NUL in "".join(cells):
            table.faults.append(RowFault(file, line, "", "no_letter"))
        else:
            row = dict.fromkeys(COLUMNS[name], "")
            row.update((column, cells[at].strip()) for column, at in places)
            table.rows.append((line, row))
        if len(table.rows) + len(table.faults) > _MOST_ROWS:
            raise RosterUnreadable(archive.path, "too_many_rows", file)
    return table


def _check_titles(archive: Archive, name: str, titles: list[str]) -> None:
    missing = tuple(it for it in _NEEDED[name] if it.casefold() not in titles)
    doubled = tuple(it for it in COLUMNS[name] if titles.count(it) > 1)
    if missing:
        raise RosterUnreadable(archive.path, "columns_missing", f"{name}.csv", missing)
    if doubled:
        raise RosterUnreadable(archive.path, "columns_doubled", f"{name}.csv", doubled)


def _text(archive: Archive, file: str) -> str:
    """Return the text of a table, which is in UTF-8 or not OneRoster."""
    for text in readings(archive.read(file), ("utf-8-sig",)):
        if NUL not in text.partition("\n")[0]:
            return text
    raise RosterUnreadable(archive.path, "not_text", file)
