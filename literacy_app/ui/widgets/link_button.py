"""Underlined words that lead to another page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import is_hovered

_LEAST: Final = 48
_UNDER: Final = 3.0


class LinkButton(QAbstractButton):
    """As high as a finger needs; the words stand in the middle of it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(theme().font("body", "medium"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        metrics = QFontMetricsF(self.font())
        wide = round(metrics.horizontalAdvance(self.text())) + 2
        return QSize(wide, max(_LEAST, round(metrics.height()) + 12))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        metrics = QFontMetricsF(self.font())
        base = (self.height() - metrics.height()) / 2 + metrics.ascent()
        ink = look.colour("primaryHover" if is_hovered(self) else "primary")
        painter.setFont(self.font())
        painter.setPen(ink)
        painter.drawText(QPointF(1, base), self.text())
        painter.setPen(QPen(ink, look.border("hair")))
        line = base + _UNDER
        painter.drawLine(QPointF(1, line), QPointF(self.width() - 1, line))
