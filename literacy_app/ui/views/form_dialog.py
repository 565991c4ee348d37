"""A dialog that asks for something: fields, what is wrong, and one main button."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr


class FormDialog(Dialog):
    """main: the button that does it; `cancel` stands before it."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        main: str,
        *,
        about: str = "",
        width: int = 560,
    ) -> None:
        super().__init__(window, title, width=width)
        if about:
            self.body.addWidget(Label(about))
        self._fields: dict[str, TextField] = {}
        self._error = ErrorLine()
        self.cancel = self.add_button(Button(tr("Cancel")))
        self.cancel.clicked.connect(self.close_dialog)
        self.main = self.add_button(Button(main, "main"))

    def add_field(self, name: str, field: TextField, words: str = "") -> TextField:
        """Add a field whose trouble is told under it. words: what stands there."""
        field.input.setText(words)
        field.input.returnPressed.connect(self.main.click)
        self._fields[name] = field
        self.body.addWidget(field)
        return field

    def open(self, first: QWidget | None = None) -> None:
        self.body.addWidget(self._error)
        super().open(first)

    def show_trouble(self, words: str, field: str = "") -> None:
        """Say what is wrong, under its field where it is about one."""
        for name, each in self._fields.items():
            each.show_error(words if name == field else "")
        self._error.show_words("" if field in self._fields else words)
        announce(self, words)
        if field in self._fields:
            self._fields[field].input.setFocus()
        self.fit()
