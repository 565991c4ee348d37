"""The class week by week: where it stands, and which way it leans."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from literacy_app.domain.class_overview import Interval, WeekStanding
from literacy_app.domain.class_words import week_words
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.graphic import Graphic
from literacy_app.ui.widgets.progress_words import in_a_row
from literacy_app.ui.widgets.zones import ZONES, paint_zone, place_of, zone_words
from literacy_app.words import spoken, tr

Side = Literal["discernment", "leaning"]
_TALL: Final = 230
_TALLEST: Final = 480
_WIDE: Final = 420
_LEAN_REACH: Final = 1.5
_DOT: Final = 5.0
_CAP: Final = 7.0
_BAR: Final = 3.0
_MARGIN: Final = 8
_UNDER: Final = 8
_SLOT: Final = 84
_EVERY: Final = 46


class WeeksChart(Graphic):
    """A dot a week with its 95 % interval; zones or "neither" behind it."""

    def __init__(self, weeks: Sequence[WeekStanding], side: Side) -> None:
        super().__init__(weeks_in_words(weeks, side))
        self._weeks = tuple(weeks)
        self._side: Side = side
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(theme().px(_TALLEST))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(_WIDE, theme().px(_TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(_WIDE * 2 // 3, theme().px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font("small"))
        if self._side == "discernment":
            self._zones(painter)
        else:
            self._sides(painter)
        every = max(1, round(theme().px(_EVERY) / self._slot() + 0.49))
        for i, week in enumerate(self._weeks):
            self._week(painter, self._middle(i), getattr(week, self._side))
            if (len(self._weeks) - 1 - i) % every == 0:
                self._date(painter, self._middle(i), week.week)

    def _zones(self, painter: QPainter) -> None:
        high = self._foot() / len(ZONES)
        for i, zone in enumerate(reversed(ZONES)):
            row = QRectF(0, i * high, self.width(), high - 1)
            paint_zone(painter, row, len(ZONES) - i)
            self._name(painter, zone_words(zone), row.center().y())

    def _sides(self, painter: QPainter) -> None:
        look, foot = theme(), self._foot()
        edge = look.colour("edge") if look.high_contrast else None
        ground = QRectF(0, 0, self.width(), foot)
        paint_box(painter, ground, Box(look.colour("zone1"), edge, 2, 6))
        pen = QPen(look.colour("ink"), 2)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, foot / 2), QPointF(self.width(), foot / 2))
        line = QFontMetricsF(painter.font()).height()
        self._name(painter, tr("more suspicious"), line)
        self._name(painter, tr("even"), foot / 2 - line * 0.7)
        self._name(painter, tr("more trusting"), foot - line)

    def _week(self, painter: QPainter, x: float, found: Interval) -> None:
        look = theme()
        top, foot = self._y(found.high), self._y(found.low)
        painter.setPen(QPen(look.colour("band"), _BAR))
        painter.drawLine(QPointF(x, top), QPointF(x, foot))
        for y in (top, foot):
            painter.drawLine(QPointF(x - _CAP, y), QPointF(x + _CAP, y))
        painter.setPen(QPen(look.colour("surface"), 2))
        painter.setBrush(look.colour("band"))
        painter.drawEllipse(QPointF(x, self._y(found.mean)), _DOT + 1, _DOT + 1)

    def _date(self, painter: QPainter, x: float, day: date) -> None:
        metrics = QFontMetricsF(painter.font())
        words = f"{day.month}/{day.day}"
        painter.setPen(theme().colour("ink2"))
        left = x - metrics.horizontalAdvance(words) / 2
        painter.drawText(QPointF(left, self._foot() + _UNDER + metrics.ascent()), words)

    def _name(self, painter: QPainter, words: str, y: float) -> None:
        metrics = QFontMetricsF(painter.font())
        left = self.width() - _MARGIN - metrics.horizontalAdvance(words)
        base = y + (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(theme().colour("ink"))
        painter.drawText(QPointF(left, base), words)

    def _y(self, logits: float) -> float:
        if self._side == "discernment":
            return (1 - place_of(logits)) * self._foot()
        share = (logits + _LEAN_REACH) / (2 * _LEAN_REACH)
        return (1 - min(1.0, max(0.0, share))) * self._foot()

    def _slot(self) -> float:
        metrics = QFontMetricsF(theme().font("small"))
        names = [*map(zone_words, ZONES)]
        if self._side == "leaning":
            names = [tr("more suspicious"), tr("more trusting")]
        widest = max(map(metrics.horizontalAdvance, names))
        room = self.width() - widest - 3 * _MARGIN
        return min(float(theme().px(_SLOT)), room / max(1, len(self._weeks)))

    def _middle(self, i: int) -> float:
        return _MARGIN + (i + 0.5) * self._slot()

    def _foot(self) -> float:
        words = QFontMetricsF(theme().font("small")).height()
        return self.height() - words - _UNDER - 2


def weeks_in_words(weeks: Sequence[WeekStanding], side: Side) -> str:
    """Say what the chart shows, week by week."""
    return in_a_row([_week_in_words(week, side) for week in weeks])


def _week_in_words(week: WeekStanding, side: Side) -> str:
    if side == "discernment":
        return week_words(week, spoken())
    return tr(
        "Week of {month}/{day}: {leaning}.",
        month=week.week.month,
        day=week.week.day,
        leaning=_leans(week.leaning),
    )


def _leans(found: Interval) -> str:
    if found.low > 0:
        return tr("more suspicious")
    return tr("more trusting") if found.high < 0 else tr("no clear leaning")
