"""A text field with its label above and its error, if any, below."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.ui.widgets.label import Label


class TextField(QWidget):
    """One line to write. hint: a quiet line between label and field, or empty."""

    def __init__(self, label: str, *, hint: str = "", secret: bool = False) -> None:
        super().__init__()
        self.input = QLineEdit()
        self.input.setAccessibleName(label)
        self.input.setAccessibleDescription(hint)
        if secret:
            self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self._error = ErrorLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        name = Label(label, weight="medium")
        name.setBuddy(self.input)
        column.addWidget(name)
        if hint:
            column.addWidget(Label(hint, "small", colour="ink2"))
        column.addWidget(self.input)
        column.addWidget(self._error)
        column.addStretch(1)

    def text(self) -> str:
        return self.input.text()

    def show_error(self, words: str) -> None:
        """Say under the field how to repair it; an empty string clears it."""
        self._error.show_words(words)
        if words:
            self.input.setAccessibleDescription(words)
        self.input.setProperty("invalid", bool(words))
        self.input.style().polish(self.input)
