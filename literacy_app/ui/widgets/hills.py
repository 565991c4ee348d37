"""The picture-book motif: hills, a sun and a kite on its thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.theme.illustration import HILLS, HillColours

_THREAD: Final = 2.5
_TILT: Final = 28
_KITE: Final = ((0, 0), (-16, -22), (0, -52), (16, -22))


@dataclass(frozen=True, slots=True)
class Scenery:
    """A drawing in its own units. A hill: start y, a curve's knee, then end y.

    string: start, two curves' control points and ends, as x, y pairs.
    """

    wide: float
    tall: float
    sun: tuple[float, float, float]
    hills: tuple[tuple[float, float, float, float, float, float], ...]
    string: tuple[tuple[float, float], ...]


BROAD: Final = Scenery(
    wide=1366,
    tall=250,
    sun=(1202, 75, 40),
    hills=(
        (175, 273, 105, 574, 165, 140),
        (205, 382, 150, 751, 200, 180),
        (232, 410, 195, 847, 230, 220),
    ),
    string=((273, 215), (410, 138), (574, 200), (710, 120), (929, 85), (1038, 60)),
)
SMALL: Final = Scenery(
    wide=330,
    tall=300,
    sun=(290, 90, 48),
    hills=(
        (210, 66, 126, 139, 198, 168),
        (246, 92, 180, 182, 240, 216),
        (279, 99, 234, 205, 276, 264),
    ),
    string=((66, 258), (99, 165), (139, 240), (172, 144), (224, 102), (251, 72)),
)


class Hills(QWidget):
    """Decorative: it says nothing that the words beside it do not say.

    rounded: the corners at the right, in px, where it fills the end of a card.
    """

    def __init__(self, scenery: Scenery, *, with_sky: bool, rounded: int = 0) -> None:
        super().__init__()
        self._scenery = scenery
        self._with_sky = with_sky
        self._rounded = rounded
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(round(self._scenery.wide), round(self._scenery.tall))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, 60)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._rounded:
            painter.setClipPath(self._end_of_card())
        colours = HILLS[theme().name]
        if self._with_sky:
            painter.fillRect(self.rect(), QColor(colours.sky))
        scenery = self._scenery
        scale = max(self.width() / scenery.wide, self.height() / scenery.tall)
        painter.translate(self.width() / 2, self.height())
        painter.scale(scale, scale)
        painter.translate(-scenery.wide / 2, -scenery.tall)
        paint_scenery(painter, scenery, colours)

    def _end_of_card(self) -> QPainterPath:
        path = QPainterPath()
        rect = QRectF(self.rect()).adjusted(-self._rounded, 0, 0, 0)
        path.addRoundedRect(rect, self._rounded, self._rounded)
        return path


def paint_scenery(painter: QPainter, scenery: Scenery, colours: HillColours) -> None:
    outline = QPen(Qt.PenStyle.NoPen)
    if theme().high_contrast:
        outline = QPen(theme().colour("edge"), 2)
    painter.setPen(outline)
    x, y, radius = scenery.sun
    painter.setBrush(QColor(colours.sun))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    for hill, colour in zip(scenery.hills, colours.hills, strict=True):
        painter.setBrush(QColor(colour))
        painter.drawPath(_hill(scenery, hill))
    _paint_kite(painter, scenery, colours)


def _hill(
    scenery: Scenery, hill: tuple[float, float, float, float, float, float]
) -> QPainterPath:
    start, knee_x, knee_y, middle_x, middle_y, end = hill
    path = QPainterPath(QPointF(-2, start))
    path.quadTo(knee_x, knee_y, middle_x, middle_y)
    mirrored = QPointF(2 * middle_x - knee_x, 2 * middle_y - knee_y)
    path.quadTo(mirrored, QPointF(scenery.wide + 2, end))
    path.lineTo(scenery.wide + 2, scenery.tall + 2)
    path.lineTo(-2, scenery.tall + 2)
    path.closeSubpath()
    return path


def _paint_kite(painter: QPainter, scenery: Scenery, colours: HillColours) -> None:
    start, first, second, knot, third, end = (QPointF(*p) for p in scenery.string)
    string = QPainterPath(start)
    string.cubicTo(first, second, knot)
    string.cubicTo(knot * 2 - second, third, end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.kite), _THREAD))
    painter.drawPath(string)
    painter.translate(end)
    painter.rotate(_TILT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.kite))
    painter.drawPolygon(QPolygonF([QPointF(*p) for p in _KITE]))
    painter.setPen(QPen(QColor(colours.cross), 1.6))
    painter.drawLine(QPointF(0, 0), QPointF(0, -52))
    painter.drawLine(QPointF(-16, -22), QPointF(16, -22))
