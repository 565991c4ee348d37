"""Somebody in a class: what the list says of them, and what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.school import SchoolClass
from literacy_app.ui.views.form_dialog import FormDialog
from literacy_app.ui.views.question import ask_first
from literacy_app.ui.views.report_dialog import documents_folder
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Columns, Rule
from literacy_app.ui.widgets.toast import Toast
from literacy_app.words import tr

_WIDTH = 720
_NARROW = 480


class MemberDialog(FormDialog):
    """pupil None: somebody new. saved: PupilFacts. moved: the id of another class.

    exported: the folder for the file.
    """

    saved = Signal(object)
    left = Signal()
    moved = Signal(object)
    exported = Signal(object)
    erased = Signal()

    def __init__(
        self, window: QWidget, pupil: Pupil | None, others: Sequence[SchoolClass]
    ) -> None:
        title = tr("Add somebody")
        main = tr("Add")
        if pupil is not None:
            title, main = tr("Change {name}", name=pupil.nickname), tr("Save")
        super().__init__(window, title, main, width=_WIDTH)
        self._name = pupil.nickname if pupil is not None else ""
        was = pupil or Pupil("", "", "", "", "")
        hint = tr("A nickname is enough; a full name is not needed.")
        self._nickname = self._field("nickname", tr("Nickname"), was.nickname, hint)
        self._reading = self._field("reading", tr("Reading"), was.reading)
        self._number = self._field("number", tr("Number"), was.number)
        self._group = self._field("group", tr("Group"), was.group)
        row = Columns(_NARROW, 16)
        for field in (self._number, self._group):
            row.add(field, 1)
        self.body.addWidget(row)
        if pupil is not None:
            self._offer_more(others)
        self.main.clicked.connect(lambda: self.saved.emit(self._facts()))
        self.open(self._nickname.input)

    def _field(self, name: str, label: str, words: str, hint: str = "") -> TextField:
        return self.add_field(name, TextField(label, hint=hint), words)

    def _facts(self) -> PupilFacts:
        return PupilFacts(
            self._nickname.text().strip(),
            number=self._number.text().strip(),
            group=self._group.text().strip(),
            reading=self._reading.text().strip(),
        )

    def _offer_more(self, others: Sequence[SchoolClass]) -> None:
        self.body.addWidget(Rule())
        if others:
            self.body.addWidget(Label(tr("Move to another class"), weight="medium"))
            names = [("", tr("Stays in this class"))]
            names += [(each.id, each.name) for each in others]
            to = DropDown(tr("Move to another class"), names, "", least=240)
            to.chosen.connect(self.moved)
            self.body.addWidget(to)
        leave = Button(tr("Leaves the class"), size="small", icon="door-open")
        leave.clicked.connect(self.left)
        export = Button(tr("Save all their data"), size="small", icon="download")
        export.clicked.connect(self._choose_folder)
        erase = Button(tr("Erase for good"), size="small", icon="eraser")
        erase.clicked.connect(self._ask_to_erase)
        self.body.addWidget(Flow((leave, export, erase), gap=12))

    def show_saved(self, file: Path) -> None:
        Toast(self.window(), tr("Saved: {file}", file=file))

    def _choose_folder(self) -> None:
        title, folder = tr("Choose a folder"), str(documents_folder())
        if chosen := QFileDialog.getExistingDirectory(self, title, folder):
            self.exported.emit(Path(chosen))

    def _ask_to_erase(self) -> None:
        about = tr(
            "All that was ever kept of them goes: answers, marks, results. The next "
            "backup by itself takes them out of the copies, too. This cannot be undone."
        )
        title = tr("Erase {name} for good?", name=self._name)
        ask_first(self.window(), title, about, tr("Erase for good"), self.erased.emit)
