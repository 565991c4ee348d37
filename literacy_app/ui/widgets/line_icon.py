"""An icon in quiet ink beside words. Decorative."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from literacy_app.ui.theme import draw_icon, theme


class LineIcon(QWidget):
    """side: in px, already at the text size in use."""

    def __init__(self, icon: str, side: int) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        rect = QRectF(self.rect())
        draw_icon(QPainter(self), self._icon, rect, theme().colour("ink2"))
