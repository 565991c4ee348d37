"""A tile with the name of a class."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import choice_box, is_hovered, paint_box

_TALL: Final = 128
_NAME_PX: Final = 28
_QUIET_PX: Final = 16
_LEAST_WIDE: Final = 180
_PAD: Final = 16


class ClassTile(QAbstractButton):
    """The name large, a quiet line below it."""

    def __init__(self, name: str, quiet: str) -> None:
        super().__init__()
        self._quiet = quiet
        self.focus_radius = theme().radius("card")
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(quiet)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(_LEAST_WIDE, max(_TALL, theme().px(100)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        box = choice_box(selected=False, hovered=is_hovered(self), radius="card")
        paint_box(painter, QRectF(self.rect()), box)
        large, small = look.font(_NAME_PX, "bold"), look.font(_QUIET_PX)
        high = QFontMetricsF(large).height() + QFontMetricsF(small).height()
        top = (self.height() - high) / 2
        painter.setPen(look.colour("ink"))
        top = self._line(painter, self.text(), large, top)
        painter.setPen(look.colour("ink2"))
        self._line(painter, self._quiet, small, top)

    def _line(self, painter: QPainter, words: str, font: QFont, top: float) -> float:
        """Write a line in the middle; return where the next one begins."""
        metrics = QFontMetricsF(font)
        room = self.width() - 2 * _PAD
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        left = (self.width() - metrics.horizontalAdvance(shown)) / 2
        painter.setFont(font)
        painter.drawText(QPointF(left, top + metrics.ascent()), shown)
        return top + metrics.height()
