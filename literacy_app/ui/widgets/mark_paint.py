"""How marks look: the learner's dashed and tinted, the expert's solid."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from literacy_app.ui.theme import theme

BADGE: Final = 22
BADGE_MARGIN: Final = 3
_BADGE_EDGE: Final = 2.0
_BADGE_PADDING: Final = 6
_TINT_RADIUS: Final = 3
_DASH: Final = (3.0, 2.0)
_OWN_LINE: Final = 2.0
_EXPERT_LINE: Final = 4.0


def badge_width(number: int) -> float:
    """Return how wide the badge of a number is; two digits make a pill."""
    metrics = QFontMetricsF(theme().font(14, "bold"))
    wide = metrics.horizontalAdvance(str(number)) + 2 * _BADGE_PADDING
    return max(float(theme().px(BADGE)), wide)


def paint_badge(
    painter: QPainter, middle_left: QPointF, number: int, *, own: bool, active: bool
) -> None:
    """Paint a number: the learner's outlined or, active, filled; the expert's black."""
    look = theme()
    high = look.px(BADGE)
    rect = QRectF(0, 0, badge_width(number), high)
    rect.moveLeft(middle_left.x())
    rect.moveTop(middle_left.y() - high / 2)
    fill, ink = _badge_colours(own=own, active=active)
    painter.setPen(
        QPen(look.colour("youEdge"), _BADGE_EDGE) if own else Qt.PenStyle.NoPen
    )
    painter.setBrush(fill)
    inset = _BADGE_EDGE / 2 if own else 0.0
    painter.drawRoundedRect(
        rect.adjusted(inset, inset, -inset, -inset), high / 2, high / 2
    )
    painter.setPen(ink)
    painter.setFont(look.font(14, "bold"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))


def paint_own_ground(
    painter: QPainter, boxes: Iterable[QRectF], *, strength: float = 1.0
) -> None:
    """Paint the tint behind marked words; high contrast has no fills."""
    if theme().high_contrast:
        return
    tint = QColor(theme().colour("youTint"))
    tint.setAlphaF(strength)
    for box in boxes:
        path = QPainterPath()
        path.addRoundedRect(box, _TINT_RADIUS, _TINT_RADIUS)
        square = box.adjusted(0, _TINT_RADIUS, 0, 0)
        path.addRect(square)
        path.setFillRule(Qt.FillRule.WindingFill)
        painter.fillPath(path, tint)


def paint_own_line(painter: QPainter, boxes: Iterable[QRectF], *, active: bool) -> None:
    """Paint the dashed line; in high contrast a dashed box."""
    look = theme()
    pen = QPen(look.colour("youEdge"), _OWN_LINE * (1.5 if active else 1.0))
    pen.setDashPattern(list(_DASH))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        if look.high_contrast:
            painter.drawRect(box.adjusted(-1, 0, 1, 1))
        else:
            painter.drawLine(box.bottomLeft(), box.bottomRight())


def paint_expert_line(painter: QPainter, boxes: Iterable[QRectF]) -> None:
    pen = QPen(theme().colour("manEdge"), _EXPERT_LINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for box in boxes:
        down = QPointF(0, _EXPERT_LINE / 2)
        painter.drawLine(box.bottomLeft() + down, box.bottomRight() + down)


def paint_pending(painter: QPainter, boxes: Iterable[QRectF]) -> None:
    """Paint a mark that has begun and not ended: a full line and both its ends."""
    painter.setPen(QPen(theme().colour("youEdge"), _OWN_LINE))
    for box in boxes:
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.drawLine(box.topRight(), box.bottomRight())


def _badge_colours(*, own: bool, active: bool) -> tuple[QColor, QColor]:
    look = theme()
    if not own:
        return look.colour("ink"), look.colour("surface")
    if active:
        return look.colour("youInk"), look.colour("surface")
    return look.colour("surface"), look.colour("ink")
