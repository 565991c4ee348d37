"""The check minutes that are left, as beads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_BEAD: Final = 22
_GAP: Final = 6
_EDGE: Final = 2.0


class MinuteBeads(QWidget):
    """Full beads are left, empty ones spent; the words stand beside them."""

    def __init__(self, total: int) -> None:
        super().__init__()
        self._total = total
        self._beads = _Beads(total)
        self._words = Label("", "small", weight="semibold", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(3))
        row.addWidget(self._beads)
        row.addWidget(self._words)
        self.set_left(total)

    def set_left(self, n: int) -> None:
        """Show how many minutes are left, 0 to all."""
        words = tr("{left} of {total} check minutes left", left=n, total=self._total)
        changed = self._words.text() not in ("", words)
        self._words.setText(words)
        self.setAccessibleName(words)
        self._beads.show_left(n)
        if changed:
            announce(self, words)


class _Beads(QWidget):
    def __init__(self, total: int) -> None:
        super().__init__()
        self._total = self._left = total
        self.setFixedSize(self.sizeHint())

    def show_left(self, n: int) -> None:
        self._left = n
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        side = theme().px(_BEAD)
        return QSize(self._total * (side + _GAP) - _GAP, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, half = look.px(_BEAD), _EDGE / 2
        for index in range(self._total):
            full = index >= self._total - self._left
            colour = look.colour("primary" if full else "edge")
            painter.setPen(QPen(colour, _EDGE))
            painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
            disc = QRectF(index * (side + _GAP), 0, side, side)
            painter.drawEllipse(disc.adjusted(half, half, -half, -half))
