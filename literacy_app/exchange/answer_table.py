"""Reading a table of answers (CSV) that was written somewhere else.

UTF-8 or, as Excel writes in Japan, CP932; columns in any order, others ignored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from literacy_app.domain.answer_table import AnswerRow
from literacy_app.domain.errors_of_tables import (
    AnswersAtFault,
    RowFault,
    TableUnreadable,
)
from literacy_app.exchange.answer_cells import COLUMNS, GROWTH_COLUMNS, Reader
from literacy_app.exchange.plain_tables import (
    NUL,
    CellFault,
    FileClosed,
    Record,
    file_bytes,
    readings,
    records,
)

# What Excel writes between cells where a comma stands within numbers.
_OTHER_SIGNS: Final = ";\t"


def read_answers(path: Path, *, growth: bool = False) -> tuple[AnswerRow, ...]:
    """Return every answer of the file, in its order; all of them or none.

    Raises TableUnreadable where there is no such table, AnswersAtFault for bad rows.
    """
    faults: list[RowFault] = []

    def at_fault(line: int, what: CellFault) -> None:
        faults.append(RowFault(line, what))

    table = records(_text(path), at_fault)
    columns = _Columns(path, next(table, (0, []))[1], growth=growth)
    rows = list(_rows(table, columns, faults))
    faults += _contradictions(rows)
    if faults:
        raise AnswersAtFault(path, tuple(sorted(faults, key=lambda it: it.line)))
    if not rows:
        raise TableUnreadable(path, "no_answers")
    return tuple(rows)


class _Meanings(dict[str, Any]):
    """What each text of one column means; every text is looked at once."""

    def __init__(self, read: Reader) -> None:
        self._read = read

    def __missing__(self, text: str) -> Any:
        self[text] = meaning = self._read(text.strip())
        return meaning


class _Columns:
    """Which cell of a row is what."""

    def __init__(self, path: Path, header: Sequence[str], *, growth: bool) -> None:
        readers = GROWTH_COLUMNS if growth else COLUMNS
        names = [title.strip().casefold() for title in header]
        doubled = tuple(name for name in readers if names.count(name) > 1)
        missing = tuple(name for name in readers if name not in names)
        if not any(names):
            raise TableUnreadable(path, "empty")
        if len(names) == 1 and any(sign in names[0] for sign in _OTHER_SIGNS):
            raise TableUnreadable(path, "no_commas")
        if doubled:
            raise TableUnreadable(path, "columns_doubled", doubled)
        if missing:
            raise TableUnreadable(path, "columns_missing", missing)
        self.width = len(names)
        self._cells = [
            (name, names.index(name), _Meanings(read)) for name, read in readers.items()
        ]
        self._quick = [(place, meanings) for _, place, meanings in self._cells]

    def row(self, line: int, cells: Sequence[str]) -> AnswerRow:
        """Return the row; ValueError or IndexError where some cell does not fit."""
        return AnswerRow(line, *[means[cells[place]] for place, means in self._quick])

    def faults(self, line: int, cells: Sequence[str]) -> Iterator[RowFault]:
        """Yield everything that does not fit in one row."""
        if len(cells) != self.width:
            yield RowFault(line, "width")
            return
        if any(NUL in cell for cell in cells):
            yield RowFault(line, "no_letter")
            return
        for name, place, meanings in self._cells:
            try:
                meanings[cells[place]]
            except ValueError:
                yield RowFault(line, name, cells[place].strip())


def _rows(
    table: Iterator[Record], columns: _Columns, faults: list[RowFault]
) -> Iterator[AnswerRow]:
    """Yield the good rows and put down what is wrong with the others."""
    for line, cells in table:
        while len(cells) > columns.width and not cells[-1].strip():
            cells.pop()
        if len(cells) == columns.width and NUL not in "".join(cells):
            try:
                yield columns.row(line, cells)
            except ValueError:
                pass
            else:
                continue
        faults += columns.faults(line, cells)


def _contradictions(rows: Sequence[AnswerRow]) -> Iterator[RowFault]:
    """Yield rows that tell another truth about a post than the first one does."""
    first: dict[str, AnswerRow] = {}
    for row in rows:
        known = first.setdefault(row.post, row)
        if known.manipulated != row.manipulated:
            yield RowFault(row.line, "two_truths", row.post, known.line)


def _text(path: Path) -> str:
    try:
        raw = file_bytes(path)
    except FileClosed as closed:
        raise TableUnreadable(path, closed.reason) from closed
    for text in readings(raw):
        # In a table that is a fault of one row; a picture begins without commas.
        header = text.partition("\n")[0]
        if NUL not in (header if "," in header else text):
            return text
    raise TableUnreadable(path, "not_text")
