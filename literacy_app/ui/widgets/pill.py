"""A pill-shaped filter that is on or off."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import choice_box, is_hovered, paint_box

_HEIGHT: Final = 48
_PAINTED: Final = 44
_SIDES: Final = 8
_ICON: Final = 16
_GAP: Final = 6


class Pill(QRadioButton):
    """One of an exclusive few: a radio button to assistive tools and keys."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        self._icon_name = icon
        self.focus_radius = theme().px(_HEIGHT) / 2
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(theme().font("small", "semibold"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        wide = words + theme().px(_ICON) + _GAP + 2 * _SIDES
        return QSize(round(wide) + 2, theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        spare = (self.height() - look.px(_PAINTED)) / 2
        area = QRectF(self.rect()).adjusted(0, spare, 0, -spare)
        on, hovered = self.isChecked(), is_hovered(self)
        paint_box(
            painter, area, choice_box(selected=on, hovered=hovered, radius="pill")
        )
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        side = look.px(_ICON)
        left = (self.width() - words - side - _GAP) / 2
        icon = QRectF(left, (self.height() - side) / 2, side, side)
        ink = look.colour("ink")
        draw_icon(painter, self._icon_name, icon, ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        area.setLeft(icon.right() + _GAP)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
