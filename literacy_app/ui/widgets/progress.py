"""How far along: dots for a few steps, a bar for many, always with words beside."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box

_DOT: Final = 10
_CURRENT: Final = 22
_GAP: Final = 7
_BAR: Final = (160, 10)


class Dots(QWidget):
    """One dot a step: filled = done, long and warm = now, empty = to come."""

    def __init__(self) -> None:
        super().__init__()
        self._current, self._total = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, current: int, total: int) -> None:
        """Show step `current` of `total`, counted from 1."""
        self._current, self._total = current, total
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self._total * (_DOT + _GAP) - _GAP + (_CURRENT - _DOT)
        return QSize(max(0, width), _DOT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for step in range(1, self._total + 1):
            width = _CURRENT if step == self._current else _DOT
            self._paint_dot(painter, step, QRectF(left, 1, width, _DOT))
            left += width + _GAP

    def _paint_dot(self, painter: QPainter, step: int, rect: QRectF) -> None:
        look = theme()
        now, done = step == self._current, step < self._current
        painter.setPen(QPen(look.colour("warm" if now else "edge"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if now or done:
            painter.setBrush(look.colour("warm" if now else "ink2"))
        inner = rect.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)


class Bar(QWidget):
    """Filled as far as the steps that are done."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedSize(*_BAR)

    def show_step(self, current: int, total: int) -> None:
        """Show step `current` of `total`, counted from 1."""
        self._share = (current - 1) / total if total else 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look, area = QPainter(self), theme(), QRectF(self.rect())
        radius = area.height() / 2
        paint_box(painter, area, Box(None, look.colour("edge"), 1.5, radius))
        done = QRectF(area)
        done.setWidth(area.width() * self._share)
        if self._share > 0:
            painter.setClipRect(done)
            paint_box(painter, area, Box(look.colour("ink2"), None, 0, radius))
