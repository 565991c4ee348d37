"""Making a class, and changing one: its name, or putting it away."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from literacy_app.domain.school import SchoolClass
from literacy_app.domain.text import BANDS, Band
from literacy_app.ui.views.form_dialog import FormDialog
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.learner_words import band_words
from literacy_app.words import tr


class NewClassDialog(FormDialog):
    """made: the name and the band."""

    made = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Make a class"), tr("Make the class"), width=680)
        self._band: Band = "E56"
        hint = tr("As your school calls it, such as 6-2.")
        self._name = self.add_field("name", TextField(tr("Name"), hint=hint))
        self.body.addWidget(Label(tr("Grades"), weight="medium"))
        names = [(band, band_words(band)[0]) for band in BANDS]
        bands = DropDown(tr("Grades"), names, self._band, most=480)
        bands.chosen.connect(self._choose)
        self.body.addWidget(bands)
        self.main.clicked.connect(lambda: self.made.emit(self._name.text(), self._band))
        self.open(self._name.input)

    def _choose(self, band: object) -> None:
        self._band = cast("Band", band)


class ClassDialog(FormDialog):
    """renamed: the new name. archived: put it away."""

    renamed = Signal(str)
    archived = Signal()

    def __init__(self, window: QWidget, school_class: SchoolClass) -> None:
        super().__init__(window, tr("Change the class"), tr("Save"))
        field = TextField(tr("Name"))
        self._name = self.add_field("name", field, school_class.name)
        away = Button(tr("Put the class away"), icon="archive")
        away.clicked.connect(self.archived)
        self.body.addWidget(away)
        about = tr("Its members stay, with all they have done. You can take it back.")
        self.body.addWidget(Label(about, "small", colour="ink2"))
        self.main.clicked.connect(lambda: self.renamed.emit(self._name.text()))
        self.open(self._name.input)
