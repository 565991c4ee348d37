"""A report's table for programs that know one figure a cell: CSV and XLSX."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from literacy_app.domain.class_overview import Interval
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.report import BandCell, Cell, Column, ShareRange, Table
from literacy_app.domain.report_words import cell_words
from literacy_app.words import Lang, tr_in

FlatKind = Literal["int", "share", "logit", "date", "text"]
FlatCell = int | float | date | str | None


@dataclass(frozen=True, slots=True)
class FlatColumn:
    """One column of plain figures. key: the same in every language."""

    key: str
    title: str
    kind: FlatKind


def flat_columns(table: Table, lang: Lang) -> tuple[FlatColumn, ...]:
    """Return the columns; a tally, a band and an interval become several."""
    return tuple(flat for column in table.columns for flat in _columns(column, lang))


def flat_row(table: Table, row: tuple[Cell, ...], lang: Lang) -> tuple[FlatCell, ...]:
    """Return the figures of a row, one for each of `flat_columns`."""
    cells = zip(table.columns, row, strict=True)
    return tuple(flat for column, cell in cells for flat in _cells(column, cell, lang))


def _columns(column: Column, lang: Lang) -> Iterator[FlatColumn]:
    key, facts = column.key, {"column": column.title}
    low = tr_in(lang, "{column}: lower end", **facts)
    high = tr_in(lang, "{column}: upper end", **facts)
    if column.kind == "tally":
        yield FlatColumn(f"{key}_right", column.title, "int")
        yield FlatColumn(f"{key}_of", tr_in(lang, "{column}: of", **facts), "int")
    elif column.kind == "band":
        yield FlatColumn(key, column.title, "text")
        yield FlatColumn(f"{key}_low", low, "logit")
        yield FlatColumn(f"{key}_high", high, "logit")
    elif column.kind == "interval":
        yield FlatColumn(key, column.title, "logit")
        yield FlatColumn(f"{key}_low", low, "logit")
        yield FlatColumn(f"{key}_high", high, "logit")
    elif column.kind == "share_range":
        yield FlatColumn(f"{key}_low", low, "share")
        yield FlatColumn(f"{key}_high", high, "share")
    else:
        yield FlatColumn(key, column.title, column.kind)


def _cells(column: Column, cell: Cell, lang: Lang) -> tuple[FlatCell, ...]:
    if isinstance(cell, Tally):
        return cell.right, cell.of
    if isinstance(cell, BandCell):
        ends = (cell.low, cell.high) if cell.zones else (None, None)
        return cell_words("band", cell, lang), *ends
    if isinstance(cell, Interval):
        return cell.mean, cell.low, cell.high
    if isinstance(cell, ShareRange):
        return cell.low, cell.high
    if cell is None:
        return (None,) * len(tuple(_columns(column, lang)))
    return (cell,)
