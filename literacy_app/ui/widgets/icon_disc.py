"""An icon on a tinted disc, to start a row or a card with."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, paint_box

DISC: Final = 40
_EDGE: Final = 2


class IconDisc(QWidget):
    """The disc is this many px across, the icon half of it. Decorative."""

    def __init__(self, icon: str, side: int) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look = theme()
        fill, ink = look.colour("primaryTint"), look.colour("primary")
        paint_disc(QPainter(self), QRectF(self.rect()), self._icon, fill=fill, ink=ink)


def paint_disc(
    painter: QPainter, disc: QRectF, icon: str, *, fill: QColor | None, ink: QColor
) -> None:
    """Paint the disc and its icon; in high contrast an edge in place of the fill."""
    edge = ink if theme().high_contrast else None
    paint_box(painter, disc, Box(fill, edge, _EDGE, disc.width() / 2))
    inset = disc.width() / 4
    draw_icon(painter, icon, disc.adjusted(inset, inset, -inset, -inset), ink)
