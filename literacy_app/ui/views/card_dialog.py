"""Asks for a sign-in card: a hand reader types its code, or a hand does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_LONGEST = 64


class CardDialog(Dialog):
    """given: the code. begun: what a reader had typed when this opened."""

    given = Signal(str)

    def __init__(self, window: QWidget, begun: str = "") -> None:
        super().__init__(window, tr("Sign in with a card"), width=520)
        self.body.addWidget(
            Label(
                tr(
                    "Hold your card in front of the reader. "
                    "Without a reader, type the code that is printed on the card."
                )
            )
        )
        self._field = TextField(tr("Code on the card"), hint=tr("It begins with MKW."))
        self._field.input.setMaxLength(_LONGEST)
        self._field.input.setText(begun)
        self._field.input.returnPressed.connect(self._give)
        self.body.addWidget(self._field)
        go_on = self.add_button(Button(tr("Go on"), "main"))
        go_on.clicked.connect(self._give)

    def open_for_typing(self) -> None:
        self.open(self._field.input)
        self._field.input.deselect()
        self._field.input.end(False)  # noqa: FBT003 - Qt's shape

    def show_trouble(self, words: str) -> None:
        self._field.show_error(words)
        self._field.input.clear()
        self._field.input.setFocus()
        self.fit()

    def _give(self) -> None:
        if self._field.text().strip():
            self.given.emit(self._field.text())
