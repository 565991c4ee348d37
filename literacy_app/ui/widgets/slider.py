"""A slider over a few steps, with a handle that is easy to hit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from literacy_app.ui.theme import theme

_TARGET: Final = 48
_EDGE: Final = 14
_RADIUS: Final = 14
_TRACK: Final = 6


class StepSlider(QSlider):
    """Values 0..steps−1, a tick at each, or only at `ticks`.

    valueChanged: at every step on the way. settled: the value let go of.
    """

    settled = Signal(int)

    def __init__(
        self, name: str, steps: int, value: int, *, ticks: Sequence[int] | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._ticks = range(steps) if ticks is None else ticks
        self.setAccessibleName(name)
        self.setRange(0, steps - 1)
        self.setPageStep(1)
        self.setValue(value)
        self._settled_at = value
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(330, _TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(160, _TARGET)

    def focus_shape(self) -> tuple[QRect, float]:
        at = self._handle().toPoint()
        side = 2 * _RADIUS
        return QRect(at.x() - _RADIUS, at.y() - _RADIUS, side, side), float(_RADIUS)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._move_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.accept()
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        super().keyPressEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y, handle = self.height() / 2, self._handle()
        pen = QPen(look.colour("edge"), _TRACK)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(_EDGE, y), QPointF(self.width() - _EDGE, y))
        pen.setColor(look.colour("primary"))
        painter.setPen(pen)
        painter.drawLine(QPointF(_EDGE, y), handle)
        painter.setPen(QPen(look.colour("edge"), 2))
        for value in self._ticks:
            x = self.x_of(value)
            painter.drawLine(QPointF(x, y + 10), QPointF(x, y + 16))
        painter.setBrush(look.colour("surface"))
        painter.setPen(QPen(look.colour("primary"), 5))
        painter.drawEllipse(handle, _RADIUS - 2.5, _RADIUS - 2.5)

    def _settle(self) -> None:
        if self.value() != self._settled_at:
            self._settled_at = self.value()
            self.settled.emit(self.value())

    def _handle(self) -> QPointF:
        return QPointF(self.x_of(self.value()), self.height() / 2)

    def x_of(self, value: int) -> float:
        """Return where a value lies, in px from the left."""
        room = self.width() - 2 * _EDGE
        return _EDGE + room * value / max(1, self.maximum())

    def _move_to(self, event: QMouseEvent) -> None:
        room = max(1, self.width() - 2 * _EDGE)
        share = (event.position().x() - _EDGE) / room
        self.setValue(round(share * self.maximum()))
