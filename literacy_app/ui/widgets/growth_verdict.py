"""Fell, cannot tell yet or grew: three boxes, and a band against "no change"."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from literacy_app.domain.growth import GrowthVerdict, Interval
from literacy_app.domain.growth_words import verdict_name
from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, choice_box, paint_box
from literacy_app.ui.widgets.graphic import Graphic
from literacy_app.ui.widgets.zones import paint_band
from literacy_app.words import spoken, tr

_BOXES: Final = 46
_GAP: Final = 8
_ICON: Final = 20
_SIDES: Final = 8
_UNDER: Final = 12
_TRACK: Final = 24
_BAND: Final = 18
_OVER: Final = 6
_NO_CHANGE: Final = 2.5
_WORDS: Final = 22
_WIDE: Final = 402
# Logits shown at least on either side of "no change".
_REACH: Final = 1.0
_ROOM: Final = 1.15


class GrowthVerdictBox(Graphic):
    """words: the verdict and the interval, for those who do not see them."""

    def __init__(self, change: Interval, words: str) -> None:
        super().__init__(words)
        self._change = change
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        high = _UNDER + _OVER + _TRACK + _OVER + theme().px(_WORDS)
        return QSize(_WIDE, theme().px(_BOXES) + high)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, spare = 0.0, self._spare()
        for verdict in _ICONS:
            wide = _width_of(verdict) + spare
            rect = QRectF(left, 0, wide, theme().px(_BOXES))
            self._box(painter, rect, verdict)
            left = rect.right() + _GAP
        top = theme().px(_BOXES) + _UNDER + _OVER
        self._band(painter, QRectF(0, top, self.width(), _TRACK))

    def _spare(self) -> float:
        """Return how much wider than its words each of the boxes may be."""
        needed = sum(map(_width_of, _ICONS)) + _GAP * (len(_ICONS) - 1)
        return (self.width() - needed) / len(_ICONS)

    def _box(self, painter: QPainter, rect: QRectF, verdict: GrowthVerdict) -> None:
        look, on = theme(), verdict == self._change.verdict
        box = choice_box(selected=on, hovered=False)
        if not on:
            box = Box(None, look.colour("edge"), look.border("control"), box.radius)
        paint_box(painter, rect, box)
        font = look.font("body", "bold" if on else "medium")
        metrics = QFontMetricsF(font)
        ink, side = look.colour("ink" if on else "ink2"), look.px(_ICON)
        words = verdict_name(verdict, spoken())
        wide = side + _GAP + metrics.horizontalAdvance(words)
        left = rect.center().x() - wide / 2
        middle = rect.center().y()
        icon = QRectF(left, middle - side / 2, side, side)
        draw_icon(painter, _ICONS[verdict], icon, ink)
        painter.setFont(font)
        painter.setPen(ink)
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(icon.right() + _GAP, base), words)

    def _band(self, painter: QPainter, track: QRectF) -> None:
        look, change = theme(), self._change
        reach = max(_REACH, _ROOM * abs(change.low), _ROOM * abs(change.high))
        edge = look.colour("edge") if look.high_contrast else None
        paint_box(painter, track, Box(look.colour("zone1"), edge, 2, 6))
        band = QRectF(0, 0, 0, _BAND)
        band.moveTop(track.center().y() - _BAND / 2)
        band.setLeft(_place(change.low, reach, track))
        band.setRight(_place(change.high, reach, track))
        paint_band(painter, band)
        middle = _place(0.0, reach, track)
        line = QRectF(0, track.top() - _OVER, _NO_CHANGE, _TRACK + 2 * _OVER)
        line.moveLeft(middle - _NO_CHANGE / 2)
        painter.fillRect(line, look.colour("ink"))
        self._names(painter, QRectF(2, line.bottom() + 2, track.width() - 4, 0), middle)

    def _names(self, painter: QPainter, row: QRectF, middle: float) -> None:
        look = theme()
        row.setHeight(look.px(_WORDS))
        painter.setFont(look.font("small"))
        flag = Qt.AlignmentFlag
        painter.setPen(look.colour("ink2"))
        painter.drawText(row, flag.AlignLeft | flag.AlignTop, tr("lower"))
        painter.drawText(row, flag.AlignRight | flag.AlignTop, tr("higher"))
        row.moveLeft(middle - row.width() / 2)
        painter.setPen(look.colour("ink"))
        painter.drawText(row, flag.AlignHCenter | flag.AlignTop, tr("no change"))


_ICONS: Final[dict[GrowthVerdict, str]] = {
    "fell": "trending-down",
    "cannot_tell": "move-horizontal",
    "grew": "trending-up",
}


def _width_of(verdict: GrowthVerdict) -> float:
    metrics = QFontMetricsF(theme().font("body", "bold"))
    words = metrics.horizontalAdvance(verdict_name(verdict, spoken()))
    return words + theme().px(_ICON) + _GAP + 2 * _SIDES


def _place(logits: float, reach: float, track: QRectF) -> float:
    return track.left() + (logits + reach) / (2 * reach) * track.width()
