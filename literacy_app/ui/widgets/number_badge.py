"""The number of an expert mark, white on ink."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from literacy_app.ui.theme import theme


class NumberBadge(QWidget):
    """A filled circle with a number."""

    WIDTH: ClassVar[int] = 26
    _DISC: ClassVar[int] = 22

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFont(theme().font(14, "bold"))
        self.setFixedSize(theme().px(self.WIDTH), self._disc + 4)
        self.setAccessibleName(str(number))

    @property
    def _disc(self) -> int:
        return theme().px(self._DISC)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(0, 2, self._disc, self._disc)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("ink"))
        painter.drawEllipse(disc)
        painter.setPen(theme().colour("surface"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
