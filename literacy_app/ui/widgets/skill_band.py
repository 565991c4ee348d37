"""The skill band: where someone stands, as long and blurred as the doubt is."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, get_args

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from literacy_app.domain.progress import ZONE_BORDERS
from literacy_app.domain.progress_facts import SkillBand, Zone
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.words import tr

_ZONES: Final[tuple[Zone, ...]] = get_args(Zone)
_TALL: Final = 84
_GAP: Final = 2
_CORE: Final = 0.48
_FADE: Final = 0.3
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


def place_of(theta: float) -> float:
    """Return where a value stands, 0..1; each zone takes a quarter."""
    low, high = ZONE_BORDERS[0] - _REACH, ZONE_BORDERS[-1] + _REACH
    ends = (low, *ZONE_BORDERS, high)
    theta = min(high, max(low, theta))
    for i, (left, right) in enumerate(pairwise(ends)):
        if theta <= right:
            return (i + (theta - left) / (right - left)) / len(_ZONES)
    return 1.0


class SkillBandChart(QWidget):
    """Four zones with their names below and the band across them.

    words: what the band says, for those who do not see it.
    """

    def __init__(self, band: SkillBand | None, words: str) -> None:
        super().__init__()
        self._band = band
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(480, _TALL + theme().px(34))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for i, zone in enumerate(_ZONES):
            self._paint_zone(painter, i, zone)
        if self._band is not None:
            self._paint_band(painter, self._band)

    def _paint_zone(self, painter: QPainter, i: int, zone: Zone) -> None:
        look = theme()
        wide = self.width() / len(_ZONES)
        rect = QRectF(i * wide, 0, wide - _GAP, _TALL)
        edge = look.colour("edge") if look.high_contrast else None
        paint_box(painter, rect, Box(look.colour(f"zone{i + 1}"), edge, 2, 6))
        font = look.font("body", "semibold")
        metrics = QFontMetricsF(font)
        words = zone_words(zone)
        left = rect.center().x() - metrics.horizontalAdvance(words) / 2
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        painter.drawText(QPointF(left, _TALL + 8 + metrics.ascent()), words)

    def _paint_band(self, painter: QPainter, band: SkillBand) -> None:
        left, right = place_of(band.low), place_of(band.high)
        if right - left < _SHORTEST:
            middle = (left + right) / 2
            left, right = middle - _SHORTEST / 2, middle + _SHORTEST / 2
        tall = _TALL * _CORE
        rect = QRectF(left * self.width(), (_TALL - tall) / 2, 0, tall)
        rect.setRight(right * self.width())
        colour = theme().colour("band")
        clear = QColor(colour)
        clear.setAlpha(0)
        fade = QLinearGradient(rect.topLeft(), rect.topRight())
        for at, stop in ((0, clear), (_FADE, colour), (1 - _FADE, colour), (1, clear)):
            fade.setColorAt(at, stop)
        painter.setPen(QPen(clear, 0))
        painter.setBrush(fade)
        painter.drawRoundedRect(rect, tall / 2, tall / 2)


class ZoneSwatch(QWidget):
    """The ground of one zone, 1..4, beside the words that explain it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(44, 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look = theme()
        edge = look.colour("edge") if look.high_contrast else None
        fill = look.colour(f"zone{self._number}")
        paint_box(QPainter(self), QRectF(self.rect()), Box(fill, edge, 2, 6))
