"""Who is practising? One tile for everybody who practises on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.people import Learner
from literacy_app.ui.theme import theme
from literacy_app.ui.views.sign_in_dialogs import GuestDialog, PinDialog
from literacy_app.ui.views.sign_in_parts import Opening, SignInPart, Tiles, Welcome
from literacy_app.ui.widgets.hills import BROAD, Hills
from literacy_app.ui.widgets.house_header import HouseHeader

_HILLS: Final = 250
_SAID_AFTER_MS: Final = 400


class SignInView(QWidget):
    """Shows the tiles; signs nobody in by itself.

    learner_chosen: the id on the tile.
    pin_given:      the same id, and what was typed.
    new_wanted, guest_wanted (with the band), workshop_wanted, lang_wanted.
    """

    learner_chosen = Signal(str)
    pin_given = Signal(str, str)
    new_wanted = Signal()
    guest_wanted = Signal(str)
    workshop_wanted = Signal()
    lang_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._hills = Hills(BROAD, with_sky=False)
        self._hills.setParent(self)
        self._hills.setVisible(not theme().wide_text)
        self._pin: PinDialog | None = None
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

    def show_learners(self, learners: Sequence[Learner]) -> None:
        """Offer everybody's tile, or a welcome where nobody practises yet."""
        part = Tiles(learners) if learners else Welcome()
        part.learner_chosen.connect(self.learner_chosen)
        part.new_wanted.connect(self.new_wanted)
        part.guest_asked.connect(self._ask_guest)
        part.workshop_wanted.connect(self.workshop_wanted)
        self._page.replaceWidget(self._part, part)
        self._part.deleteLater()
        self._part = part
        self.regions = (self._header, part)
        part.first.setFocus()

    def ask_pin(self, learner: Learner) -> None:
        """Ask for the PIN of someone who has one."""
        self._pin = PinDialog(self.window(), learner)
        self._pin.given.connect(self.pin_given)
        self._pin.closed.connect(self._forget_pin)
        self._pin.open_for_typing()

    def show_pin_trouble(self, words: str) -> None:
        """Say calmly that the PIN was not right, and what to do."""
        if self._pin is not None:
            self._pin.show_trouble(words)

    def close_pin(self) -> None:
        if self._pin is not None:
            self._pin.close_dialog()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        tall = min(_HILLS, self.height() // 3)
        self._hills.setGeometry(0, self.height() - tall, self.width(), tall)

    def _ask_guest(self) -> None:
        dialog = GuestDialog(self.window())
        dialog.band_chosen.connect(self.guest_wanted)
        dialog.open_at_choice()

    def _forget_pin(self) -> None:
        self._pin = None
