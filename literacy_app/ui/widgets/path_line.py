"""The path: modules in a row, joined as far as they are done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.path_stop import PathStop

_GAP: Final = 16
_DONE: Final = 4
_AHEAD: Final = 3
_DOTS_APART: Final = 11 / _AHEAD


class PathLine(QWidget):
    """Stops beside or below each other; joined: how many of the gaps are done.

    ends: no further module follows the last one.
    """

    def __init__(
        self, stops: Sequence[PathStop], *, joined: int, down: bool, ends: bool
    ) -> None:
        super().__init__()
        self._stops, self._joined = tuple(stops), joined
        self._down, self._ends = down, ends
        direction = QBoxLayout.Direction
        box = QBoxLayout(direction.TopToBottom if down else direction.LeftToRight, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(_GAP)
        for stop in stops:
            box.addWidget(stop, 0 if down else 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        full = QPen(look.colour("primary"), _DONE)
        dotted = QPen(look.colour("edge"), _AHEAD)
        dotted.setCapStyle(Qt.PenCapStyle.RoundCap)
        dotted.setDashPattern([0.1, _DOTS_APART])
        for index, (start, end) in enumerate(self._gaps()):
            painter.setPen(full if index < self._joined else dotted)
            painter.drawLine(QLineF(start, end))

    def _gaps(self) -> list[tuple[QPointF, QPointF]]:
        """Return the lines between circles, and one on to what follows."""
        centres = [stop.centre() + QPointF(stop.pos()) for stop in self._stops]
        reach = [stop.side() / 2 for stop in self._stops]
        along = QPointF(0, 1) if self._down else QPointF(1, 0)
        gaps = [
            (centres[i] + along * reach[i], centres[i + 1] - along * reach[i + 1])
            for i in range(len(centres) - 1)
        ]
        if not self._ends and centres and not self._down:
            edge = QPointF(self.width() - _AHEAD, centres[-1].y())
            gaps.append((centres[-1] + along * reach[-1], edge))
        return gaps
