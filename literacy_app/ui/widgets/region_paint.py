"""How frames look: always with a white halo, so that any picture serves."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from literacy_app.domain.post import Rect
from literacy_app.ui.theme import theme
from literacy_app.ui.theme.tokens import tokens
from literacy_app.ui.widgets.mark_paint import BADGE, badge_width, paint_badge

HANDLE: Final = 14
_OWN: Final = 2.5
_EXPERT: Final = 4.0
_HALO: Final = 2.0
_DASH: Final = (2.8, 2.0)
_RADIUS: Final = 3.0
_BADGE_APART: Final = 6.0


def on_picture(role: str) -> QColor:
    """Return a colour of the light theme: pictures do not change with the theme."""
    return QColor(_light()[role])


def to_px(rect: Rect, area: QRectF) -> QRectF:
    """Return where shares of a picture lie on the screen."""
    return QRectF(
        area.left() + rect.x * area.width(),
        area.top() + rect.y * area.height(),
        rect.w * area.width(),
        rect.h * area.height(),
    )


def inside(rect: Rect, area: QRectF) -> QRectF:
    """Return the same, drawn in a little at the edges so that no line is cut."""
    room = (_EXPERT + 2 * _HALO) / 2
    return to_px(rect, area).intersected(area.adjusted(room, room, -room, -room))


def to_shares(box: QRectF, area: QRectF) -> Rect:
    """Return a box on the screen as shares of the picture, cut at its edges."""
    kept = box.normalized().intersected(area)
    return Rect(
        (kept.left() - area.left()) / area.width(),
        (kept.top() - area.top()) / area.height(),
        kept.width() / area.width(),
        kept.height() / area.height(),
    )


def corners(box: QRectF) -> list[QPointF]:
    """Return top left, top right, bottom right, bottom left."""
    return [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]


def paint_own(painter: QPainter, box: QRectF, *, active: bool = False) -> None:
    """Paint a dashed frame; a thicker one while it is active."""
    width = _OWN + (1.0 if active else 0.0)
    _stroke(painter, box, QPen(on_picture("surface"), width + _HALO))
    pen = QPen(on_picture("youInk"), width)
    pen.setDashPattern(list(_DASH))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    _stroke(painter, box, pen)


def paint_expert(painter: QPainter, box: QRectF) -> None:
    """Paint a solid frame."""
    _stroke(painter, box, QPen(on_picture("surface"), _EXPERT + 2 * _HALO))
    _stroke(painter, box, QPen(on_picture("manEdge"), _EXPERT))


def paint_handles(painter: QPainter, points: list[QPointF]) -> None:
    """Paint the discs a frame is pulled by."""
    painter.setPen(QPen(on_picture("youInk"), _OWN))
    painter.setBrush(on_picture("surface"))
    half = HANDLE / 2
    for point in points:
        painter.drawEllipse(point, half, half)


def paint_number(
    painter: QPainter, box: QRectF, number: int, *, own: bool, active: bool
) -> None:
    """Paint the number left of the frame, or inside where there is no room."""
    wide = badge_width(number)
    left = box.left() - wide - _BADGE_APART
    if left < 0:
        left = box.left() + _BADGE_APART
    middle = box.top() + min(box.height() / 2, theme().px(BADGE) + _BADGE_APART)
    paint_badge(painter, QPointF(left, middle), number, own=own, active=active)


def _stroke(painter: QPainter, box: QRectF, pen: QPen) -> None:
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)


@cache
def _light() -> dict[str, str]:
    return dict(tokens()["themes"]["light"])
