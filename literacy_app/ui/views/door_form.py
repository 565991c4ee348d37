"""A page before the sign-in with one card in the middle and buttons at its foot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.password import Strength
from literacy_app.ui.theme import theme
from literacy_app.ui.views.recovery_code import RecoveryCode
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.house_header import HouseHeader
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.password_strength import PasswordStrength
from literacy_app.ui.widgets.surfaces import Scrolling, Surface
from literacy_app.words import tr

_WIDEST: Final = 640
_LONGEST: Final = 128


class DoorForm(QWidget):
    """Shows steps and tells what was typed.

    edited:    a field's name and value. went_on: the main button, or Enter.
    went_back: to the step before; went: to another page.
    finished:  the code is kept; the page to begin with.
    """

    edited = Signal(str, str)
    went_on = Signal()
    went_back = Signal()
    went = Signal(str)
    finished = Signal(str)
    lang_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, TextField] = {}
        self.strength: PasswordStrength | None = None
        self._main: Button | None = None
        header = HouseHeader()
        header.lang_wanted.connect(self.lang_wanted)
        self._middle = QWidget()
        row = QHBoxLayout(self._middle)
        row.setContentsMargins(28, 24, 28, 24)
        row.addStretch(1)
        self._column = QVBoxLayout()
        row.addLayout(self._column, 100)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(header)
        page.addWidget(Scrolling(tr("Teacher"), self._middle), 1)
        self._card: Surface | None = None
        self.regions: tuple[QWidget, ...] = (header, self._middle)

    def fresh_card(self, title: str, about: str = "") -> Surface:
        """Begin a step: an empty card with its title."""
        self.fields, self.strength, self._main = {}, None, None
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._column.takeAt(0)
        self._card = card = Surface("card", (32, 26, 32, 24), 16)
        card.setMaximumWidth(min(theme().px(_WIDEST), 1000))
        card.column.addWidget(Label(title, "h1", heading=True))
        if about:
            card.column.addWidget(Label(about, colour="ink2"))
        self._column.addWidget(card)
        self._column.addStretch(1)
        return card

    def add_field(
        self, name: str, label: str, hint: str = "", *, secret: bool = False
    ) -> TextField:
        """Add a field to the card of this step; Enter goes on."""
        field = TextField(label, hint=hint, secret=secret)
        field.input.setMaxLength(_LONGEST)
        field.input.textEdited.connect(lambda text: self.edited.emit(name, text))
        field.input.returnPressed.connect(self.went_on)
        self.fields[name] = field
        self._into_card(field)
        return field

    def add_new_password(self, values: Mapping[str, str]) -> None:
        """Add the two fields of a new password, with its strength between them."""
        hint = tr("Three words that do not belong together are easy to remember.")
        first = self.add_field("password", tr("New password"), hint, secret=True)
        self.strength = PasswordStrength()
        self._into_card(self.strength)
        label = tr("The same password again")
        again = self.add_field("password_again", label, secret=True)
        first.input.setText(values.get("password", ""))
        again.input.setText(values.get("password_again", ""))

    def add_buttons(self, back: Button | None, main: Button) -> None:
        """Add the last row of the card."""
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(theme().space(3))
        if back is not None:
            box.addWidget(back)
        box.addStretch(1)
        box.addWidget(main)
        self._main = main
        self._into_card(row)

    def show_strength(self, found: Strength | None) -> None:
        """Say in words how long the password would hold."""
        if self.strength is not None:
            self.strength.show_strength(found)

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Say under each field how to mend it; focus goes to the first."""
        for name, field in self.fields.items():
            field.show_error(errors.get(name, ""))
        first = next((f for n, f in self.fields.items() if errors.get(n)), None)
        if first is not None:
            first.input.setFocus()

    def show_waiting(self, *, waiting: bool) -> None:
        if self._main is not None:
            self._main.setEnabled(not waiting)

    def show_code(self, name: str, code: str) -> RecoveryCode:
        """Show the recovery code, this once. Returns the part that holds it."""
        card = self.fresh_card(
            tr("Your recovery code"),
            tr(
                "It is shown only now. With it you choose a new password when you have "
                "forgotten yours. Keep it where only you find it."
            ),
        )
        kept = RecoveryCode(name, code)
        card.column.addWidget(kept)
        return kept

    def _into_card(self, widget: QWidget) -> None:
        if self._card is not None:
            self._card.column.addWidget(widget)
