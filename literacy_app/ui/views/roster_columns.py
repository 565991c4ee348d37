"""Says by hand which column of a plain list holds what."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from literacy_app.domain.roster import COLUMNS, Column, RosterFile
from literacy_app.ui.views.form_dialog import FormDialog
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.setting_row import SettingRow
from literacy_app.words import tr


class ColumnsDialog(FormDialog):
    """chosen: the columns by what they hold, counted from 0."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, file: RosterFile) -> None:
        about = tr("Only these columns are read; all others are passed over.")
        title = tr("Which column is what")
        super().__init__(window, title, tr("Use these"), about=about, width=680)
        self._columns = dict(file.columns)
        titles = [
            (at, name.strip() or tr("Column {n}", n=at + 1))
            for at, name in enumerate(file.titles)
        ]
        for column in COLUMNS:
            name = _name(column)
            offers = [(-1, tr("Not in this list")), *titles]
            choice = DropDown(name, offers, self._columns.get(column, -1), least=260)
            choice.chosen.connect(partial(self._choose, column))
            self.body.addWidget(SettingRow(name, "", choice))
        self.main.clicked.connect(lambda: self.chosen.emit(dict(self._columns)))
        self.open()

    def _choose(self, column: Column, at: object) -> None:
        self._columns.pop(column, None)
        if (place := cast("int", at)) >= 0:
            self._columns[column] = place


def _name(column: Column) -> str:
    return {
        "number": tr("Number"),
        "nickname": tr("Nickname"),
        "reading": tr("Reading"),
        "class": tr("Class"),
        "group": tr("Group"),
        "grade": tr("Grade"),
        "id": tr("The school's own number"),
    }[column]
