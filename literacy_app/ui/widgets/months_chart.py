"""The band month by month, from guessing below to sharp above."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from literacy_app.domain.progress_facts import MonthStanding
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.graphic import Graphic
from literacy_app.ui.widgets.zones import (
    ZONES,
    paint_band,
    paint_zone,
    span_of,
    zone_words,
)
from literacy_app.words import tr

_MONTHS: Final = 6
_ZONE: Final = 34
_GAP: Final = 1
_BAR: Final = 30
_SLOT: Final = 72
_MARGIN: Final = 8
_UNDER: Final = 8
_WIDE: Final = 300


def short_month(day: date) -> str:
    """Return "Jun" or 「6月」."""
    months = tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
    return months.split()[day.month - 1]


class MonthsChart(Graphic):
    """One upright band a month, the oldest on the left, over four zones."""

    def __init__(self, months: Sequence[MonthStanding], words: str) -> None:
        super().__init__(words)
        self._months = tuple(months)[-_MONTHS:]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        zones = len(ZONES) * (theme().px(_ZONE) + _GAP)
        return QSize(theme().px(_WIDE), zones + self._under())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setFont(theme().font("small"))
        for i, zone in enumerate(reversed(ZONES)):
            row = self._row(i)
            paint_zone(painter, row, len(ZONES) - i)
            at = QPointF(self.width() - _MARGIN, row.center().y())
            self._write(painter, zone_words(zone), at)
        for i, month in enumerate(self._months):
            self._month(painter, self._middle(i), month)

    def _row(self, i: int) -> QRectF:
        high = self._foot() / len(ZONES)
        return QRectF(0, i * high, self.width(), high - _GAP)

    def _month(self, painter: QPainter, middle: float, month: MonthStanding) -> None:
        low, high = span_of(month.band)
        foot, wide = self._foot(), min(theme().px(_BAR), 0.66 * self._slot())
        top, bottom = (1 - high) * foot, (1 - low) * foot
        bar = QRectF(middle - wide / 2, top, wide, bottom - top)
        paint_band(painter, bar, upright=True)
        metrics = QFontMetricsF(painter.font())
        words = short_month(month.month)
        left = middle - metrics.horizontalAdvance(words) / 2
        painter.setPen(theme().colour("ink2"))
        painter.drawText(QPointF(left, foot + _UNDER + metrics.ascent()), words)

    def _write(self, painter: QPainter, words: str, at: QPointF) -> None:
        """Write to the left of a point, at half its height."""
        metrics = QFontMetricsF(painter.font())
        base = at.y() + (metrics.ascent() - metrics.descent()) / 2
        left = at.x() - metrics.horizontalAdvance(words)
        painter.setPen(theme().colour("ink"))
        painter.drawText(QPointF(left, base), words)

    def _slot(self) -> float:
        """Return how wide one month may be, left of the names of the zones."""
        metrics = QFontMetricsF(theme().font("small"))
        names = max(metrics.horizontalAdvance(zone_words(zone)) for zone in ZONES)
        room = self.width() - names - 3 * _MARGIN
        return min(float(theme().px(_SLOT)), room / _MONTHS)

    def _middle(self, i: int) -> float:
        return _MARGIN + (i + 0.5) * self._slot()

    def _foot(self) -> float:
        return self.height() - self._under()

    def _under(self) -> int:
        return round(QFontMetricsF(theme().font("small")).height()) + _UNDER + 2
