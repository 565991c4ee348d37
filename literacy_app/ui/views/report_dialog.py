"""Asks which report to make, in which form, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.print_wish import PAPERS
from literacy_app.domain.report import ReportKind
from literacy_app.domain.report_wish import FORMS_OF, ReportWish
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.bar_tools import language_name
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.ui.widgets.setting_row import SettingRow
from literacy_app.ui.widgets.toast import Toast
from literacy_app.words import LANGS, tr

_WIDTH: Final = 820
_WORKING_AFTER_MS: Final = 1000
_KINDS: Final[tuple[ReportKind, ...]] = ("class", "pupil", "letter")


class ReportDialog(Dialog):
    """ordered: the ReportWish and the folder for the file. stopped: no longer wanted.

    pupils: of the class, in the order of its list. presenter: whoever listens; kept
    here, since a signal keeps nobody alive.
    """

    ordered = Signal(object, object)
    stopped = Signal()
    presenter: object = None

    def __init__(
        self,
        window: QWidget,
        first: ReportWish,
        pupils: Sequence[Pupil],
        folder: Path | None = None,
    ) -> None:
        super().__init__(window, tr("Make a report"), width=_WIDTH)
        self._wish, self._pupils = first, tuple(pupils)
        self._folder = folder or documents_folder()
        self._working = False
        self._slow = QTimer(self, singleShot=True, interval=_WORKING_AFTER_MS)
        self._slow.timeout.connect(self._show_slow)
        self._said = Label("", weight="semibold")
        self._said.hide()
        self.body.addWidget(self._said)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._offer()
        self._where = Label(str(self._folder), "small", colour="ink2")
        elsewhere = Button(tr("Choose a folder"), size="small")
        elsewhere.clicked.connect(self._choose_folder)
        self.body.addWidget(SettingRow(tr("Folder"), "", elsewhere))
        self.body.addWidget(self._where)
        self._stop = self.add_button(Button(tr("Stop")))
        self._stop.clicked.connect(self._give_up)
        self._stop.hide()
        self._make = self.add_button(Button(tr("Make the report"), "main"))
        self._make.clicked.connect(self._order)

    def show_working(self) -> None:
        """Say so when it takes longer than a second; then it can be stopped."""
        self._working = True
        self._slow.start()

    def show_done(self, file: Path) -> None:
        """Close, and say where the report is."""
        self._at_rest()
        window = self.window()
        self.close_dialog()
        Toast(window, tr("Saved: {file}", file=file))

    def show_trouble(self, words: str) -> None:
        self._at_rest()
        self._say(words)

    def use_folder(self, folder: Path) -> None:
        self._folder = folder
        self._where.setText(str(folder))
        self.fit()

    def choose(self, field: str, value: Any) -> None:
        """Take in one choice."""
        self._wish = replace(self._wish, **{field: value})
        if field == "kind":
            self._offer_anew()

    def _offer(self) -> None:
        """Offer what this kind of report can be."""
        wish = self._wish
        kinds = [kind for kind in _KINDS if kind != "class" or wish.class_id]
        if not self._pupils:
            kinds = ["class"]
        names = [(kind, _kind_name(kind)) for kind in kinds]
        self._row("kind", tr("Report"), names)
        if wish.kind != "class" and len(self._pupils) > 1:
            who = [(pupil.id, pupil.nickname) for pupil in self._pupils]
            about = DropDown(tr("Learner"), who, wish.learner_id, least=200)
            about.chosen.connect(partial(self.choose, "learner_id"))
            self._rows.addWidget(SettingRow(tr("Learner"), "", about))
        forms = [(form, _form_name(form)) for form in FORMS_OF[wish.kind]]
        self._row("format", tr("Kind of file"), forms)
        self._row("lang", tr("Language"), [(la, language_name(la)) for la in LANGS])
        papers = {"a4": "A4", "letter": tr("US Letter")}
        self._row("paper", tr("Paper"), [(size, papers[size]) for size in PAPERS])

    def _offer_anew(self) -> None:
        """Offer again after another kind was chosen; the focus stays on the kind."""
        wish = self._wish
        learner = wish.learner_id or (self._pupils[0].id if self._pupils else "")
        form = wish.format if wish.format in FORMS_OF[wish.kind] else "pdf"
        self._wish = replace(wish, learner_id=learner, format=form)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._offer()
        self.fit()
        self._kinds.setFocus()

    def _row(self, field: str, name: str, offers: Sequence[tuple[Any, str]]) -> None:
        choice = SegmentedChoice(name, offers, getattr(self._wish, field))
        choice.chosen.connect(partial(self.choose, field))
        self._rows.addWidget(SettingRow(name, "", choice))
        if field == "kind":
            self._kinds = choice.checked()

    def _choose_folder(self) -> None:
        title = tr("Choose a folder")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(self._folder)):
            self.use_folder(Path(chosen))

    def _order(self) -> None:
        if not self._working:
            self._make.setFocus()
            self.ordered.emit(self._wish, self._folder)

    def _show_slow(self) -> None:
        self._stop.show()
        self._say(tr("The report is being made …"))

    def _give_up(self) -> None:
        self._at_rest()
        self.stopped.emit()
        self._say(tr("Stopped. Nothing was written."))

    def _at_rest(self) -> None:
        self._working = False
        self._slow.stop()
        self._stop.hide()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)
        self.fit()


def documents_folder() -> Path:
    """Return where people's documents are kept on this computer."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())


def _kind_name(kind: ReportKind) -> str:
    return {
        "class": tr("On the class"),
        "pupil": tr("On one learner"),
        "letter": tr("Letter to the family"),
    }[kind]


def _form_name(form: str) -> str:
    return {
        "pdf": "PDF",
        "xlsx": "Excel",
        "csv": "CSV",
        "json": "JSON",
        "xapi": "xAPI",
        "html": tr("Web page"),
    }[form]
