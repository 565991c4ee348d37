"""The brand mark: a straight and a wavy thread on a warm tile."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from literacy_app.ui.theme import theme

_UNITS: Final = 32.0


class BrandMark(QWidget):
    """The mark in a square of this many px. Decorative: the name stands beside it."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        paint_brand(QPainter(self), self.width())


def paint_brand(painter: QPainter, side: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / _UNITS, side / _UNITS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("warm"))
    painter.drawRoundedRect(QRectF(0, 0, _UNITS, _UNITS), 8, 8)
    pen = QPen(theme().colour("surface"), 3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wave = QPainterPath(QPointF(6, 19))
    wave.quadTo(11, 6, 16, 19)
    wave.quadTo(21, 32, 26, 19)
    painter.drawPath(wave)
    painter.drawLine(QPointF(6, 13), QPointF(26, 13))


def brand_pixmap(side: int) -> QPixmap:
    """Return the mark as the window's icon."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_brand(painter, side)
    painter.end()
    return pixmap
