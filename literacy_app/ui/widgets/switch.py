"""A switch: on or off, at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box

_WIDE: Final = 56
_TALL: Final = 30
_TARGET: Final = 48


class Switch(QCheckBox):
    """On is filled with the knob and a tick at the right; off is hollow."""

    def __init__(self, name: str, quiet: str = "", *, on: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(quiet)
        self.setChecked(on)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(_WIDE, _TARGET)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def focus_shape(self) -> tuple[QRect, float]:
        return QRect(0, (self.height() - _TALL) // 2, _WIDE, _TALL), _TALL / 2

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter, on = theme(), QPainter(self), self.isChecked()
        track = QRectF(0, (self.height() - _TALL) / 2, _WIDE, _TALL)
        fill = look.colour("primary" if on else "surface")
        edge = look.colour("primary" if on else "edge")
        width = 3 if is_hovered(self) else 2
        paint_box(painter, track, Box(fill, edge, width, _TALL / 2))
        knob = QRectF(0, track.top() + 5, 20, 20)
        knob.moveLeft(_WIDE - 25 if on else 5)
        colour = look.colour("onPrimary" if on else "edge")
        paint_box(painter, knob, Box(colour, None, 0, 10))
        if on:
            tick = knob.adjusted(3, 3, -3, -3)
            draw_icon(painter, "check", tick, look.colour("primary"))
