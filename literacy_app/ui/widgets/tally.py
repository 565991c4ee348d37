"""The two-sided tally: tricks caught and honest posts trusted, same weight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from literacy_app.domain.decision import Says
from literacy_app.domain.progress_facts import Tally
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.thread import draw_thread
from literacy_app.words import tr

_SEGMENTS: Final = 10
_THREAD: Final = (36, 16)


class TwoSided(QWidget):
    """Both sides, one below the other; with_bars adds a row of ten segments."""

    def __init__(self, caught: Tally, trusted: Tally, *, with_bars: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5 if with_bars else 8)
        sides: tuple[tuple[Says, str, Tally], ...] = (
            ("manipulated", tr("Tricks caught"), caught),
            ("genuine", tr("Honest posts trusted"), trusted),
        )
        for side, words, tally in sides:
            column.addLayout(_row(side, words, tally))
            if with_bars:
                column.addWidget(TallyBar(side, tally))


class TallyBar(QWidget):
    """One segment a post: filled when judged rightly, hollow otherwise."""

    def __init__(self, side: Says, tally: Tally) -> None:
        super().__init__()
        self._side = side
        self._tally = tally
        self.setFixedHeight(16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        slots = max(_SEGMENTS, self._tally.of)
        wide = (self.width() + 4) / slots
        colour = theme().colour(_edge(self._side))
        for i in range(self._tally.of):
            rect = QRectF(i * wide, 0, wide - 4, self.height())
            fill = colour if i < self._tally.right else None
            paint_box(painter, rect, Box(fill, colour, 2, 4))


class _Thread(QWidget):
    def __init__(self, side: Says) -> None:
        super().__init__()
        self._side: Says = side
        self.setFixedSize(QSize(*_THREAD))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        colour = theme().colour(_edge(self._side))
        draw_thread(QPainter(self), QRectF(self.rect()), self._side, 3, colour=colour)


def _row(side: Says, words: str, tally: Tally) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(_Thread(side))
    row.addWidget(Label(words), 1)
    said = tr("{right} of {of}", right=tally.right, of=tally.of)
    count = Label(said if tally.of else tr("none yet"), weight="bold", wrap=False)
    row.addWidget(count, 0, Qt.AlignmentFlag.AlignRight)
    return row


def _edge(side: Says) -> str:
    return "manEdge" if side == "manipulated" else "genEdge"
