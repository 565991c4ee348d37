"""The picture of a key, as in "Space"."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box

_PADDING: Final = 7
_HEIGHT: Final = 22
_LEAST: Final = 28


class KeyCap(QWidget):
    """Only to look at: the keys work wherever the focus is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(name)
        self.setFont(theme().font("caption"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        wide = QFontMetrics(self.font()).horizontalAdvance(self._name) + 2 * _PADDING
        return QSize(max(theme().px(_LEAST), wide), theme().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        box = Box(look.colour("surface"), look.colour("edge"), look.border("hair"), 5)
        paint_box(painter, QRectF(self.rect()), box)
        painter.setPen(look.colour("ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._name)
