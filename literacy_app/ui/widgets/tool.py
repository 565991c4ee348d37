"""A tool to mark with: an icon and a word, pressed in while it is in the hand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import choice_box, is_hovered, paint_box

_HEIGHT: Final = 48
_SIDES: Final = 16
_ICON: Final = 20
_GAP: Final = 10


class Tool(QAbstractButton):
    """Checked while in use; a thick border and a bold word say so."""

    def __init__(self, words: str, icon: str) -> None:
        super().__init__()
        self._icon_name = icon
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFont(theme().font(16, "semibold"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:  # noqa: N802
        """Leave the choice to the page: only one tool is in the hand."""

    def sizeHint(self) -> QSize:  # noqa: N802
        words = QFontMetricsF(theme().font(16, "bold")).horizontalAdvance(self.text())
        wide = words + theme().px(_ICON) + _GAP + 2 * _SIDES
        return QSize(round(wide) + 2, max(_HEIGHT, theme().px(44)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        box = choice_box(selected=on, hovered=is_hovered(self))
        paint_box(painter, QRectF(self.rect()), box)
        ink = look.colour("ink" if self.isEnabled() else "disabledInk")
        side = look.px(_ICON)
        sign = QRectF(_SIDES, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._icon_name, sign, ink)
        painter.setFont(look.font(16, "bold" if on else "semibold"))
        painter.setPen(ink)
        words = self.rect().adjusted(_SIDES + side + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
