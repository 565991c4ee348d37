"""Things of different widths in lines, like words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Wraps its items. gap: px between them. least: height while it is empty."""

    def __init__(
        self, items: Sequence[QWidget] = (), *, gap: int = 8, least: int = 0
    ) -> None:
        super().__init__()
        self._items: list[QWidget] = []
        self._gap, self._least = gap, least
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for item in items:
            self.add(item)

    def items(self) -> Sequence[QWidget]:
        return tuple(self._items)

    def add(self, item: QWidget) -> None:
        """Take an item in, behind the others."""
        self._items.append(item)
        item.setParent(self)
        item.show()
        self.arrange()

    def remove(self, item: QWidget) -> None:
        self._items.remove(item)
        self.arrange()

    def arrange(self) -> None:
        """Place everything anew, after an item changed its size."""
        self.updateGeometry()
        for item, rect in self._places(self.width()):
            item.setGeometry(rect)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's names, here and below
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        bottoms = (rect.bottom() + 1 for _, rect in self._places(width))
        return max(self._least, max(bottoms, default=0))

    def sizeHint(self) -> QSize:  # noqa: N802
        wide = sum(item.sizeHint().width() + self._gap for item in self._items)
        return QSize(max(1, wide), self.heightForWidth(max(1, wide)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        least = (item.minimumSizeHint().width() for item in self._items)
        return QSize(max(least, default=1), self._least)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.arrange()

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        places: list[tuple[QWidget, QRect]] = []
        left = top = tall = 0
        for item in self._items:
            wide = min(item.sizeHint().width(), max(width, 1))
            high = item.sizeHint().height()
            if item.hasHeightForWidth():
                high = item.heightForWidth(wide)
            if left and left + wide > width:
                left, top, tall = 0, top + tall + self._gap, 0
            places.append((item, QRect(left, top, wide, high)))
            left, tall = left + wide + self._gap, max(tall, high)
        return places
