"""Paints a chart with exactly the axis its spec asks for, honest or not."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTextOption

from literacy_app.domain.chart import BOTTOM_MARGIN, LEFT_MARGIN, ChartSpec
from literacy_app.ui.theme import theme
from literacy_app.words import Lang, tr

_TOP: Final = 0.1
_TOP_WITH_TITLE: Final = 0.19
_HEAD: Final = 0.12
_RIGHT: Final = 0.03
_BAR_SHARE: Final = 0.62
_FONT_SHARE: Final = 0.07
_LEAST_PX: Final = 10
_VALUE_HEIGHT: Final = 18
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
        """Write the title, and the unit on the same line behind it."""
        box = QRectF(self.area).adjusted(self.area.width() * 0.03, 0, -8, 0)
        box.setHeight(self.area.height() * (_HEAD if self.spec.title else _TOP))
        title = self.spec.title.of(self.lang).plain if self.spec.title else ""
        unit = self._unit()
        font = self._font(f"{title} {unit}", box, bold=True, in_one_line=True)
        wide = QFontMetricsF(font).horizontalAdvance(f"{title} ") if title else 0
        self._write(box, title, _LEFT, font)
        font.setBold(False)
        self._write(box.adjusted(wide, 0, 0, 0), unit, _LEFT, font, colour="ink2")

    def _unit(self) -> str:
        if self.spec.unit is None or not self.spec.axis_labels:
            return ""
        unit = self.spec.unit.of(self.lang).plain
        return tr("({unit})", unit=unit) if self.spec.title else unit

    def _ticks(self) -> None:
        plot, look = self.plot(), theme()
        for value in ticks(self.spec):
            y = self._y(value)
            self.painter.setPen(QPen(look.colour("line"), 1))
            self.painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            left = self.area.left()
            half = look.px(12)
            box = QRectF(left, y - half, plot.left() - left - 8, 2 * half)
            font = self._font(number(value), box, in_one_line=True)
            self._write(box, number(value), _RIGHT_SIDE, font, colour="ink2")

    def _bars(self) -> None:
        plot, look = self.plot(), theme()
        for index, value in enumerate(self.spec.y):
            wide = plot.width() / len(self.spec.y)
            left = plot.left() + index * wide + wide * (1 - _BAR_SHARE) / 2
            top = self._y(value)
            bar = QRectF(left, top, wide * _BAR_SHARE, plot.bottom() - top)
            self.painter.fillRect(bar, look.colour("bandSoft"))
            if self.spec.axis_labels:
                self._value(QPointF(bar.center().x(), top - look.px(12)), value)

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
                self._value(point - QPointF(0, theme().px(16)), value)

    def _value(self, middle: QPointF, value: float) -> None:
        """Write a value on ground of its own, so that no tick line crosses it."""
        box = QRectF(0, 0, theme().px(90), theme().px(_VALUE_HEIGHT))
        box.moveCenter(middle)
        under_title = self.area.height() * (_HEAD if self.spec.title else 0)
        box.moveTop(max(box.top(), self.area.top() + under_title))
        font = self._font(number(value), box)
        figures = QFontMetricsF(font).horizontalAdvance(number(value)) + 6
        ground = QRectF(0, 0, figures, box.height() - 3)
        ground.moveCenter(box.center())
        self.painter.fillRect(ground, theme().colour("surface"))
        self._write(box, number(value), _CENTRE, font)

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
            words = name.of(self.lang).plain
            font = self._font(words, box)
            self._write(box, words, _TOP_CENTRE, font, colour="ink2")

    def _x(self, index: int) -> float:
        plot = self.plot()
        return plot.left() + (index + 0.5) * plot.width() / len(self.spec.x)

    def _y(self, value: float) -> float:
        plot = self.plot()
        return plot.bottom() - self.spec.height_of(value) * plot.height()

    def _font(
        self, words: str, box: QRectF, *, bold: bool = False, in_one_line: bool = False
    ) -> QFont:
        """Return the largest font, of those that suit the area, that fits the box."""
        font = QFont(theme().font("small", "bold" if bold else "medium"))
        px = min(font.pixelSize(), round(self.area.height() * _FONT_SHARE))
        for size in range(px, _LEAST_PX - 1, -1):
            font.setPixelSize(size)
            metrics = QFontMetricsF(font)
            parts = [words] if in_one_line else words.split()
            if not parts or max(map(metrics.horizontalAdvance, parts)) > box.width():
                continue
            if metrics.boundingRect(box, _WRAPS, words).height() <= box.height():
                break
        return font

    def _write(
        self,
        box: QRectF,
        words: str,
        side: Qt.AlignmentFlag,
        font: QFont,
        *,
        colour: str = "ink",
    ) -> None:
        self.painter.setFont(font)
        self.painter.setPen(theme().colour(colour))
        option = QTextOption(side)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.painter.drawText(box, words, option)


_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT_SIDE: Final = Qt.AlignmentFlag.AlignRight | _MIDDLE
_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter | _MIDDLE
_TOP_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_WRAPS: Final = Qt.TextFlag.TextWordWrap


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
