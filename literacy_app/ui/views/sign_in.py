"""Who is practising? One tile for everybody who practises on this computer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.people import Learner
from literacy_app.domain.tiles import SecretKind, Tiles
from literacy_app.ui.theme import theme
from literacy_app.ui.views.card_dialog import CardDialog
from literacy_app.ui.views.picture_secret import PictureSecretDialog
from literacy_app.ui.views.sign_in_classes import ClassChoice
from literacy_app.ui.views.sign_in_dialogs import GuestDialog, PinDialog
from literacy_app.ui.views.sign_in_parts import (
    Doors,
    LockedNote,
    Opening,
    SignInPart,
    Welcome,
)
from literacy_app.ui.views.sign_in_tiles import LearnerTiles
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.hills import BROAD, Hills
from literacy_app.ui.widgets.house_header import HouseHeader
from literacy_app.words import tr

_HILLS: Final = 250
_SAID_AFTER_MS: Final = 400


class SignInView(QWidget):
    """Shows the classes or the tiles; signs nobody in by itself.

    learner_chosen: the id on the tile. class_chosen: of a class; "" for all of them.
    secret_given:   the learner's id, and the PIN or the names of pictures.
    card_given:     the code on a sign-in card.
    new_wanted, guest_wanted (with the band), workshop_wanted, lang_wanted.
    went: to the page on which staff sign in, or on which the first is made.
    """

    learner_chosen = Signal(str)
    class_chosen = Signal(str)
    secret_given = Signal(str, object)
    card_given = Signal(str)
    new_wanted = Signal()
    guest_wanted = Signal(str)
    workshop_wanted = Signal()
    went = Signal(str)
    lang_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._hills = Hills(BROAD, with_sky=False)
        self._hills.setParent(self)
        self._hills.setVisible(not theme().wide_text)
        self._dialog: PinDialog | PictureSecretDialog | CardDialog | None = None
        self._header = HouseHeader()
        self._header.lang_wanted.connect(self.lang_wanted)
        self._part: SignInPart = Opening()
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(26 if theme().wide_text else 42)
        self._page.addWidget(self._header)
        self._page.addWidget(self._part, 1)
        self._part.setVisible(False)
        QTimer.singleShot(_SAID_AFTER_MS, self._part, self._part.show)
        self.regions: tuple[QWidget, ...] = (self._header, self._part)

    def show_tiles(self, tiles: Tiles, group: str) -> None:
        """Offer the classes, who is in one, or a welcome where nobody is yet.

        group: the id of a class, "none" for who is in none, "" for the choice.
        """
        doors = Doors(joining=tiles.joining, cards=tiles.has_staff)
        if not tiles.classes and not tiles.others:
            part: SignInPart = Welcome(doors)
        elif group:
            part = LearnerTiles(tiles, group, doors)
        else:
            part = ClassChoice(tiles, doors)
        part.learner_chosen.connect(self.learner_chosen)
        part.class_chosen.connect(self.class_chosen)
        part.card_typed.connect(self.card_given)
        part.card_begun.connect(self.ask_card)
        part.new_wanted.connect(self.new_wanted)
        part.guest_asked.connect(self._ask_guest)
        part.workshop_wanted.connect(self.workshop_wanted)
        teachers = "staff_sign_in" if tiles.has_staff else "staff_welcome"
        part.teacher_wanted.connect(lambda: self.went.emit(teachers))
        self._page.replaceWidget(self._part, part)
        self._part.hide()
        self._part.deleteLater()
        self._part = part
        self.regions = (self._header, part)
        part.first.setFocus()

    def show_locked(self) -> None:
        """Say that nobody was here for a while, and what became of the page."""
        words = tr(
            "Nobody touched Mikiwame for a while, so the teacher was signed out. "
            "What was saved is safe; what was only typed is gone."
        )
        self._page.insertWidget(1, LockedNote(words))
        announce(self, words)

    def ask_secret(self, learner: Learner, kind: SecretKind) -> None:
        """Ask for the PIN or the pictures of someone who has them."""
        dialog: PinDialog | PictureSecretDialog
        if kind == "pictures":
            dialog = PictureSecretDialog(self.window(), learner)
        else:
            dialog = PinDialog(self.window(), learner)
        dialog.given.connect(self.secret_given)
        self._open(dialog)

    def ask_card(self, begun: str = "") -> None:
        """Ask for a card. begun: what a reader has typed already."""
        dialog = CardDialog(self.window(), begun)
        dialog.given.connect(self.card_given)
        self._open(dialog)

    def show_secret_trouble(self, words: str) -> None:
        """Say calmly that the secret was not right, and what to do."""
        if self._dialog is not None:
            self._dialog.show_trouble(words)

    def show_card_trouble(self, words: str) -> None:
        """Say that no card has this code; a reader may have typed on the page."""
        if self._dialog is None:
            self.ask_card()
        self.show_secret_trouble(words)

    def close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.close_dialog()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        tall = min(_HILLS, self.height() // 3)
        self._hills.setGeometry(0, self.height() - tall, self.width(), tall)

    def _open(self, dialog: PinDialog | PictureSecretDialog | CardDialog) -> None:
        self._dialog = dialog
        dialog.closed.connect(self._forget_dialog)
        dialog.open_for_typing()

    def _ask_guest(self) -> None:
        dialog = GuestDialog(self.window())
        dialog.band_chosen.connect(self.guest_wanted)
        dialog.open_at_choice()

    def _forget_dialog(self) -> None:
        self._dialog = None
