"""The skill band: where someone stands, as long and blurred as the doubt is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from literacy_app.domain.progress_facts import SkillBand
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.graphic import Graphic
from literacy_app.ui.widgets.zones import (
    ZONES,
    paint_band,
    paint_zone,
    span_of,
    zone_words,
)

_TALL: Final = 84
_GAP: Final = 2
_CORE: Final = 0.48


class SkillBandChart(Graphic):
    """Four zones with their names below and the band across them.

    words: what the band says, for those who do not see it.
    """

    def __init__(self, band: SkillBand, words: str) -> None:
        super().__init__(words)
        self._band = band
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(480, _TALL + theme().px(34))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        wide = self.width() / len(ZONES)
        for i, zone in enumerate(ZONES):
            rect = QRectF(i * wide, 0, wide - _GAP, _TALL)
            paint_zone(painter, rect, i + 1)
            self._name(painter, rect.center().x(), zone_words(zone))
        left, right = span_of(self._band)
        top = _TALL * (1 - _CORE) / 2
        band = QRectF(left * self.width(), top, 0, _TALL * _CORE)
        band.setRight(right * self.width())
        paint_band(painter, band)

    def _name(self, painter: QPainter, middle: float, words: str) -> None:
        font = theme().font("body", "semibold")
        metrics = QFontMetricsF(font)
        left = middle - metrics.horizontalAdvance(words) / 2
        painter.setFont(font)
        painter.setPen(theme().colour("ink"))
        painter.drawText(QPointF(left, _TALL + 8 + metrics.ascent()), words)


class ZoneSwatch(QWidget):
    """The ground of one zone, 1..4, beside the words that explain it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(44, 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        paint_zone(QPainter(self), QRectF(self.rect()), self._number)
