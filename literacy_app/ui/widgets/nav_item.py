"""One section in a list of sections."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box

_TALL: Final = 48
_PADDING: Final = 16
_ICON: Final = 20
_GAP: Final = 12
_BAR: Final = 5


class NavItem(QRadioButton):
    """Icon and words; the section shown is tinted, bold and barred at the left."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self._icon_name = icon
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        look = theme()
        words = QFontMetricsF(look.font(17, "bold")).horizontalAdvance(self.text())
        width = 2 * _PADDING + look.px(_ICON) + _GAP + round(words)
        return QSize(width + 2, max(_TALL, look.px(44)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter, rect = theme(), QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        edge = look.colour("edge") if is_hovered(self) or look.high_contrast else None
        fill = look.colour("primaryTint") if on else None
        width = look.border("selected" if on and look.high_contrast else "control")
        if fill is not None or edge is not None:
            paint_box(painter, rect, Box(fill, edge, width, look.radius("control")))
        if on:
            bar = QRectF(4, 10, _BAR, rect.height() - 20)
            paint_box(painter, bar, Box(look.colour("primary"), None, 0, _BAR / 2))
        self._paint_words(painter, bold=on)

    def _paint_words(self, painter: QPainter, *, bold: bool) -> None:
        look = theme()
        icon = look.px(_ICON)
        ink = look.colour("ink")
        rect = QRectF(_PADDING, (self.height() - icon) / 2, icon, icon)
        draw_icon(painter, self._icon_name, rect, ink)
        font = look.font(17, "bold" if bold else "regular")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(ink)
        base = (self.height() - metrics.ascent() - metrics.descent()) / 2
        at = QPointF(_PADDING + icon + _GAP, base + metrics.ascent())
        painter.drawText(at, self.text())
