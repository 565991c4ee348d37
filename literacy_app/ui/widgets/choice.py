"""A radio button painted as a box with an icon and a word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import choice_box, is_hovered, paint_box

_HEIGHT: Final = 52
_SIDES: Final = 7
_RADIO: Final = 16
_ICON: Final = 16
_GAP: Final = 5
_RING: Final = 2.0
_FULL_RING: Final = 6.0


class Choice(QRadioButton):
    """One of an exclusive few; selected: filled radio, bold and a thick border."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        self._icon_name = icon
        self.focus_radius = theme().radius("card")
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(theme().font(15, "semibold"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        signs = theme().px(_RADIO) + theme().px(_ICON) + 2 * _GAP
        return QSize(round(words) + signs + 2 * _SIDES + 2, theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look, on = QPainter(self), theme(), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        box = choice_box(selected=on, hovered=is_hovered(self), radius="card")
        paint_box(painter, area, box)
        radio = QRectF(_SIDES, 0, look.px(_RADIO), look.px(_RADIO))
        radio.moveTop((area.height() - radio.height()) / 2)
        ring = _FULL_RING * look.scale if on else _RING
        painter.setPen(QPen(look.colour("primary" if on else "edge"), ring))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(radio.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2))
        icon = QRectF(radio.right() + _GAP, 0, look.px(_ICON), look.px(_ICON))
        icon.moveTop((area.height() - icon.height()) / 2)
        draw_icon(painter, self._icon_name, icon, look.colour("ink"))
        painter.setPen(look.colour("ink"))
        painter.setFont(self.font())
        area.setLeft(icon.right() + _GAP)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
