"""One setting: bold words, a quiet line, and its control at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.label import Label


class SettingRow(QWidget):
    """Beside each other, or the control below where the text is large."""

    def __init__(self, title: str, quiet: str, control: QWidget) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, weight="bold"))
        if quiet:
            words.addWidget(Label(quiet, "small", colour="ink2"))
        down = theme().wide_text and control.sizeHint().width() > theme().px(100)
        direction = (
            QBoxLayout.Direction.TopToBottom
            if down
            else QBoxLayout.Direction.LeftToRight
        )
        row = QBoxLayout(direction, self)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(8 if down else 24)
        row.addLayout(words, 1)
        side = Qt.AlignmentFlag.AlignLeft if down else Qt.AlignmentFlag.AlignRight
        row.addWidget(control, 0, side | Qt.AlignmentFlag.AlignVCenter)
