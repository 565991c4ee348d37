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
    """Draw a town's seal: a ring, waves, and a sun or a bridge above them."""
    ground, ring, water = (QColor(hex_) for hex_ in _colours()["seal"])
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for radius, width in ((21.5, 3.0), (17.5, 1.2)):
        painter.setPen(QPen(ring, width))
        painter.drawEllipse(QPointF(24, 24), radius, radius)
    painter.setPen(QPen(ring, 2.6))
    if crc32(town.encode()) % 2:
        painter.drawArc(QRectF(13, 17, 22, 22), 0, 180 * 16)
        for x in (18.0, 24.0, 30.0):
            painter.drawLine(QPointF(x, 19), QPointF(x, 28))
    else:
        painter.setBrush(ring)
        painter.drawChord(QRectF(17, 14, 14, 14), 0, 180 * 16)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    for row, colour in ((27, ring), (32, water)):
        path = QPainterPath(QPointF(11, row))
        for x in (11.0, 19.67, 28.33):
            path.quadTo(QPointF(x + 4.33, row + 6), QPointF(x + 8.67, row))
        painter.setPen(QPen(colour, 2.6))
        painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)


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
