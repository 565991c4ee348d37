"""A list of many rows: arrows move, Enter writes or acts, nothing moves by itself."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableView,
)

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.list_header import ListHeader, round_foot
from literacy_app.ui.widgets.list_model import ListColumn, ListModel, ListRow
from literacy_app.ui.widgets.list_paint import (
    RIGHT,
    ListDelegate,
    paint_cell,
)
from literacy_app.ui.widgets.list_sizes import column_widths, line_height, row_height

_PADDED: Final = 16
_RING: Final = 6
_UNDER: Final = 8
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListTable(QTableView):
    """acted: a row's id and a column's, by Enter or a click on what acts there.

    written: a row's id, a column's and the words typed. row: px of a row at 100 %.
    least: how many rows it wants to show at least.
    """

    acted = Signal(object, str)
    written = Signal(object, str, str)

    def __init__(
        self, name: str, columns: Sequence[ListColumn], *, row: int, least: int = 4
    ) -> None:
        super().__init__()
        self._row, self._least = row, least
        self.setAccessibleName(name)
        self.list = ListModel(columns)
        self.list.written.connect(self.written)
        self.setModel(self.list)
        self._cells = ListDelegate(self, self._first_line)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(ListHeader(self.list))
        self._calm()
        self.clicked.connect(self._clicked)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._move_ring)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these; the cell one is at, and how far one has scrolled, stay."""
        at, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        here = self.list.rows[at.row()].id if at.isValid() else None
        self.list.show_rows(rows)
        self._fit()
        if self.currentIndex().isValid() or not rows:
            return
        row = self.list.row_of(here)
        if row < 0:
            row = min(max(0, at.row()), len(rows) - 1)
        self._go(row, max(0, at.column()))
        self.verticalScrollBar().setValue(scrolled)

    def go_to(self, row_id: Hashable, column_id: str) -> None:
        """Make this the cell one is at, and show it."""
        row = self.list.row_of(row_id)
        if row >= 0:
            self._go(row, self.list.column_of(column_id))
            self.scrollTo(self.currentIndex())

    def focus_shape(self) -> tuple[QRect, float]:
        """Return what the focus ring surrounds: the cell one is at."""
        at = self.currentIndex()
        cell = self.visualRect(at)
        if at.isValid():
            cell = self._first_line(cell, at.row())
        cell = cell.intersected(self.viewport().rect())
        if not cell.isValid() or cell.height() < _PADDED:
            return self.rect(), float(theme().radius("card"))
        cell.translate(self.viewport().pos())
        left = 8 if at.column() == 0 else -6
        return cell.adjusted(left, 6, -RIGHT + 4, -6), float(_RING)

    def currentChanged(  # noqa: N802 - Qt's names, here and below
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self._move_ring()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        at = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in _ENTER and at.isValid():
            self._enter(at)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint grounds below the cells, and words that stand under a whole row."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, look = self.viewport().rect(), theme()
        painter.setClipPath(round_foot(QRectF(area), look.radius("card") - 1))
        for row in self._rows_in_sight():
            rect = self._row_rect(row)
            if self.list.rows[row].wrong and not look.high_contrast:
                painter.fillRect(rect, look.colour("errTint"))
            line = "edge" if look.high_contrast else "line"
            high = round(look.border("hair"))
            painter.fillRect(0, rect.top(), rect.width(), high, look.colour(line))
            self._paint_below(painter, row, rect)
        painter.end()
        super().paintEvent(event)

    def _paint_below(self, painter: QPainter, row: int, rect: QRect) -> None:
        if not theme().wide_text:
            return
        under = rect.adjusted(0, self._first_line(rect, row).height(), 0, -_UNDER)
        for column, cell in zip(
            self.list.columns, self.list.rows[row].cells, strict=True
        ):
            if column.below:
                paint_cell(painter, under, 0, cell)

    def _first_line(self, rect: QRect, row: int) -> QRect:
        """Return where the cells of a row stand, above words that stand below it."""
        if not (theme().wide_text and any(it.below for it in self.list.columns)):
            return rect
        tall = line_height(self.list.rows[row], self._row)
        return QRect(rect.left(), rect.top(), rect.width(), tall)

    def _rows_in_sight(self) -> range:
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else len(self.list.rows) - 1) + 1)

    def _row_rect(self, row: int) -> QRect:
        top, tall = self.rowViewportPosition(row), self.rowHeight(row)
        return QRect(0, top, self.viewport().width(), tall)

    def _calm(self) -> None:
        """Take away what a table does by itself and this one must not."""
        self.setProperty("kind", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setAutoFillBackground(False)
        view = QAbstractItemView
        self.setSelectionMode(view.SelectionMode.NoSelection)
        self.setEditTriggers(
            view.EditTrigger.AnyKeyPressed | view.EditTrigger.EditKeyPressed
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollMode(view.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(view.ScrollMode.ScrollPerPixel)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding)

    def _fit(self) -> None:
        """Give columns their widths, rows their heights, and itself no spare room."""
        columns, rows = self.list.columns, self.verticalHeader()
        widths = column_widths(columns, self.viewport().width())
        for i, wide in enumerate(widths):
            self.setColumnHidden(i, not wide)
            self.setColumnWidth(i, wide)
        rows.setDefaultSectionSize(theme().px(self._row))
        for i, row in enumerate(self.list.rows):
            rows.resizeSection(i, row_height(row, columns, widths, self._row))
        head = self.horizontalHeader().sizeHint().height()
        few = min(len(self.list.rows), self._least)
        self.setMinimumHeight(head + sum(self.rowHeight(i) for i in range(few)))
        self.setMaximumHeight(head + max(rows.length(), theme().px(self._row)))
        self._move_ring()

    def _go(self, row: int, column: int) -> None:
        index = self.list.index(row, column)
        stay = self.selectionModel().SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(index, stay)

    def _clicked(self, index: QModelIndex) -> None:
        cell = self.list.cell(index)
        if cell.box:
            self.edit(index)
        elif cell.does:
            self._tell(index)

    def _enter(self, at: QModelIndex) -> None:
        cells = self.list.rows[at.row()].cells
        boxes = [i for i, cell in enumerate(cells) if cell.box]
        if boxes and at.column() not in boxes:
            self._go(at.row(), boxes[0])
        if boxes:
            self.edit(self.currentIndex())
        else:
            self._tell(at)

    def _tell(self, index: QModelIndex) -> None:
        row, column = self.list.rows[index.row()], self.list.columns[index.column()]
        self.acted.emit(row.id, column.id)

    def _move_ring(self) -> None:
        # The ring follows what its widget paints; cells are painted on the viewport.
        self.update()
