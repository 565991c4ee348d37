"""A table of people: arrows go from cell to cell, Enter opens somebody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.roster_headers import (
    ROW,
    ColumnHeader,
    NameHeader,
    paint_row_line,
)
from literacy_app.ui.widgets.roster_model import Column, RosterModel, RosterRow

_LEAST_ROWS: Final = 5
_RING_RADIUS: Final = 10
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RosterTable(QTableView):
    """Rows stand in the order of the class list and are never sorted.

    opened: a learner's id. column_chosen: a column's index, -1 when let go.
    rows_in_sight: how many whole rows can be seen.
    """

    opened = Signal(str)
    column_chosen = Signal(int)
    rows_in_sight = Signal(int)

    def __init__(self, name: str, cells: RosterCells) -> None:
        super().__init__()
        self.people = RosterModel()
        self.setAccessibleName(name)
        self._columns = ColumnHeader(self.people)
        self.setModel(self.people)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(NameHeader(self.people, self))
        cells.setParent(self)
        self.setItemDelegate(cells)
        self._calm()
        self._columns.sectionClicked.connect(self.choose_column)
        self.verticalHeader().sectionClicked.connect(self._open)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._move_ring)

    def show_rows(self, columns: Sequence[Column], rows: Sequence[RosterRow]) -> None:
        """Show these; the cell in use, and how far one has scrolled, stay."""
        at, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        person = self.people.person(at.row()).id if at.isValid() else ""
        self.people.show_rows(columns, rows)
        self._columns.fit()
        self._fit()
        row = self.people.row_of(person)
        if not self.currentIndex().isValid() and columns and rows:
            column = min(max(0, at.column()), len(columns) - 1)
            index = self.people.index(max(0, row), column)
            self.selectionModel().setCurrentIndex(
                index, self.selectionModel().SelectionFlag.NoUpdate
            )
            self.verticalScrollBar().setValue(scrolled)

    def choose_column(self, column: int) -> None:
        """Choose a column, or let it go when it was chosen already."""
        self._columns.chosen = -1 if column == self._columns.chosen else column
        self._columns.viewport().update()
        self.column_chosen.emit(self._columns.chosen)

    def focus_person(self, person_id: str) -> None:
        """Go back to somebody's row."""
        row = self.people.row_of(person_id)
        if row >= 0:
            self.setCurrentIndex(self.people.index(row, 0))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_shape(self) -> tuple[QRect, float]:
        """Return what the focus ring surrounds: the cell one is at."""
        cell = self.visualRect(self.currentIndex())
        cell = cell.intersected(self.viewport().rect())
        if not cell.isValid() or cell.height() < self.rowHeight(0) // 2:
            return self.rect(), float(theme().radius("control"))
        cell.translate(self.viewport().pos())
        return cell.adjusted(4, 5, -4, -4), float(_RING_RADIUS)

    def currentChanged(  # noqa: N802 - Qt's names, here and below
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self._bring_into_view(current)
        self._move_ring()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        at = self.currentIndex()
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _OPENS and at.isValid():
            self._open(at.row())
        elif event.key() == Qt.Key.Key_Space and held and at.isValid():
            self.choose_column(at.column())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for a few rows: more are shown where there is room."""
        return QSize(super().sizeHint().width(), self._height_of(_LEAST_ROWS))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(theme().px(ROW) * 8, self._height_of(_LEAST_ROWS))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()
        self.rows_in_sight.emit(self.viewport().height() // theme().px(ROW))

    def _calm(self) -> None:
        """Take away what a table does by itself and this one must not."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pixels = QAbstractItemView.ScrollMode.ScrollPerPixel
        self.setVerticalScrollMode(pixels)
        self.setHorizontalScrollMode(pixels)
        self.setProperty("kind", "people")
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)

    def _fit(self) -> None:
        rows = max(1, self.people.rowCount())
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setMaximumHeight(self._height_of(rows) + room)
        self.setMinimumHeight(self._height_of(min(rows, _LEAST_ROWS)))

    def _height_of(self, rows: int) -> int:
        rows = min(rows, max(1, self.people.rowCount()))
        return self._columns.sizeHint().height() + rows * theme().px(ROW)

    def _open(self, row: int) -> None:
        self.opened.emit(self.people.person(row).id)

    def _bring_into_view(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Scroll the page too, where the table is taller than what can be seen."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None else None
        if area is not None and inside is not None and self.hasFocus():
            middle = self.viewport().mapTo(inside, self.visualRect(index).center())
            area.ensureVisible(middle.x(), middle.y(), 0, theme().px(ROW))

    def _move_ring(self) -> None:
        # The ring follows what its widget paints; cells are painted on the viewport.
        self.update()


class RosterCells(QStyledItemDelegate):
    """Paints the line above a row; what stands in a cell is painted by others."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_line(painter, rect)
        self.paint_cell(painter, rect, index)
        painter.restore()

    def paint_cell(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        raise NotImplementedError
