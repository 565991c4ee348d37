"""A learner's picture: a Lucide icon on a tinted disc."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.theme.illustration import picture_colours
from literacy_app.words import tr

STAFF_PICTURE: Final = "sprout"


def picture_words(picture: str) -> str:
    """Return what a learner's picture shows, in the reader's language."""
    return {
        "bird": tr("Bird"),
        "cat": tr("Cat"),
        "fish": tr("Fish"),
        "rabbit": tr("Rabbit"),
        "squirrel": tr("Squirrel"),
        "turtle": tr("Turtle"),
        "snail": tr("Snail"),
        "origami": tr("Paper crane"),
        "mountain": tr("Mountain"),
    }.get(picture, tr("Guest"))


def paint_picture(painter: QPainter, picture: str, disc: QRectF) -> None:
    """Paint the disc and the icon on it; high contrast keeps only the outlines."""
    look = theme()
    tint, ink = picture_colours(picture)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.high_contrast:
        ink = look.colour("ink")
        painter.setPen(QPen(look.colour("edge"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawEllipse(disc)
    side = disc.width() * 0.59
    icon = QRectF(0, 0, side, side)
    icon.moveCenter(disc.center())
    draw_icon(painter, picture, icon, ink)
    painter.restore()


class PictureDisc(QWidget):
    """One learner's picture, this many px across."""

    def __init__(self, picture: str, side: int) -> None:
        super().__init__()
        self._picture = picture
        self.setFixedSize(side, side)
        self.setAccessibleName(picture_words(picture))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        paint_picture(QPainter(self), self._picture, QRectF(self.rect()))
