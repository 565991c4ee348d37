"""A square to tick, with its words beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box

_SIDE: Final = 24
_GAP: Final = 10
_TALL: Final = 48
_RADIUS: Final = 6
_TEXT_PX: Final = 17


class CheckRow(QCheckBox):
    """Ticked or not; the words can be clicked as well."""

    def __init__(self, words: str, *, on: bool = False) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self.setChecked(on)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        metrics = QFontMetricsF(theme().font(_TEXT_PX))
        wide = metrics.horizontalAdvance(self.text())
        side = theme().px(_SIDE)
        return QSize(round(wide) + side + _GAP + 2, max(_TALL, theme().px(44)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter, on = theme(), QPainter(self), self.isChecked()
        side = look.px(_SIDE)
        square = QRectF(0, (self.height() - side) / 2, side, side)
        edge = look.colour("primary" if on else "edge")
        fill = look.colour("primary" if on else "surface")
        width = 3 if is_hovered(self) else 2
        paint_box(painter, square, Box(fill, edge, width, _RADIUS))
        if on:
            tick = square.adjusted(4, 4, -4, -4)
            draw_icon(painter, "check", tick, look.colour("onPrimary"))
        font = look.font(_TEXT_PX)
        metrics = QFontMetricsF(font)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        painter.drawText(QPointF(side + _GAP, base), self.text())
