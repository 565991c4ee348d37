"""White paper with an edge at the left: something quoted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box

_MARGINS: Final = (22, 12, 16, 13)
_RADIUS: Final = 6
_EDGE: Final = {False: 6, True: 8}


class Slip(QFrame):
    """A column on it; the edge never says which way something points."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*_MARGINS)
        self.column.setSpacing(2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, look, area = QPainter(self), theme(), QRectF(self.rect())
        hair = look.border("hair")
        line = look.colour("edge" if look.high_contrast else "line")
        paint_box(painter, area, Box(look.colour("surface"), line, hair, _RADIUS))
        clip = QPainterPath()
        clip.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(clip)
        wide = _EDGE[look.high_contrast]
        painter.fillRect(QRectF(0, 0, wide, area.height()), look.colour("edge"))
