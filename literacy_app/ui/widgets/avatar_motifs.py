"""The motifs of drawn account pictures, each in a box of 48 by 48."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

SIDE: Final = 48.0


@dataclass(frozen=True, slots=True)
class Palette:
    """ground fills the disc; shape and second stand on it; light is sun and sail."""

    ground: QColor
    shape: QColor
    second: QColor
    light: QColor


def _peak(p: QPainter, c: Palette) -> None:
    _polygon(p, c.shape, (8, 40), (24, 12), (40, 40))
    _disc(p, c.light, 14, 14, 5)


def _hills(p: QPainter, c: Palette) -> None:
    _disc(p, c.light, 33, 16, 6)
    _disc(p, c.second, 12, 50, 22)
    _disc(p, c.shape, 36, 54, 22)


def _sunset(p: QPainter, c: Palette) -> None:
    _disc(p, c.light, 24, 27, 12)
    p.fillRect(QRectF(0, 28, SIDE, 20), c.shape)
    for row, half in ((33, 9), (38, 6), (43, 3)):
        p.fillRect(QRectF(24 - half, row, 2 * half, 2), c.light)


def _sail(p: QPainter, c: Palette) -> None:
    _polygon(p, c.light, (23, 8), (23, 31), (10, 31))
    _polygon(p, c.second, (26, 13), (26, 31), (37, 31))
    _polygon(p, c.shape, (8, 34), (40, 34), (34, 42), (14, 42))


def _tree(p: QPainter, c: Palette) -> None:
    p.fillRect(QRectF(22, 26, 4, 16), c.second)
    for x, y, radius in ((24, 16, 9), (16, 23, 8), (32, 23, 8)):
        _disc(p, c.shape, x, y, radius)
    p.fillRect(QRectF(0, 41, SIDE, 8), c.light)


def _waves(p: QPainter, c: Palette) -> None:
    _disc(p, c.light, 34, 14, 6)
    for index, colour in enumerate((c.second, c.shape)):
        top = 26.0 + index * 9
        path = QPainterPath(QPointF(-2, top))
        for x in range(-2, 52, 14):
            path.quadTo(QPointF(x + 7, top - 9), QPointF(x + 14, top))
        path.lineTo(SIDE, SIDE)
        path.lineTo(0, SIDE)
        p.fillPath(path, colour)


def _kite(p: QPainter, c: Palette) -> None:
    p.setPen(QPen(c.light, 1.6))
    string = QPainterPath(QPointF(29, 28))
    string.cubicTo(QPointF(22, 36), QPointF(30, 38), QPointF(18, 47))
    p.drawPath(string)
    p.setPen(Qt.PenStyle.NoPen)
    _polygon(p, c.shape, (30, 6), (40, 16), (29, 29), (20, 15))
    _polygon(p, c.second, (30, 6), (40, 16), (29, 29))


def _leaf(p: QPainter, c: Palette) -> None:
    path = QPainterPath(QPointF(11, 38))
    path.cubicTo(QPointF(8, 18), QPointF(22, 9), QPointF(39, 9))
    path.cubicTo(QPointF(39, 28), QPointF(28, 39), QPointF(11, 38))
    p.fillPath(path, c.shape)
    p.setPen(QPen(c.light, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.drawLine(QPointF(9, 41), QPointF(31, 18))
    p.setPen(Qt.PenStyle.NoPen)


def _house(p: QPainter, c: Palette) -> None:
    p.fillRect(QRectF(14, 24, 20, 24), c.light)
    _polygon(p, c.shape, (9, 25), (24, 11), (39, 25))
    p.fillRect(QRectF(21, 32, 7, 16), c.second)


def _flower(p: QPainter, c: Palette) -> None:
    p.fillRect(QRectF(23, 26, 2, 24), c.second)
    for x, y in ((24, 12), (33, 18), (30, 28), (18, 28), (15, 18)):
        _disc(p, c.shape, x, y, 6.4)
    _disc(p, c.light, 24, 21, 5)


def _moon(p: QPainter, c: Palette) -> None:
    _disc(p, c.light, 26, 20, 11)
    _disc(p, c.ground, 31, 17, 9.5)
    _disc(p, c.shape, 10, 52, 20)
    _disc(p, c.second, 38, 56, 22)


def _fields(p: QPainter, c: Palette) -> None:
    _disc(p, c.light, 16, 15, 6)
    _polygon(p, c.shape, (0, 30), (48, 22), (48, 48), (0, 48))
    p.setPen(QPen(c.second, 2.4))
    for x in (-4, 8, 20, 32, 44):
        p.drawLine(QPointF(24 + (x - 20) * 0.45, 27), QPointF(x, 50))
    p.setPen(Qt.PenStyle.NoPen)


MOTIFS: Final[tuple[Callable[[QPainter, Palette], None], ...]] = (
    _peak,
    _hills,
    _sunset,
    _sail,
    _tree,
    _waves,
    _kite,
    _leaf,
    _house,
    _flower,
    _moon,
    _fields,
)


def _disc(p: QPainter, colour: QColor, x: float, y: float, radius: float) -> None:
    p.setBrush(colour)
    p.drawEllipse(QPointF(x, y), radius, radius)


def _polygon(p: QPainter, colour: QColor, *points: tuple[float, float]) -> None:
    p.setBrush(colour)
    p.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
