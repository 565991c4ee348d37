"""The thread: straight is genuine, wavy is manipulated, dotted is cannot tell yet."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from literacy_app.domain.decision import Says
from literacy_app.ui.theme import theme

Strength = Literal[1, 2, 3]
WIDTHS: Final = {1: 20.0, 2: 36.0, 3: 54.0}
STROKE: Final = 3.5
_SURE_FROM: Final = 0.9
_PROBABLE_FROM: Final = 0.7
_HALF_WAVES: Final = {1: 2, 2: 4, 3: 6}
_WAVE_HEIGHT: Final = 0.36
_DOTS_APART: Final = 8.5
_ENDS: Final = 2.0
_EDGE_OF: Final[dict[Says, str]] = {
    "genuine": "genEdge",
    "manipulated": "manEdge",
    "cannot_tell": "unsEdge",
}


def strength_of(confidence: float | None) -> Strength:
    """Return how long the thread of a confidence is; the full length for None."""
    if confidence is None or confidence >= _SURE_FROM:
        return 3
    return 2 if confidence >= _PROBABLE_FROM else 1


def thread_width(side: Says, strength: Strength) -> float:
    """Return how wide a thread is, in px at 100 %."""
    return WIDTHS[2] if side == "cannot_tell" else WIDTHS[strength]


def draw_thread(
    painter: QPainter,
    rect: QRectF,
    side: Says,
    strength: Strength,
    *,
    colour: QColor | None = None,
    stroke: float = STROKE,
) -> None:
    """Draw it in the middle of rect; strength 3 is the surest and longest."""
    scale = theme().scale
    wide = thread_width(side, strength) * scale
    left = rect.center().x() - wide / 2 + _ENDS * scale
    run = wide - 2 * _ENDS * scale
    pen = QPen(colour or theme().colour(_EDGE_OF[side]), stroke * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if side == "cannot_tell":
        pen.setDashPattern([0.01, _DOTS_APART / stroke])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    start = QPointF(left, rect.center().y())
    if side == "manipulated":
        high = rect.height() * 2 * _WAVE_HEIGHT
        painter.drawPath(_wave(start, run, _HALF_WAVES[strength], high))
    else:
        painter.drawLine(start, start + QPointF(run, 0))
    painter.restore()


def _wave(start: QPointF, run: float, halves: int, high: float) -> QPainterPath:
    path = QPainterPath(start)
    step = run / halves
    for index in range(halves):
        up = -1 if index % 2 == 0 else 1
        begin = start + QPointF(index * step, 0)
        path.quadTo(begin + QPointF(step / 2, up * high), begin + QPointF(step, 0))
    return path
