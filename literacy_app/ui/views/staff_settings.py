"""Settings of somebody on the staff: the look, and their password."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from literacy_app.domain.pack import Manifest
from literacy_app.domain.password import Strength
from literacy_app.domain.people import Preferences
from literacy_app.domain.school import Staff
from literacy_app.ui.views.password_section import PasswordSection
from literacy_app.ui.views.recovery_code import RecoveryCode
from literacy_app.ui.views.sections import Sections
from literacy_app.ui.views.settings_look import LookSection, Section
from literacy_app.ui.views.settings_more import (
    AboutSection,
    KeyboardSection,
    LanguageSection,
)
from literacy_app.ui.views.staff_page import StaffPage
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.html_page import open_page
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.toast import Toast
from literacy_app.words import tr


class StaffSettingsView(StaffPage):
    """changed: a field of Preferences and its new value. section_chosen: a name.

    password_edited:  the new one, as it is typed.
    password_ordered: the old one, the new one, and the new one again.
    code_wanted: a new recovery code; the old one is to be void.
    """

    changed = Signal(str, object)
    section_chosen = Signal(str)
    password_edited = Signal(str)
    password_ordered = Signal(str, str, str)
    code_wanted = Signal()
    credits_wanted = Signal()

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff, "staff_settings")
        self._staff = staff
        self._pack: Manifest | None = None
        self._password: PasswordSection | None = None
        self._sections = Sections(
            (
                ("look", "contrast", tr("Look")),
                ("language", "languages", tr("Language")),
                ("keyboard", "keyboard", tr("Keyboard")),
                ("password", "key-round", tr("Password")),
                ("about", "info", tr("About")),
            )
        )
        self._sections.chosen.connect(self.section_chosen)
        self.body.addWidget(self._sections)
        self.body.addStretch(1)
        self.first_focus = self._sections.first

    def show_facts(self, pack: Manifest) -> None:
        """Take in which pack is in use."""
        self._pack = pack

    def show_section(self, name: str, wishes: Preferences) -> None:
        section = self._make(name, wishes)
        section.changed.connect(self.changed)
        self._sections.show_section(name, section)

    def show_strength(self, found: Strength | None) -> None:
        if self._password is not None:
            self._password.strength.show_strength(found)

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Say under each field of the password how to mend it."""
        if self._password is not None:
            self._password.show_errors(errors)

    def show_changed(self) -> None:
        """Say that the new password holds."""
        if self._password is not None:
            self._password.empty()
        Toast(self.window(), tr("The new password holds from now on."))

    def show_code(self, code: str) -> None:
        """Show a new code, this once."""
        dialog = Dialog(self.window(), tr("Your recovery code"), width=620)
        about = tr(
            "The code from before no longer works. Keep this one where only you find "
            "it; it is shown only now."
        )
        dialog.body.addWidget(Label(about))
        kept = RecoveryCode(self._staff.name, code)
        dialog.body.addWidget(kept)
        done = dialog.add_button(Button(tr("Done"), "main"))
        done.set_available(False, tr("Keep the code first, then tick the box."))  # noqa: FBT003 - its own shape
        kept.kept.connect(done.set_available)
        done.clicked.connect(
            lambda: dialog.close_dialog() if done.is_available() else None
        )
        dialog.open(kept.code)

    def show_credits(self, html: str) -> None:
        open_page(self.window(), tr("Who made what"), html)

    def _make(self, name: str, wishes: Preferences) -> Section:
        self._password = None
        if name == "language":
            return LanguageSection()
        if name == "keyboard":
            return KeyboardSection(wishes)
        if name == "password":
            self._password = PasswordSection()
            self._password.edited.connect(self.password_edited)
            self._password.ordered.connect(self.password_ordered)
            self._password.code_wanted.connect(self._ask_for_code)
            return self._password
        if name == "about":
            about = AboutSection(self._pack)
            about.credits_wanted.connect(self.credits_wanted)
            return about
        return LookSection(wishes)

    def _ask_for_code(self) -> None:
        dialog = Dialog(self.window(), tr("Make a new recovery code?"))
        words = tr("The code you have kept so far stops working at once.")
        dialog.body.addWidget(Label(words))
        keep = dialog.add_button(Button(tr("Go back")))
        keep.clicked.connect(dialog.close_dialog)
        make = dialog.add_button(Button(tr("Make a new code"), "main"))
        make.clicked.connect(dialog.close_dialog)
        make.clicked.connect(self.code_wanted)
        dialog.open(keep)
