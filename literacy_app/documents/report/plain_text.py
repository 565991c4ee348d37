"""The main tables of a report as CSV, for spreadsheets and programs.

UTF-8 with a byte order mark (Excel needs it), RFC 4180: commas, CRLF, quotes where
needed. A text that a spreadsheet would run as a formula gets one apostrophe in
front, and so does a text that begins with an apostrophe: whoever takes one leading
apostrophe off every text has exactly what was written. Figures stay figures.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from literacy_app.domain.flat_table import FlatCell, flat_columns, flat_row
from literacy_app.domain.report import Report, Table

# Japanese Excel takes the wide signs for formulas too.
FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_MARKED: Final = (*FORMULA_SIGNS, "'")
_BOM: Final = "\ufeff"


def csv_of(report: Report) -> bytes:
    """Return the tables that the report calls its main ones, side by side."""
    tables = [report.table(key) for key in report.main]
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows(_lines(tables, report))
    return (_BOM + out.getvalue()).encode()


def csv_lines(lines: Iterable[Sequence[str]]) -> bytes:
    """Return lines of plain words in the same form."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([_text(word) for word in line] for line in lines)
    return (_BOM + out.getvalue()).encode()


def _lines(tables: list[Table], report: Report) -> Iterator[list[str]]:
    """Yield the titles, then the rows; what a table repeats is left out."""
    columns = [flat_columns(table, report.lang) for table in tables]
    keys: set[str] = set()
    taken: list[list[int]] = []
    for found in columns:
        taken.append([i for i, column in enumerate(found) if column.key not in keys])
        keys.update(column.key for column in found)
    pairs = list(zip(columns, taken, strict=True))
    yield [_text(found[i].title) for found, places in pairs for i in places]
    for rows in zip(*(table.rows for table in tables), strict=True):
        flat = [
            flat_row(table, row, report.lang)
            for table, row in zip(tables, rows, strict=True)
        ]
        yield [
            _written(cells[i], column[i].kind)
            for cells, column, places in zip(flat, columns, taken, strict=True)
            for i in places
        ]


def _written(cell: FlatCell, kind: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return _text(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell) if kind == "int" else f"{cell:.2f}"


def _text(words: str) -> str:
    return f"'{words}" if words.startswith(_MARKED) else words
