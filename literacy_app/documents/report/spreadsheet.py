"""A report as an XLSX workbook: one sheet a table, figures as figures."""

from __future__ import annotations

import io
import re
from datetime import UTC, date, datetime
from typing import Any, Final

from literacy_app.documents.report.plain_text import FORMULA_SIGNS
from literacy_app.domain.flat_table import FlatCell, FlatKind, flat_columns, flat_row
from literacy_app.domain.report import Report, Table
from literacy_app.domain.report_words import cell_words
from literacy_app.words import tr_in

_FORMATS: Final[dict[FlatKind, str]] = {
    "int": "#,##0",
    "share": "0%",
    "logit": "+0.00;-0.00;+0.00",
    "date": "yyyy-mm-dd",
    "text": "@",
}
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME: Final = 31
_NARROWEST: Final = 8
_WIDEST: Final = 60
# Full-width characters take two columns' worth of room.
_WIDE_FROM: Final = "\u1100"
# What XML cannot hold; nobody has typed these on purpose.
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def xlsx_of(report: Report) -> bytes:
    """Return the workbook; its first sheet says what the others are about."""
    # openpyxl takes 150 ms to load, and only spreadsheets need it.
    from openpyxl import Workbook  # noqa: PLC0415

    book = Workbook()
    made = datetime.combine(report.made_on, datetime.min.time(), UTC)
    book.properties.creator = "Mikiwame"
    book.properties.title = _clean(report.title)
    book.properties.created = book.properties.modified = made.replace(tzinfo=None)
    _about(book.active, report)
    for table in report.tables():
        names = book.sheetnames
        _fill(book.create_sheet(_sheet_name(table.title, names)), table, report)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _about(sheet: Any, report: Report) -> None:
    """Write down whom the report is about, its facts and its sentences."""
    sheet.title = _sheet_name(tr_in(report.lang, "About this report"), [])
    lines = [(report.title, ""), (report.period, "")]
    if report.simulated:
        lines.append((tr_in(report.lang, "Simulated: nobody in it is a person"), ""))
    for line, (words, _) in enumerate(lines, start=1):
        _put(sheet.cell(line, 1), words, "text")
    line = len(lines)
    for fact in report.facts:
        line += 1
        _put(sheet.cell(line, 1), fact.title, "text")
        if isinstance(fact.value, int | date):
            kind: FlatKind = "date" if isinstance(fact.value, date) else "int"
            _put(sheet.cell(line, 2), fact.value, kind)
        else:
            words = cell_words(fact.kind, fact.value, report.lang)
            _put(sheet.cell(line, 2), words, "text")
    for section in report.sections:
        for words in (*section.lines, *section.points):
            line += 1
            _put(sheet.cell(line, 1), words, "text")
    sheet.column_dimensions["A"].width = _WIDEST
    sheet.column_dimensions["B"].width = 20


def _fill(sheet: Any, table: Table, report: Report) -> None:
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415 - as above
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    columns = flat_columns(table, report.lang)
    rows = [flat_row(table, row, report.lang) for row in table.rows]
    for place, column in enumerate(columns, start=1):
        head = sheet.cell(1, place)
        _put(head, column.title, "text")
        head.font = Font(bold=True)
        head.fill = PatternFill("solid", fgColor="F2ECE0")
        widest = max(_width(column.title), *(_width(row[place - 1]) for row in rows), 0)
        sheet.column_dimensions[get_column_letter(place)].width = min(
            _WIDEST, max(_NARROWEST, widest + 2)
        )
        for line, row in enumerate(rows, start=2):
            _put(sheet.cell(line, place), row[place - 1], column.kind)
    sheet.freeze_panes = "C2" if columns[0].key == "number" else "A2"
    sheet.auto_filter.ref = sheet.dimensions


def _put(cell: Any, value: FlatCell, kind: FlatKind) -> None:
    """Write a value with its format; a text is never read as a formula."""
    if value is None:
        return
    cell.number_format = _FORMATS[kind]
    if not isinstance(value, str):
        cell.value = value
        return
    cell.value = _clean(value)
    cell.data_type = "s"
    cell.quotePrefix = value.startswith(FORMULA_SIGNS)


def _clean(words: str) -> str:
    return _UNSEEN.sub("", words)


def _width(cell: FlatCell) -> int:
    if isinstance(cell, date):
        return 10
    return sum(1 + (sign >= _WIDE_FROM) for sign in str(cell or ""))


def _sheet_name(title: str, taken: list[str]) -> str:
    """Return a name that a workbook allows and that is not there yet."""
    name = _NOT_IN_NAMES.sub(" ", _clean(title))[:_LONGEST_NAME].strip() or "-"
    number = 2
    while name.lower() in map(str.lower, taken):
        end = f" {number}"
        name = name[: _LONGEST_NAME - len(end)] + end
        number += 1
    return name
