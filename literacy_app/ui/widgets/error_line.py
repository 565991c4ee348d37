"""What is wrong and how to mend it, with a sign beside the words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.label import Label


class ErrorLine(QWidget):
    """Hidden until there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "small", weight="semibold", colour="errInk")
        sign = QLabel()
        sign.setPixmap(icon_pixmap("triangle-alert", "errInk", theme().px(18)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))
