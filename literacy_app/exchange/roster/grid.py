"""A plain list as a grid of cells, whichever kind of file it came from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from literacy_app.domain.errors_of_rosters import RosterUnreadable
from literacy_app.domain.roster import (
    Column,
    Form,
    RosterFile,
    RosterRow,
    RowFault,
    Why,
)
from literacy_app.exchange.plain_tables import NUL, CellFault, Record
from literacy_app.exchange.roster.headers import chosen

MOST_ROWS: Final = 20_000
CELL_FAULTS: Final[Mapping[CellFault, Why]] = {
    "too_long": "cell_too_long",
    "quotes": "quotes",
}
# "6-2" typed into Excel in Japan becomes the second of June.
_SECOND_OF_JUNE: Final = re.compile(r"([0-9]{1,2})月([0-9]{1,2})日")
_BARE: Final = re.compile(r"([0-9]{1,2}|[A-Za-z])組?", re.ASCII)
_YEAR: Final = re.compile(r"([0-9]{1,2})年?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows with the line they begin in; the first one holds the titles."""

    path: Path
    form: Form
    records: Iterable[Record]
    faults: list[RowFault]


def roster_of(grid: Grid, mapping: Mapping[Column, int] | None) -> RosterFile:
    """Return the people of a plain list. Raises RosterUnreadable."""
    records = iter(grid.records)
    titles = tuple(title.strip() for title in next(records, (0, []))[1])
    if not any(titles):
        raise RosterUnreadable(grid.path, "empty")
    columns = chosen(grid.path, titles, mapping)
    rows = tuple(islice(_rows(grid, records, columns, len(titles)), MOST_ROWS + 1))
    if len(rows) + len(grid.faults) > MOST_ROWS:
        raise RosterUnreadable(grid.path, "too_many_rows")
    if not rows and not grid.faults:
        raise RosterUnreadable(grid.path, "nobody")
    return RosterFile(
        path=grid.path,
        form=grid.form,
        rows=rows,
        faults=tuple(grid.faults),
        titles=titles,
        columns=columns,
    )


def _rows(
    grid: Grid, records: Iterator[Record], columns: Mapping[Column, int], width: int
) -> Iterator[RosterRow]:
    """Yield the rows that can be read; put down what is wrong with the others."""
    for line, cells in records:
        if any(cell.strip() for cell in cells[width:]):
            grid.faults.append(RowFault(grid.path.name, line, "", "cells"))
        elif NUL in "".join(cells):
            grid.faults.append(RowFault(grid.path.name, line, "", "no_letter"))
        else:
            cell = {
                column: cells[at].strip() if at < len(cells) else ""
                for column, at in columns.items()
            }
            yield _row(grid.path.name, line, cell)
        if len(grid.faults) > MOST_ROWS:
            return


def _row(file: str, line: int, cell: Mapping[Column, str]) -> RosterRow:
    grade = cell.get("grade", "")
    return RosterRow(
        file=file,
        line=line,
        nickname=cell["nickname"],
        reading=cell.get("reading"),
        number=cell.get("number"),
        group=cell.get("group"),
        class_name=_class_name(cell.get("class", ""), grade),
        grade=grade,
        source_id=cell.get("id", ""),
    )


def _class_name(written: str, grade: str) -> str:
    """Return 6-2 for class 2 of year 6, which stand in two columns in Japan."""
    if date := _SECOND_OF_JUNE.fullmatch(written):
        return f"{date[1]}-{date[2]}"
    year, bare = _YEAR.fullmatch(grade), _BARE.fullmatch(written)
    return f"{year[1]}-{bare[1]}" if year and bare else written
