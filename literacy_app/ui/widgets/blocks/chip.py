"""A piece that can be picked: part of an address, or something to sort."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from literacy_app.domain.prose import Prose
from literacy_app.ui.theme import Weight, draw_icon, theme
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.prose import ProseText
from literacy_app.ui.widgets.box import choice_box, is_hovered, paint_box

_TALL: Final = 48
_SIDE: Final = 14
_SIGN: Final = 20
_GAP: Final = 8


class Chip(QAbstractButton):
    """Checkable words in a box; its sign is a Lucide icon before the words."""

    def __init__(
        self,
        words: Prose,
        desk: BlockDesk,
        *,
        weight: Weight = "medium",
        sign: str = "",
    ) -> None:
        super().__init__()
        self._sign = sign
        self.setText(words.plain)
        self.setAccessibleName(words.plain)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        label = ProseText(words, desk, weight=weight, links=False)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QHBoxLayout(self)
        self._row.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
        self._pad()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_sign(self, icon: str) -> None:
        """Put an icon before the words, or none."""
        self._sign = icon
        self._pad()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return self._row.sizeHint().expandedTo(QSize(_TALL, _TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self._row.minimumSize().expandedTo(QSize(_TALL, _TALL))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return max(_TALL, self._row.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        box = choice_box(selected=self.isChecked(), hovered=is_hovered(self))
        paint_box(painter, QRectF(self.rect()), box)
        if self._sign:
            side = look.px(_SIGN)
            place = QRectF(_SIDE, (self.height() - side) / 2, side, side)
            draw_icon(painter, self._sign, place, look.colour("ink"))

    def _pad(self) -> None:
        sign = theme().px(_SIGN) + _GAP if self._sign else 0
        self._row.setContentsMargins(_SIDE + sign, 8, _SIDE, 8)
