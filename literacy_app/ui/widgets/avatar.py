"""Pictures of accounts, drawn from a seed that knows nothing of the verdict."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from literacy_app.places import bundled
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.avatar_motifs import MOTIFS, SIDE, Palette

AVATAR: Final = 48
_SHAPES: Final = "gen:shapes:"
_SEAL: Final = "gen:seal:"
_CONTRAST_EDGE: Final = 2


class Avatar(QWidget):
    """The round picture of an account; key as in AuthorProfile.avatar.

    Decorative: the name stands beside it. size: px at 100 % text size.
    """

    def __init__(self, key: str, *, size: int = AVATAR) -> None:
        super().__init__()
        self._key = key
        self.setFixedSize(theme().px(size), theme().px(size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        draw_avatar(QPainter(self), QRectF(self.rect()), self._key)


def draw_avatar(painter: QPainter, rect: QRectF, key: str) -> None:
    """Draw `gen:shapes:17`, `gen:seal:minamo`, or a grey person for any other key."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / SIDE, rect.height() / SIDE)
    disc = QPainterPath()
    disc.addEllipse(QRectF(0, 0, SIDE, SIDE))
    painter.setClipPath(disc)
    painter.setPen(Qt.PenStyle.NoPen)
    if key.startswith(_SHAPES):
        _shapes(painter, key.removeprefix(_SHAPES))
    elif key.startswith(_SEAL):
        _seal(painter, key.removeprefix(_SEAL))
    else:
        _person(painter)
    painter.restore()
    if theme().high_contrast:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("edge"), _CONTRAST_EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


def _shapes(painter: QPainter, seed: str) -> None:
    number = crc32(seed.encode())
    palettes = _colours()["palettes"]
    chosen = palettes[number // len(MOTIFS) % len(palettes)]
    palette = Palette(*(QColor(hex_) for hex_ in chosen))
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), palette.ground)
    MOTIFS[number % len(MOTIFS)](painter, palette)


def _seal(painter: QPainter, town: str) -> None:
    """Draw a town's seal: a ring, waves and a number of stars of its own."""
    ground, ring, water = (QColor(hex_) for hex_ in _colours()["seal"])
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), ground)
    painter.setPen(QPen(ring, 2.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for radius in (21.0, 17.0):
        painter.drawEllipse(QPointF(24, 24), radius, radius)
    for row, colour in ((28, ring), (33, water)):
        path = QPainterPath(QPointF(13, row))
        for x in range(13, 35, 11):
            path.quadTo(QPointF(x + 2.75, row - 5), QPointF(x + 5.5, row))
            path.quadTo(QPointF(x + 8.25, row + 5), QPointF(x + 11, row))
        painter.setPen(QPen(colour, 2.4))
        painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ring)
    count = 1 + crc32(town.encode()) % 3
    for index in range(count):
        across = 24 + (index - (count - 1) / 2) * 7
        painter.drawEllipse(QPointF(across, 18), 3, 3)


def _person(painter: QPainter) -> None:
    ground, figure = (QColor(hex_) for hex_ in _colours()["default"])
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), ground)
    painter.setBrush(figure)
    painter.drawEllipse(QPointF(24, 19), 8, 8)
    painter.drawEllipse(QRectF(8, 28, 32, 28))


@cache
def _colours() -> dict[str, Any]:
    path = bundled("assets") / "avatar_palette.json"
    return dict(json.loads(path.read_text(encoding="utf-8")))
