"""The four zones of skill and the blurred band that lies across them."""

from __future__ import annotations

from typing import Final, get_args

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from literacy_app.domain.band_place import place_of, span_between
from literacy_app.domain.progress_facts import SkillBand, Zone
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.words import tr

__all__ = [
    "ZONES",
    "band_words",
    "paint_band",
    "paint_zone",
    "place_of",
    "span_of",
    "zone_words",
]
ZONES: Final[tuple[Zone, ...]] = get_args(Zone)
_FADE: Final = 0.3
_RADIUS: Final = 6
_EDGE: Final = 2


def zone_words(zone: Zone) -> str:
    """Return a zone's name in the reader's language."""
    return {
        "guessing": tr("guessing"),
        "starting": tr("starting"),
        "solid": tr("solid"),
        "sharp": tr("sharp"),
    }[zone]


def band_words(band: SkillBand) -> str:
    """Return the zone, or the two, that a band is named by."""
    if len(band.zones) == 1:
        return zone_words(band.zones[0])
    lower, upper = map(zone_words, band.zones)
    return tr("between {lower} and {upper}", lower=lower, upper=upper)


def span_of(band: SkillBand) -> tuple[float, float]:
    """Return where a band begins and ends, 0..1; long enough to be seen."""
    return span_between(band.low, band.high)


def paint_zone(painter: QPainter, rect: QRectF, number: int) -> None:
    """Paint the ground of zone 1..4; in high contrast an edge in its place."""
    look = theme()
    edge = look.colour("edge") if look.high_contrast else None
    paint_box(painter, rect, Box(look.colour(f"zone{number}"), edge, _EDGE, _RADIUS))


def paint_band(painter: QPainter, rect: QRectF, *, upright: bool = False) -> None:
    """Paint a band whose ends fade, along its length."""
    colour = theme().colour("band")
    clear = QColor(colour)
    clear.setAlpha(0)
    end = rect.bottomLeft() if upright else rect.topRight()
    fade = QLinearGradient(rect.topLeft(), end)
    for at, stop in ((0, clear), (_FADE, colour), (1 - _FADE, colour), (1, clear)):
        fade.setColorAt(at, stop)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fade)
    radius = min(rect.width(), rect.height()) / 2
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()
