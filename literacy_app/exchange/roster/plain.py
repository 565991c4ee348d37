"""Plain lists: CSV or TSV in UTF-8, UTF-16 or CP932."""

from __future__ import annotations

import csv
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from literacy_app.domain.errors_of_rosters import RosterUnreadable
from literacy_app.domain.roster import Column, RosterFile, RowFault
from literacy_app.exchange.plain_tables import (
    ENCODINGS,
    NUL,
    CellFault,
    readings,
    records,
)
from literacy_app.exchange.roster.grid import CELL_FAULTS, Grid, roster_of
from literacy_app.exchange.roster.headers import recognised

_DELIMITERS: Final = ",;\t"
_MARKS: Final = (BOM_UTF16_LE, BOM_UTF16_BE)


def read_plain(
    path: Path, raw: bytes, mapping: Mapping[Column, int] | None
) -> RosterFile:
    """Return the people of a plain list. Raises RosterUnreadable."""
    text = _text(path, raw)
    faults: list[RowFault] = []

    def at_fault(line: int, what: CellFault) -> None:
        faults.append(RowFault(path.name, line, "", CELL_FAULTS[what]))

    table = records(text, at_fault, _delimiter(text))
    return roster_of(Grid(path, "plain", table, faults), mapping)


def _text(path: Path, raw: bytes) -> str:
    encodings = ("utf-16",) if raw.startswith(_MARKS) else ENCODINGS
    for text in readings(raw, encodings):
        if NUL not in _first_line(text):
            return text
    raise RosterUnreadable(path, "not_text")


def _delimiter(text: str) -> str:
    """Return the sign between the titles: the one that makes most of them known."""
    header = _first_line(text)

    def worth(sign: str) -> tuple[int, int]:
        try:
            titles = next(csv.reader([header], delimiter=sign), [])
        except csv.Error:
            return 0, 0
        return len(recognised(titles)), len(titles)

    return max(_DELIMITERS, key=worth)


def _first_line(text: str) -> str:
    """Return the first line that is not blank."""
    stripped = text.lstrip(" \r\n")
    return stripped.splitlines()[0] if stripped else ""
