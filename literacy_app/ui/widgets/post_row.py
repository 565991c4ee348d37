"""A post in a list for staff: its first words, chips, and one quiet line."""

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
    QVBoxLayout,
    QWidget,
)

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.verdict_chip import VerdictChip

_LEAST: Final = 60
_SIDES: Final = 16
_ICON: Final = 20
_GAP: Final = 8


class PostRow(QAbstractButton):
    """Opens something about the post. chips: with the word that stands before each."""

    def __init__(
        self, words: str, chips: Sequence[tuple[str, VerdictChip]], quiet: str
    ) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        said = [f"{before} {chip.text()}".strip() for before, chip in chips]
        self.setAccessibleDescription(". ".join(filter(None, [*said, quiet])))
        self.focus_radius = theme().radius("control")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, 10, 2 * _SIDES + theme().px(_ICON), 10)
        column.setSpacing(4)
        column.addWidget(Label(words, weight="semibold"))
        column.addLayout(_chips(chips))
        if quiet:
            column.addWidget(Label(quiet, "small", colour="ink2"))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

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
        width = look.border("selected" if is_hovered(self) else "control")
        fill = look.colour("sunken" if self.isDown() else "surface")
        box = Box(fill, look.colour("edge"), width, look.radius("control"))
        paint_box(painter, QRectF(self.rect()), box)
        side = look.px(_ICON)
        left = self.width() - _SIDES - side
        at = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, "chevron-right", at, look.colour("ink2"))


def _chips(chips: Sequence[tuple[str, VerdictChip]]) -> QBoxLayout:
    box = QBoxLayout.Direction
    row = QBoxLayout(box.TopToBottom if theme().wide_text else box.LeftToRight)
    row.setSpacing(_GAP)
    for before, chip in chips:
        pair = QHBoxLayout()
        pair.setSpacing(_GAP)
        if before:
            pair.addWidget(Label(before, "small", colour="ink2", wrap=False))
        pair.addWidget(chip)
        row.addLayout(pair)
        if theme().wide_text:
            pair.addStretch(1)
    row.addStretch(1)
    return row
