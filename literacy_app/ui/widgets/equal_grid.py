"""Things of one size side by side, in as many columns as fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_GAP: Final = 8


class EqualGrid(QWidget):
    """columns: the numbers of columns that look well, the largest first.

    Not a QGridLayout: that would never let itself be narrower than all columns.
    """

    def __init__(self, items: Sequence[QWidget], columns: Sequence[int]) -> None:
        super().__init__()
        self._items, self._choices = tuple(items), tuple(columns)
        for item in items:
            item.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's names, here and below
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        rows = -(-len(self._items) // self._columns(width))
        return rows * (self._item_size().height() + _GAP) - _GAP

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self._width_of(self._choices[0])
        return QSize(width, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        least = self._item_size()
        return QSize(self._width_of(self._choices[-1]), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        columns, high = self._columns(self.width()), self._item_size().height()
        whole = self.width() + _GAP
        for index, item in enumerate(self._items):
            row, column = divmod(index, columns)
            left, right = column * whole // columns, (column + 1) * whole // columns
            item.setGeometry(
                QRect(left, row * (high + _GAP), right - left - _GAP, high)
            )
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _columns(self, width: int) -> int:
        fitting = (n for n in self._choices if self._width_of(n) <= width)
        return next(fitting, self._choices[-1])

    def _width_of(self, columns: int) -> int:
        return columns * (self._item_size().width() + _GAP) - _GAP

    def _item_size(self) -> QSize:
        size = QSize(1, 1)
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size
