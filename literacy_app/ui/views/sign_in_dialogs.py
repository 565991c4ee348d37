"""Two short questions on the way in: the PIN, and which posts a guest would like."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from literacy_app.domain.people import Learner
from literacy_app.domain.text import BANDS, Band
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.learner_words import band_words
from literacy_app.ui.widgets.options import Option
from literacy_app.ui.widgets.picture import PictureDisc
from literacy_app.words import tr


class PinDialog(Dialog):
    """Asks one learner for the PIN. given: the learner's id and what was typed."""

    given = Signal(str, object)

    def __init__(self, window: QWidget, learner: Learner) -> None:
        super().__init__(window, tr("Hello, {name}", name=learner.nickname), width=460)
        self._learner_id = learner.id
        self._field = TextField(tr("Your PIN"), secret=True)
        self._field.input.setMaxLength(16)
        self._field.input.returnPressed.connect(self._give)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(PictureDisc(learner.picture, 76))
        row.addWidget(self._field, 1)
        self.body.addLayout(row)
        go_on = self.add_button(Button(tr("Go on"), "main"))
        go_on.clicked.connect(self._give)

    def open_for_typing(self) -> None:
        self.open(self._field.input)

    def show_trouble(self, words: str) -> None:
        self._field.show_error(words)
        self._field.input.clear()
        self._field.input.setFocus()
        self.fit()

    def _give(self) -> None:
        self.given.emit(self._learner_id, self._field.text())


class GuestDialog(Dialog):
    """Asks a guest which posts suit them. band_chosen: the band."""

    band_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Which posts suit you?"))
        self.body.addWidget(
            Label(tr("As a guest you need no name. What you answer is forgotten."))
        )
        self._options: dict[Band, Option] = {}
        for band in BANDS:
            option = Option(*band_words(band))
            self._options[band] = option
            self.body.addWidget(option)
        self._options["E56"].setChecked(True)
        start = self.add_button(Button(tr("Start"), "main"))
        start.clicked.connect(self._choose)

    def open_at_choice(self) -> None:
        self.open(self._options["E56"])

    def _choose(self) -> None:
        chosen = next(band for band, o in self._options.items() if o.isChecked())
        self.close_dialog()
        self.band_chosen.emit(chosen)
