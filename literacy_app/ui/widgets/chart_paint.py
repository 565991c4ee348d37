"""Paints a chart with exactly the axis its spec asks for, honest or not."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF, QTextOption

from literacy_app.domain.chart import BOTTOM_MARGIN, LEFT_MARGIN, ChartSpec
from literacy_app.ui.theme import theme
from literacy_app.words import Lang

_TOP: Final = 0.1
_TOP_WITH_TITLE: Final = 0.19
_RIGHT: Final = 0.03
_BAR_SHARE: Final = 0.62
_FONT_SHARE: Final = 0.058
_TITLE_SHARE: Final = 0.066
_LEAST_PX: Final = 11
_TICKS: Final = 4
_NICE: Final = (1, 2, 2.5, 5, 10)
_POINT: Final = 4.5


@dataclass(frozen=True, slots=True)
class ChartPainter:
    """One painting of a spec into an area, which is the whole picture."""

    painter: QPainter
    spec: ChartSpec
    area: QRectF
    lang: Lang

    def paint(self) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._title()
        if self.spec.axis_labels:
            self._ticks()
        if self.spec.type == "bar":
            self._bars()
        else:
            self._line()
        self._axes()
        self._names()

    def plot(self) -> QRectF:
        """Return the part of the picture between the axes and its upper right."""
        top = _TOP_WITH_TITLE if self.spec.title else _TOP
        return QRectF(
            self.area.left() + LEFT_MARGIN * self.area.width(),
            self.area.top() + top * self.area.height(),
            self.area.width() * (1 - LEFT_MARGIN - _RIGHT),
            self.area.height() * (1 - BOTTOM_MARGIN - top),
        )

    def _title(self) -> None:
        if self.spec.title is None:
            return
        box = QRectF(self.area).adjusted(self.area.width() * 0.03, 0, -8, 0)
        box.setHeight(self.area.height() * 0.13)
        self._words(box, self.spec.title.of(self.lang).plain, _LEFT, bold=True)

    def _ticks(self) -> None:
        plot, look = self.plot(), theme()
        for value in ticks(self.spec):
            y = self._y(value)
            self.painter.setPen(QPen(look.colour("line"), 1))
            self.painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            left = self.area.left()
            box = QRectF(left, y - 12, plot.left() - left - 8, 24)
            self._words(box, number(value), _RIGHT_SIDE, colour="ink2")
        if self.spec.unit is not None:
            box = QRectF(self.area.left() + 6, plot.top() - 30, plot.width(), 20)
            self._words(box, self.spec.unit.of(self.lang).plain, _LEFT, colour="ink2")

    def _bars(self) -> None:
        plot, look = self.plot(), theme()
        for index, value in enumerate(self.spec.y):
            wide = plot.width() / len(self.spec.y)
            left = plot.left() + index * wide + wide * (1 - _BAR_SHARE) / 2
            top = self._y(value)
            bar = QRectF(left, top, wide * _BAR_SHARE, plot.bottom() - top)
            self.painter.fillRect(bar, look.colour("bandSoft"))
            if self.spec.axis_labels:
                self._value(QPointF(bar.center().x(), top - 12), value)

    def _line(self) -> None:
        points = [
            QPointF(self._x(i), self._y(value)) for i, value in enumerate(self.spec.y)
        ]
        colour = theme().colour("band")
        self.painter.setPen(QPen(colour, 3))
        self.painter.drawPolyline(QPolygonF(points))
        for point, value in zip(points, self.spec.y, strict=True):
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(colour)
            self.painter.drawEllipse(point, _POINT, _POINT)
            if self.spec.axis_labels:
                self._value(point - QPointF(0, 16), value)

    def _value(self, middle: QPointF, value: float) -> None:
        """Write a value on ground of its own, so that no tick line crosses it."""
        box = QRectF(0, 0, 64, 18)
        box.moveCenter(middle)
        figures = 8.0 * len(number(value)) + 6
        ground = QRectF(0, 0, figures, 15)
        ground.moveCenter(middle)
        self.painter.fillRect(ground, theme().colour("surface"))
        self._words(box, number(value), _CENTRE)

    def _axes(self) -> None:
        plot, look = self.plot(), theme()
        self.painter.setPen(QPen(look.colour("ink2"), 2))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        foot = plot.bottomLeft()
        if self.spec.axis_break_mark:
            steps = [(0, 0), (0, -4), (-7, -8), (7, -14), (-7, -20), (0, -24)]
            zigzag = [foot + QPointF(x, y) for x, y in steps]
            self.painter.drawPolyline(QPolygonF(zigzag))
            foot = zigzag[-1]
        self.painter.drawLine(foot, plot.topLeft())

    def _names(self) -> None:
        plot = self.plot()
        wide = plot.width() / len(self.spec.x)
        for index, name in enumerate(self.spec.x):
            box = QRectF(self._x(index) - wide / 2, plot.bottom() + 3, wide, 0)
            box.setBottom(self.area.bottom() - 2)
            self._words(
                box, name.of(self.lang).plain, _CENTRE, at_top=True, colour="ink2"
            )

    def _x(self, index: int) -> float:
        plot = self.plot()
        return plot.left() + (index + 0.5) * plot.width() / len(self.spec.x)

    def _y(self, value: float) -> float:
        plot = self.plot()
        return plot.bottom() - self.spec.height_of(value) * plot.height()

    def _words(
        self,
        box: QRectF,
        words: str,
        side: Qt.AlignmentFlag,
        *,
        bold: bool = False,
        at_top: bool = False,
        colour: str = "ink",
    ) -> None:
        font = QFont(theme().font("small", "bold" if bold else "medium"))
        share = _TITLE_SHARE if bold else _FONT_SHARE
        px = min(font.pixelSize(), round(self.area.height() * share))
        font.setPixelSize(max(_LEAST_PX, px))
        self.painter.setFont(font)
        self.painter.setPen(theme().colour(colour))
        upright = Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag.AlignVCenter
        option = QTextOption(side | upright)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.painter.drawText(box, words, option)


_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_RIGHT_SIDE: Final = Qt.AlignmentFlag.AlignRight
_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter


def ticks(spec: ChartSpec) -> list[float]:
    """Return round values for the axis; its foot is always among them."""
    span = spec.y_max - spec.y_min
    power = 10 ** floor(log10(span / _TICKS))
    step = next(n * power for n in _NICE if n * power >= span / _TICKS)
    first = floor(spec.y_min / step) * step
    values = [first + i * step for i in range(1, _TICKS + 2)]
    inside = [v for v in values if spec.y_min + step / 2 <= v <= spec.y_max]
    return [spec.y_min, *inside]


def number(value: float) -> str:
    """Return 1,234 or 3.5, as both languages write it."""
    return f"{value:,.0f}" if value == round(value) else f"{value:,.1f}"
