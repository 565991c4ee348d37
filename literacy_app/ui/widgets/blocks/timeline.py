"""What happened, one moment after the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from literacy_app.domain.blocks import Timeline
from literacy_app.domain.prose import Prose
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.prose import ProseText, on_one_baseline
from literacy_app.ui.widgets.blocks.registry import widget_for

_LEFT: Final = 30
_DOT: Final = 7.0
_GAP: Final = 12


class TimelineView(QWidget):
    """A line with a dot for every moment."""

    def __init__(self, block: Timeline, desk: BlockDesk) -> None:
        super().__init__()
        self._dots: list[ProseText] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(_LEFT, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(_GAP)
        grid.setColumnStretch(1, 1)
        below = theme().wide_text
        for index, moment in enumerate(block.moments):
            when = ProseText(Prose.of(moment.when), desk, weight="bold")
            what = ProseText(moment.what, desk)
            top = Qt.AlignmentFlag.AlignTop
            if below:
                grid.addWidget(when, 2 * index, 0, 1, 2)
                grid.addWidget(what, 2 * index + 1, 0, 1, 2)
            else:
                on_one_baseline(when, what)
                when.setMinimumWidth(when.sizeHint().width())
                grid.addWidget(when, index, 0, top)
                grid.addWidget(what, index, 1)
            self._dots.append(when)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = _DOT + 2
        places = [
            dot.y()
            + dot.origin().y()
            + dot.laid().band(dot.laid().lines[0], 0, 1).center().y()
            for dot in self._dots
        ]
        painter.setPen(QPen(look.colour("edge"), 2))
        painter.drawLine(QPointF(x, places[0]), QPointF(x, places[-1]))
        painter.setPen(QPen(look.colour("primary"), 3))
        painter.setBrush(look.colour("surface"))
        for y in places:
            painter.drawEllipse(QPointF(x, y), _DOT - 1.5, _DOT - 1.5)


@widget_for.register
def _(block: Timeline, desk: BlockDesk) -> QWidget:
    return TimelineView(block, desk)
