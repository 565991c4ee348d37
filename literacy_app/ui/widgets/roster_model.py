"""People of a class in rows, what is known of each in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_WORDS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
SHOWN = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Column:
    """name: as painted, short. whole: read aloud and in the tooltip."""

    id: str
    name: str
    icon: str = ""
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """words: the same as the picture, read aloud. shown: what is painted."""

    words: str
    shown: object


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One learner; as many cells as there are columns."""

    id: str
    name: str
    picture: str
    cells: tuple[Cell, ...]


class RosterModel(QAbstractTableModel):
    """Keeps the order it is given: that of the class list."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[RosterRow, ...] = ()

    def show_rows(self, columns: Sequence[Column], rows: Sequence[RosterRow]) -> None:
        """Show these; where only the facts are new, everything stays in place."""
        columns, rows = tuple(columns), tuple(rows)
        if (columns, rows) == (self._columns, self._rows):
            return
        same = columns == self._columns and _people(rows) == _people(self._rows)
        if not same:
            self.beginResetModel()
        self._columns, self._rows = columns, rows
        if not same:
            self.endResetModel()
        elif rows and columns:
            last = self.index(len(rows) - 1, len(columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def person(self, row: int) -> RosterRow:
        return self._rows[row]

    def column(self, column: int) -> Column:
        return self._columns[column]

    def row_of(self, person_id: str) -> int:
        """Return where somebody stands; -1 for nobody."""
        ids = [row.id for row in self._rows]
        return ids.index(person_id) if person_id in ids else -1

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's names
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self._rows[index.row()].cells[index.column()]
        if role == SHOWN:
            return cell.shown
        return cell.words if role in _WORDS else None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return self._rows[section].name if role in _WORDS else None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.name
        return column.whole or column.name if role in _WORDS else None


def _people(rows: Sequence[RosterRow]) -> list[tuple[str, str, str]]:
    return [(row.id, row.name, row.picture) for row in rows]
