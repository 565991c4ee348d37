"""A dashed box: here something is still missing, and what."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.ui.theme import Role, theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.label import Label


class DashedBox(QWidget):
    """Words in the middle of a dashed frame, at least this high."""

    def __init__(self, words: str, least: int, role: Role = "lead") -> None:
        super().__init__()
        label = Label(words, role, weight="medium")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addStretch(1)
        column.addWidget(label)
        column.addStretch(1)
        self.setMinimumHeight(least)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look = theme()
        width, radius = look.border("control"), look.radius("card")
        box = Box(None, look.colour("edge"), width, radius, dashed=True)
        paint_box(QPainter(self), QRectF(self.rect()), box)
