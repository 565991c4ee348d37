"""Sign-in cards to print, and a new way in for one person."""

from __future__ import annotations

from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from literacy_app.domain.print_wish import PAPERS
from literacy_app.domain.sign_in_card import CardKind, SignInCard
from literacy_app.ui.views.form_dialog import FormDialog
from literacy_app.ui.views.report_dialog import documents_folder
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.ui.widgets.picture import PictureDisc, picture_words
from literacy_app.ui.widgets.setting_row import SettingRow
from literacy_app.words import tr

_DISC: Final = 72
_SECRET_PX: Final = 40


class CardsDialog(FormDialog):
    """ordered: the kind, the paper and the folder. nickname "": the whole class."""

    ordered = Signal(str, str, object)

    def __init__(self, window: QWidget, nickname: str = "") -> None:
        title, main = tr("Sign-in cards"), tr("Make the cards")
        about = tr(
            "Everybody in the class gets a new way in, and the one from before stops "
            "working. Print the cards, give them out, then delete the file."
        )
        if nickname:
            title = tr("New sign-in for {name}", name=nickname)
            main = tr("Make a new one")
            about = tr("The one from before stops working.")
        super().__init__(window, title, main, about=about, width=760)
        self._kind: CardKind = "pin"
        self._paper, self._folder = "a4", documents_folder()
        names = (
            ("pin", tr("PIN")),
            ("pictures", tr("Three pictures")),
            ("qr", tr("Card with a code")),
        )
        kinds = SegmentedChoice(tr("Way in"), names, self._kind)
        kinds.chosen.connect(self._choose_kind)
        self.body.addWidget(SettingRow(tr("Way in"), "", kinds))
        if not nickname:
            self._offer_file()
        self.main.clicked.connect(self._order)
        self.open(self.main)

    def use_folder(self, folder: Path) -> None:
        self._folder = folder
        self._where.setText(str(folder))
        self.fit()

    def show_busy(self) -> None:
        """Say that the cards are being made; until then no more are."""
        self.main.set_available(False, tr("The cards are being made …"))  # noqa: FBT003 - the widget's shape

    def show_trouble(self, words: str, field: str = "") -> None:
        self.main.set_available(True)
        super().show_trouble(words, field)

    def _offer_file(self) -> None:
        papers = {"a4": "A4", "letter": tr("US Letter")}
        names = [(size, papers[size]) for size in PAPERS]
        paper = SegmentedChoice(tr("Paper"), names, self._paper)
        paper.chosen.connect(self._choose_paper)
        self.body.addWidget(SettingRow(tr("Paper"), "", paper))
        elsewhere = Button(tr("Choose a folder"), size="small")
        elsewhere.clicked.connect(self._choose_folder)
        self.body.addWidget(SettingRow(tr("Folder"), "", elsewhere))
        self._where = Label(str(self._folder), "small", colour="ink2")
        self.body.addWidget(self._where)

    def _choose_kind(self, kind: object) -> None:
        self._kind = cast("CardKind", kind)

    def _choose_paper(self, paper: object) -> None:
        self._paper = str(paper)

    def _choose_folder(self) -> None:
        title = tr("Choose a folder")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(self._folder)):
            self.use_folder(Path(chosen))

    def _order(self) -> None:
        self.ordered.emit(self._kind, self._paper, self._folder)


class NewSecretDialog(Dialog):
    """Shows one person's new way in, this once. printed: card, folder."""

    printed = Signal(object, object)

    def __init__(self, window: QWidget, card: SignInCard) -> None:
        title = tr("New sign-in for {name}", name=card.nickname)
        super().__init__(window, title, width=620)
        about = tr("Write it down or print the card: it is shown only now.")
        self.body.addWidget(Label(about))
        self.body.addLayout(_secret(card))
        self._error = ErrorLine()
        self.body.addWidget(self._error)
        prints = self.add_button(Button(tr("Print the card"), icon="printer"))
        prints.clicked.connect(lambda: self._choose_folder(card))
        done = self.add_button(Button(tr("Close"), "main"))
        done.clicked.connect(self.close_dialog)
        self.open(done)

    def show_trouble(self, words: str, _field: str = "") -> None:
        self._error.show_words(words)
        self.fit()

    def _choose_folder(self, card: SignInCard) -> None:
        title, folder = tr("Choose a folder"), str(documents_folder())
        if chosen := QFileDialog.getExistingDirectory(self, title, folder):
            self.printed.emit(card, Path(chosen))


def _secret(card: SignInCard) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(18)
    for picture in card.pictures:
        disc = PictureDisc(picture, _DISC)
        disc.setAccessibleName(picture_words(picture))
        row.addWidget(disc)
    if words := card.pin or card.code:
        shown = Label(words, _SECRET_PX if card.pin else "lead", weight="bold")
        row.addWidget(shown, 1)
    row.addStretch(1)
    return row
