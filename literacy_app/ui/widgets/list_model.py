"""Rows to act on: what stands in each cell, and which cells can be written in."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from literacy_app.ui.theme import Weight

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class ListColumn:
    """width: px at 100 %; 0 takes the room left. below: under the row in large text."""

    id: str
    title: str
    width: int = 0
    below: bool = False


@dataclass(frozen=True, slots=True)
class ListCell:
    """What stands in one cell. said: read aloud, where that is more than the words.

    box: it can be written in. does: it is a button with an icon. picture: a learner's.
    """

    words: str = ""
    said: str = ""
    weight: Weight = "regular"
    colour: str = "ink"
    icon: str = ""
    picture: str = ""
    box: bool = False
    wrong: bool = False
    does: bool = False


@dataclass(frozen=True, slots=True)
class ListRow:
    """As many cells as there are columns. wrong: the whole row stands on a tint."""

    id: Hashable
    cells: tuple[ListCell, ...]
    wrong: bool = False


class ListModel(QAbstractTableModel):
    """written: a row's id, a column's id and what was typed there."""

    written = Signal(object, str, str)

    def __init__(self, columns: Sequence[ListColumn]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: tuple[ListRow, ...] = ()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these; where only facts are new, everything stays in place."""
        rows = tuple(rows)
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            last = self.index(len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def cell(self, index: Index) -> ListCell:
        return self.rows[index.row()].cells[index.column()]

    def row_of(self, row_id: Hashable) -> int:
        """Return where a row stands; -1 for nowhere."""
        places = (i for i, row in enumerate(self.rows) if row.id == row_id)
        return next(places, -1)

    def column_of(self, column_id: str) -> int:
        return [column.id for column in self.columns].index(column_id)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's names
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.EditRole:
            return cell.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.said or cell.words
        return (cell.words or cell.said) if role in _WORDS else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.cell(index).box:
            return plain | Qt.ItemFlag.ItemIsEditable
        return plain

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Show what was typed at once and tell it; whoever listens shows the rest."""
        cell, row = self.cell(index), self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or str(value) == cell.words:
            return False
        cells = list(row.cells)
        cells[index.column()] = replace(cell, words=str(value))
        rows = list(self.rows)
        rows[index.row()] = replace(row, cells=tuple(cells))
        self.rows = tuple(rows)
        self.dataChanged.emit(index, index)
        self.written.emit(row.id, self.columns[index.column()].id, str(value))
        return True

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role in _WORDS:
            return self.columns[section].title
        return None
