"""The card of settings on which staff change their password."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from literacy_app.ui.theme import theme
from literacy_app.ui.views.settings_look import Section
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.password_strength import PasswordStrength
from literacy_app.ui.widgets.setting_row import SettingRow
from literacy_app.ui.widgets.surfaces import Rule
from literacy_app.words import tr

_WIDEST = 460
_LONGEST = 128


class PasswordSection(Section):
    """edited: the new password. ordered: the old one, the new one, and again.

    code_wanted: nothing has been asked yet.
    """

    edited = Signal(str)
    ordered = Signal(str, str, str)
    code_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Password"))
        self.strength = PasswordStrength()
        self._fields = {
            "old": self._field(tr("Password until now")),
            "password": self._field(tr("New password")),
            "password_again": self._field(tr("The same password again")),
        }
        self._fields["password"].input.textEdited.connect(self.edited)
        for name, field in self._fields.items():
            self.column.addWidget(field)
            self.column.addSpacing(10)
            if name == "password":
                self.column.addWidget(self.strength)
                self.column.addSpacing(10)
        row = QHBoxLayout()
        change = Button(tr("Change the password"), "main")
        change.clicked.connect(self._order)
        row.addWidget(change)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(18)
        self.column.addWidget(Rule())
        code = Button(tr("Make a new code"), icon="key-round")
        code.clicked.connect(self.code_wanted)
        quiet = tr("Sets a new password when yours is forgotten. It works once.")
        self.column.addWidget(SettingRow(tr("Recovery code"), quiet, code))

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Say under each field how to mend it; focus goes to the first."""
        for name, field in self._fields.items():
            field.show_error(errors.get(name, ""))
        first = next((f for n, f in self._fields.items() if errors.get(n)), None)
        if first is not None:
            first.input.setFocus()

    def empty(self) -> None:
        """Forget what was typed."""
        for field in self._fields.values():
            field.input.clear()
            field.show_error("")
        self.strength.show_strength(None)

    def _field(self, label: str) -> TextField:
        field = TextField(label, secret=True)
        field.setMaximumWidth(theme().px(_WIDEST))
        field.input.setMaxLength(_LONGEST)
        field.input.returnPressed.connect(self._order)
        return field

    def _order(self) -> None:
        typed = [field.text() for field in self._fields.values()]
        self.ordered.emit(*typed)
