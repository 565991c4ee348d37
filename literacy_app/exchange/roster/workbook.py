"""Lists in a workbook (XLSX): the first sheet that is shown."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from literacy_app.domain.errors_of_rosters import RosterUnreadable
from literacy_app.domain.roster import Column, RosterFile
from literacy_app.exchange.plain_tables import Record
from literacy_app.exchange.roster.archive import Archive
from literacy_app.exchange.roster.grid import MOST_ROWS, Grid, roster_of

_MOST_COLUMNS: Final = 200
_XML: Final = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0<")


def read_workbook(
    archive: Archive, raw: bytes, mapping: Mapping[Column, int] | None
) -> RosterFile:
    """Return the people of a workbook. Raises RosterUnreadable."""
    for name in archive.names:
        _check_xml(archive.path, name, archive.read(name))
    return roster_of(
        Grid(archive.path, "workbook", _records(archive.path, raw), []), mapping
    )


def _check_xml(path: Path, name: str, inside: bytes) -> None:
    """Refuse what declares entities: they grow without end, or fetch other files.

    Looked for as bytes, so nothing may hide them in another encoding than UTF-8.
    """
    head = inside.lstrip()[:200].lower()
    foreign = head.startswith(_XML) and (
        b"\0" in head or (b"encoding" in head and b"utf-8" not in head)
    )
    if foreign or b"<!DOCTYPE" in inside or b"<!ENTITY" in inside:
        raise RosterUnreadable(path, "not_plain_xml", name)


def _records(path: Path, raw: bytes) -> list[Record]:
    try:
        return list(_sheet(raw))
    except Exception as broken:  # openpyxl answers broken workbooks with any error
        raise RosterUnreadable(path, "damaged") from broken


def _sheet(raw: bytes) -> Iterator[Record]:
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to load, seldom needed

    with warnings.catch_warnings():
        # About looks that it does not keep; we want only the words.
        warnings.simplefilter("ignore")
        book = load_workbook(BytesIO(raw), read_only=True, data_only=False)
        try:
            shown = [it for it in book.worksheets if it.sheet_state == "visible"]
            sheet = (shown or book.worksheets)[0]
            sheet.reset_dimensions()
            rows = sheet.iter_rows(
                max_row=MOST_ROWS + 2, max_col=_MOST_COLUMNS, values_only=True
            )
            for line, cells in enumerate(rows, start=1):
                written = [_written(cell) for cell in cells]
                if any(map(str.strip, written)):
                    yield line, written
        finally:
            book.close()


def _written(cell: Any) -> str:
    """Return what a person sees in the cell; of a formula, the formula."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date):
        return f"{cell.month}月{cell.day}日"
    return str(cell)
