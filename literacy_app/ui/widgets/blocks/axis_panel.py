"""A chart whose axis can be made to start elsewhere."""

from __future__ import annotations

from dataclasses import replace
from math import floor, log10
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.chart import ChartSpec
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.blocks.value_pill import ValuePill
from literacy_app.ui.widgets.chart_paint import number
from literacy_app.ui.widgets.chart_view import ChartView
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.slider import StepSlider
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import Lang, tr

_TICKS: Final = 4
_NICE: Final = (1, 2, 5, 10)
_SHARE: Final = 0.1


def axis_starts(spec: ChartSpec) -> tuple[float, ...]:
    """Return where the axis may start: from 0 in even steps to below the least value.

    A tenth of the magnitude is one step, such as 10 for values in the hundreds. The
    start the chart has at first is one of them.
    """
    least = min(spec.y)
    step = 10 ** floor(log10(least)) * _SHARE if least > 0 else 1.0
    count = max(0, -int(-least // step) - 1)
    starts = {round(index * step, 9) for index in range(count + 1)}
    return tuple(sorted(starts | {0.0, min(spec.y_min, least)}))


class AxisPanel(QWidget):
    """Chart and slider. started: where the axis was left to start."""

    started = Signal(float)

    def __init__(self, spec: ChartSpec, lang: Lang, start: float) -> None:
        super().__init__()
        self._spec = spec
        self._starts = axis_starts(spec)
        at = min(range(len(self._starts)), key=lambda i: abs(self._starts[i] - start))
        self._chart = ChartView(spec, lang)
        self._pill = ValuePill()
        ticks = _ticks(self._starts)
        name = tr("Where the axis starts")
        self._slider = StepSlider(name, len(self._starts), at, ticks=ticks)
        self._slider.setPageStep(max(1, len(self._starts) // _TICKS))
        self._slider.valueChanged.connect(self._move)
        self._slider.settled.connect(lambda i: self.started.emit(self._starts[i]))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self._chart)
        rows.addWidget(self._well(name, ticks))
        self._move(at)

    def _well(self, name: str, ticks: list[int]) -> QWidget:
        well = Surface("sunken", (18, 10, 18, 12), 0)
        head = QHBoxLayout()
        head.addWidget(Label(name, weight="bold"), 1)
        head.addWidget(self._pill)
        well.column.addLayout(head)
        well.column.addWidget(self._slider)
        words = {index: number(self._starts[index]) for index in ticks}
        well.column.addWidget(_TickWords(self._slider, words))
        return well

    def _move(self, index: int) -> None:
        start = self._starts[index]
        chart = replace(
            self._spec, y_min=start, axis_labels=True, axis_break_mark=start > 0
        )
        self._chart.show_chart(chart)
        self._pill.show_value(number(start))
        self._slider.setAccessibleDescription(number(start))
        announce(self._slider, number(start))


class _TickWords(QWidget):
    """The numbers below the ticks. Decorative: the slider says its value."""

    def __init__(self, slider: StepSlider, words: dict[int, str]) -> None:
        super().__init__()
        self._slider, self._words = slider, words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(100, round(QFontMetricsF(theme().font("small")).height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, font = QPainter(self), theme().font("small")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(theme().colour("ink2"))
        for value, words in self._words.items():
            wide = metrics.horizontalAdvance(words)
            left = self._slider.x_of(value) - wide / 2
            left = min(max(0.0, left), self.width() - wide)
            painter.drawText(QPointF(left, metrics.ascent()), words)


def _ticks(starts: tuple[float, ...]) -> list[int]:
    """Return the positions of about four round values."""
    top = starts[-1]
    if top <= 0:
        return [0]
    rough = top / _TICKS
    size = 10 ** floor(log10(rough))
    step = next(n * size for n in _NICE if n * size >= rough)
    wanted = [n * step for n in range(int(top / step) + 1)]
    near = (min(range(len(starts)), key=lambda i: abs(starts[i] - w)) for w in wanted)
    return sorted(set(near))
