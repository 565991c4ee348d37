"""Nothing to show yet: one bold sentence, and one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label


class EmptyState(QWidget):
    """wanted: the next step, where there is a button for it."""

    wanted = Signal()

    def __init__(
        self, said: str, step: str, button: str = "", *, icon: str = ""
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 48, 0, 48)
        column.setSpacing(12)
        column.addStretch(1)
        for label in (Label(said, "h2"), Label(step, "lead", colour="ink2")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        if button:
            go = Button(button, icon=icon)
            go.clicked.connect(self.wanted)
            column.addSpacing(4)
            column.addWidget(go, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
