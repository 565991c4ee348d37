"""A rounded sign with an icon and a few words, such as how many rows are ready."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, paint_box

_TALL: Final = 34
_SIDES: Final = 14
_ICON: Final = 18
_GAP: Final = 8
_TEXT_PX: Final = 16


class CountChip(QWidget):
    """wrong: it tells of something to look at. Not a control."""

    def __init__(self, icon: str, words: str, *, wrong: bool = False) -> None:
        super().__init__()
        self._icon_name, self._words, self._wrong = icon, words, wrong
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        metrics = QFontMetricsF(theme().font(_TEXT_PX, "semibold"))
        wide = metrics.horizontalAdvance(self._words) + theme().px(_ICON)
        return QSize(round(wide) + _GAP + 2 * _SIDES, theme().px(_TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter = theme(), QPainter(self)
        edge = look.colour("errEdge" if self._wrong else "edge")
        fill = look.colour("errTint" if self._wrong else "surface")
        ink = look.colour("errInk" if self._wrong else "ink")
        box = Box(fill, edge, look.border("control"), self.height() / 2)
        paint_box(painter, QRectF(self.rect()), box)
        side = look.px(_ICON)
        icon = QRectF(_SIDES - 2, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._icon_name, icon, ink)
        font = look.font(_TEXT_PX, "semibold")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(ink)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(icon.right() + _GAP, base), self._words)
