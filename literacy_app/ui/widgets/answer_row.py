"""One answer in a list: the post's first words, what was said, and what it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import tr

_LEAST: Final = 60
_SIDES: Final = 16
_ICON: Final = 20
_NUMBER: Final = 30
_GAP: Final = 12


class AnswerRow(QAbstractButton):
    """Opens the feedback on one answer.

    number: which post of the sitting. said, is_: the two verdicts as chips.
    """

    def __init__(
        self, number: int, words: str, said: VerdictChip, is_: VerdictChip
    ) -> None:
        super().__init__()
        self.setAccessibleName(
            tr(
                "Post {number}: {words} You said {said}. It is {verdict}.",
                number=number,
                words=words,
                said=said.text(),
                verdict=is_.text(),
            )
        )
        self.setAccessibleDescription(tr("See why"))
        self.focus_radius = theme().radius("control")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._chips = (_beside(tr("You said"), said), _beside(tr("It is"), is_))
        self._lay_out(number, words)

    @property
    def chips(self) -> Sequence[QWidget]:
        """Return both chips with their words, to make columns of them."""
        return self._chips

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        layout = self.layout()
        hint = layout.sizeHint() if layout is not None else QSize()
        return hint.expandedTo(QSize(0, _LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        edge = look.colour("edge")
        width = look.border("selected" if is_hovered(self) else "control")
        fill = look.colour("sunken" if self.isDown() else "surface")
        box = Box(fill, edge, width, look.radius("control"))
        paint_box(painter, QRectF(self.rect()), box)
        side = look.px(_ICON)
        at = QRectF(
            self.width() - _SIDES - side, (self.height() - side) / 2, side, side
        )
        draw_icon(painter, "chevron-right", at, look.colour("ink2"))

    def _lay_out(self, number: int, words: str) -> None:
        down = theme().wide_text
        box = QBoxLayout.Direction
        row = QBoxLayout(box.TopToBottom if down else box.LeftToRight, self)
        right = _SIDES + theme().px(_ICON) + _GAP
        row.setContentsMargins(_SIDES, 10, right, 10)
        row.setSpacing(_GAP)
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        count = Label(str(number), weight="bold", wrap=False)
        count.setMinimumWidth(theme().px(_NUMBER))
        head.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(words), 1)
        row.addLayout(head, 1)
        for part in self._chips:
            row.addWidget(part)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _beside(words: str, chip: VerdictChip) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Label(words, "small", colour="ink2", wrap=False))
    row.addWidget(chip)
    row.addStretch(1)
    return part
