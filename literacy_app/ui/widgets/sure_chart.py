"""How sure someone felt, against how often they were right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from literacy_app.domain.progress_facts import SureBin
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.graphic import Graphic
from literacy_app.words import tr

_LOWEST_SURE: Final = 0.5
_TICKS: Final = (0, 25, 50, 75, 100)
_TALL: Final = 172
_WIDE: Final = 300
_DOT: Final = 8
_BAR: Final = 10
_GAP: Final = 10
_FEW: Final = 26
_EDGE: Final = 2.0
_DASH: Final = [3.0, 3.0]


class SureChart(Graphic):
    """Across: how sure; up: the share right, always from 0 to 100.

    A dot lies on a bar as long as the doubt; where answers are too few there is a
    dashed box that says so. On the dashed line both would be the same.
    """

    def __init__(self, bins: Sequence[SureBin], words: str) -> None:
        super().__init__(words)
        self._bins = tuple(bins)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(theme().px(_WIDE), theme().px(_TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(theme().px(_WIDE) * 2 // 3, theme().px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font("small"))
        self._grid(painter)
        self._diagonal(painter)
        for found in self._bins:
            self._bin(painter, found)

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(theme().font("small"))
        left = metrics.horizontalAdvance("100") + _GAP
        half = metrics.height() / 2
        inside = QRectF(self.rect()).adjusted(left, half, -half, 0)
        inside.setBottom(self.height() - metrics.height() - _GAP)
        return inside

    def _at(self, sure: float, right: float) -> QPointF:
        plot = self._plot()
        across = (sure - _LOWEST_SURE) / (1 - _LOWEST_SURE)
        return QPointF(
            plot.left() + across * plot.width(), plot.bottom() - right * plot.height()
        )

    def _grid(self, painter: QPainter) -> None:
        plot, look = self._plot(), theme()
        for tick in _TICKS:
            y = round(self._at(_LOWEST_SURE, tick / 100).y()) + 0.5
            faint = look.colour("ink2" if look.high_contrast else "line")
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            self._write(painter, str(tick), QPointF(plot.left() - _GAP, y), "ink2")

    def _diagonal(self, painter: QPainter) -> None:
        pen = QPen(theme().colour("edge"), _EDGE)
        pen.setDashPattern(_DASH)
        painter.setPen(pen)
        painter.drawLine(self._at(_LOWEST_SURE, _LOWEST_SURE), self._at(1, 1))

    def _bin(self, painter: QPainter, found: SureBin) -> None:
        if found.enough:
            self._bar(painter, found)
        else:
            self._few(painter, found.stated)
        words = tr("{sure} %", sure=round(100 * found.stated))
        under = QPointF(self._at(found.stated, 0).x(), self._plot().bottom() + _GAP)
        self._write(painter, words, under, "ink", centred=True)

    def _bar(self, painter: QPainter, found: SureBin) -> None:
        look, half = theme(), _BAR / 2
        top, foot = (self._at(found.stated, end) for end in (found.high, found.low))
        bar = QRectF(top.x() - half, top.y() - half, _BAR, foot.y() - top.y() + _BAR)
        box = Box(look.colour("bandSoft"), None, 0, half)
        if look.high_contrast:
            box = Box(look.colour("surface"), look.colour("band"), _EDGE, half)
        paint_box(painter, bar, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("band"))
        painter.drawEllipse(self._at(found.stated, found.right / found.of), _DOT, _DOT)

    def _few(self, painter: QPainter, sure: float) -> None:
        """Say in a dashed box, on ground of its own, that there is too little."""
        look, words = theme(), tr("few")
        metrics = QFontMetricsF(painter.font())
        wide, tall = metrics.horizontalAdvance(words), look.px(_FEW)
        rect = QRectF(0, 0, wide + 2 * _GAP, tall)
        rect.moveCenter(self._at(sure, 1 / 4))
        width = look.border("control")
        box = Box(look.colour("surface"), look.colour("edge"), width, 6, dashed=True)
        paint_box(painter, rect, box)
        at = QPointF(rect.right() - _GAP, rect.center().y())
        self._write(painter, words, at, "ink2")

    def _write(
        self,
        painter: QPainter,
        words: str,
        at: QPointF,
        colour: str,
        *,
        centred: bool = False,
    ) -> None:
        """Write left of a point at half its height, or centred below it."""
        metrics = QFontMetricsF(painter.font())
        wide = metrics.horizontalAdvance(words)
        base = metrics.ascent() if centred else metrics.capHeight() / 2
        painter.setPen(theme().colour(colour))
        left = at.x() - (wide / 2 if centred else wide)
        painter.drawText(QPointF(left, at.y() + base), words)
