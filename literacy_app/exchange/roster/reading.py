"""Reading a list of people, whichever of the known kinds of file it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from literacy_app.domain.errors_of_rosters import RosterUnreadable
from literacy_app.domain.roster import Column, RosterFile
from literacy_app.exchange.plain_tables import FileClosed, file_bytes
from literacy_app.exchange.roster.archive import MOST_BYTES, Archive
from literacy_app.exchange.roster.oneroster import read_oneroster
from literacy_app.exchange.roster.plain import read_plain
from literacy_app.exchange.roster.workbook import read_workbook

_ZIP: Final = b"PK"
# Old workbooks, and new ones behind a password.
_OLD: Final = bytes.fromhex("d0cf11e0")
_BOOK: Final = "xl/workbook.xml"


def read_roster(
    path: Path, mapping: Mapping[Column, int] | None = None, *, on: date | None = None
) -> RosterFile:
    """Return who is on the list; of each person only what RosterRow holds.

    The kind of file is told by its bytes, not its name. mapping: the columns of a
    plain list, chosen by hand, counted from 0. on: enrolments that ended before it
    are over. Raises RosterUnreadable; rows that do not hold are faults of the file.
    """
    try:
        raw = file_bytes(path, MOST_BYTES + 1)
    except FileClosed as closed:
        raise RosterUnreadable(path, closed.reason) from closed
    if len(raw) > MOST_BYTES:
        raise RosterUnreadable(path, "too_big")
    if raw.startswith(_OLD):
        raise RosterUnreadable(path, "old_workbook")
    if not raw.startswith(_ZIP):
        return read_plain(path, raw, mapping)
    archive = Archive(path, raw, folders=_BOOK.encode() in raw)
    if _BOOK in archive.names:
        return read_workbook(archive, raw, mapping)
    return read_oneroster(archive, on)
