"""The four zones of skill and the blurred band that lies across them."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, get_args

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from literacy_app.domain.progress import ZONE_BORDERS
from literacy_app.domain.progress_facts import SkillBand, Zone
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.words import tr

ZONES: Final[tuple[Zone, ...]] = get_args(Zone)
_FADE: Final = 0.3
_RADIUS: Final = 6
_EDGE: Final = 2
# How far the two outer zones reach, in logits: the scale itself has no ends.
_REACH: Final = 1.2
_SHORTEST: Final = 0.06


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


def place_of(theta: float) -> float:
    """Return where a value stands, 0..1; each zone takes a quarter."""
    low, high = ZONE_BORDERS[0] - _REACH, ZONE_BORDERS[-1] + _REACH
    ends = (low, *ZONE_BORDERS, high)
    theta = min(high, max(low, theta))
    for i, (left, right) in enumerate(pairwise(ends)):
        if theta <= right:
            return (i + (theta - left) / (right - left)) / len(ZONES)
    return 1.0


def span_of(band: SkillBand) -> tuple[float, float]:
    """Return where a band begins and ends, 0..1; long enough to be seen."""
    low, high = place_of(band.low), place_of(band.high)
    if high - low >= _SHORTEST:
        return low, high
    low = min(max(0.0, (low + high - _SHORTEST) / 2), 1 - _SHORTEST)
    return low, low + _SHORTEST


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
