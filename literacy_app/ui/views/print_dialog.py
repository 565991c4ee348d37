"""Asks what of a module to print, and where the files go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from literacy_app.domain.print_wish import FORMS, PAPERS, WHATS, Wish
from literacy_app.domain.text import BANDS
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.bar_tools import language_name
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.options import Option, SegmentedChoice
from literacy_app.ui.widgets.setting_row import SettingRow
from literacy_app.ui.widgets.switch import Switch
from literacy_app.words import LANGS, tr

_WIDTH = 760


class PrintDialog(Dialog):
    """ordered: the Wish and the folder for the files.

    presenter: whoever listens; kept here, since a signal keeps nobody alive.
    """

    ordered = Signal(object, object)
    presenter: object = None

    def __init__(self, window: QWidget, first: Wish, folder: Path) -> None:
        super().__init__(window, tr("Print this module"), width=_WIDTH)
        self._chosen: dict[str, object] = {
            "what": first.what,
            "lang": first.lang,
            "band": first.band,
            "paper": first.paper,
            "form": first.form,
        }
        self._folder = folder
        self._working = False
        self._offer()
        self._replace = Switch(tr("Write over files of the same name"), on=False)
        self._rows.addWidget(
            SettingRow(tr("Write over files of the same name"), "", self._replace)
        )
        self._where = Label(str(folder), "small", colour="ink2")
        elsewhere = Button(tr("Choose a folder"), size="small")
        elsewhere.clicked.connect(self._choose_folder)
        self._rows.addWidget(SettingRow(tr("Folder"), "", elsewhere))
        self._rows.addWidget(self._where)
        self._said = Label("", weight="semibold")
        self._said.hide()
        self.body.insertWidget(0, self._said)
        self._make = self.add_button(Button(tr("Make the files"), "main"))
        self._make.clicked.connect(self._order)

    def offer(self, whats: Sequence[str]) -> None:
        """Leave out the sheets that are for staff only."""
        everything = len(whats) == len(WHATS)
        for what, option in self._sheets.items():
            option.setVisible(what in whats or (what == "all" and everything))
        self.fit()

    def show_working(self) -> None:
        self._working = True
        self._say(tr("The sheets are being made …"))

    def show_done(self, files: tuple[Path, ...]) -> None:
        """Say where the files are."""
        self._working = False
        names = ", ".join(file.name for file in files)
        folder = files[0].parent
        self._say(tr("Ready in {folder}: {names}", folder=folder, names=names))

    def show_trouble(self, words: str) -> None:
        self._working = False
        self._say(words)

    def choose(self, field: str, value: object, *_: object) -> None:
        """Take in one choice."""
        self._chosen[field] = value

    def use_folder(self, folder: Path) -> None:
        self._folder = folder
        self._where.setText(str(folder))
        self.fit()

    def _offer(self) -> None:
        self.body.addLayout(self._whats())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        bands = [(band, _band_name(band)) for band in BANDS]
        self._row("band", tr("For"), bands)
        langs = [(lang, language_name(lang)) for lang in LANGS]
        self._row("lang", tr("Language"), langs)
        papers = {"a4": "A4", "letter": tr("US Letter")}
        self._row("paper", tr("Paper"), [(p, papers[p]) for p in PAPERS])
        forms = {"pdf": "PDF", "html": tr("Web page")}
        self._row("form", tr("Kind of file"), [(f, forms[f]) for f in FORMS])

    def _whats(self) -> QGridLayout:
        """Return the sheets to choose from, two in a row."""
        grid = QGridLayout()
        grid.setSpacing(8)
        self._group = QButtonGroup(self)
        self._sheets: dict[str, Option] = {}
        for place, what in enumerate((*WHATS, "all")):
            option = Option(what_name(what))
            option.setChecked(what == self._chosen["what"])
            option.clicked.connect(partial(self.choose, "what", what))
            self._group.addButton(option)
            self._sheets[what] = option
            grid.addWidget(option, place // 2, place % 2)
        return grid

    def _row(self, field: str, name: str, offers: Sequence[tuple[object, str]]) -> None:
        choice = SegmentedChoice(name, offers, self._chosen[field])
        choice.chosen.connect(partial(self.choose, field))
        self._rows.addWidget(SettingRow(name, "", choice))

    def _choose_folder(self) -> None:
        title = tr("Choose a folder")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(self._folder)):
            self.use_folder(Path(chosen))

    def _order(self) -> None:
        if not self._working:
            self._make.setFocus()
            self.ordered.emit(
                Wish(**self._chosen, replace=self._replace.isChecked()),  # type: ignore[arg-type]  # from our own offers
                self._folder,
            )

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)
        self.fit()
        self._scrolling.verticalScrollBar().setValue(0)


def what_name(what: str) -> str:
    return {
        "handout": tr("Pages to read"),
        "worksheet": tr("Worksheet for the class"),
        "answers": tr("Answers with reasons"),
        "guide": tr("Guide for teachers"),
        "plan": tr("Lesson plan in the Japanese form"),
        "family": tr("Sheet for families"),
        "all": tr("All of them"),
    }[what]


def _band_name(band: str) -> str:
    return {
        "E56": tr("Years 5 and 6"),
        "LS": tr("Lower secondary"),
        "US": tr("Upper secondary, adults"),
    }[band]
