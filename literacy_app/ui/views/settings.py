"""Settings: a list of sections and the card of the one shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from literacy_app.domain.pack import Manifest
from literacy_app.domain.people import Learner, Preferences
from literacy_app.ui.views.home_page import HomePage
from literacy_app.ui.views.sections import Sections
from literacy_app.ui.views.settings_look import LookSection, Section
from literacy_app.ui.views.settings_more import (
    AboutSection,
    DataSection,
    KeyboardSection,
    LanguageSection,
    TopicsSection,
)
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.html_page import open_page
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr


class SettingsView(HomePage):
    """Shows settings and tells what was changed.

    changed:        a field of Preferences and its new value.
    section_chosen: look, language, topics, keyboard, data or about.
    delete_confirmed: the learner wants their records gone, and said so twice.
    """

    changed = Signal(str, object)
    section_chosen = Signal(str)
    delete_confirmed = Signal()
    credits_wanted = Signal()

    def __init__(self, learner: Learner) -> None:
        super().__init__(learner, "settings")
        self._learner = learner
        self._tags: Sequence[str] = ()
        self._pack: Manifest | None = None
        self._place = ""
        self._sections = Sections(
            (
                ("look", "contrast", tr("Look")),
                ("language", "languages", tr("Language")),
                ("topics", "eye-off", tr("Topics")),
                ("keyboard", "keyboard", tr("Keyboard")),
                ("data", "lock", tr("My data")),
                ("about", "info", tr("About")),
            )
        )
        self._sections.chosen.connect(self.section_chosen)
        self.body.addWidget(self._sections)

    def show_facts(
        self, tags: Sequence[str], pack: Manifest | None, place: str
    ) -> None:
        """Take in what the databases know: topics, the pack, the data folder."""
        self._tags, self._pack, self._place = tags, pack, place

    def show_section(self, name: str, wishes: Preferences) -> None:
        section = self._make(name, wishes)
        section.changed.connect(self.changed)
        self._sections.show_section(name, section)

    def _make(self, name: str, wishes: Preferences) -> Section:
        if name == "language":
            return LanguageSection()
        if name == "topics":
            return TopicsSection(wishes, self._tags)
        if name == "keyboard":
            return KeyboardSection(wishes)
        if name == "data":
            data = DataSection(self._place, guest=self._learner.guest)
            data.delete_wanted.connect(self._ask_to_delete)
            return data
        if name == "about":
            about = AboutSection(self._pack)
            about.credits_wanted.connect(self.credits_wanted)
            return about
        return LookSection(wishes)

    def show_credits(self, html: str) -> None:
        open_page(self.window(), tr("Who made what"), html)

    def _ask_to_delete(self) -> None:
        guest = self._learner.guest
        title = tr("Sign out?") if guest else tr("Delete all your records?")
        dialog = Dialog(self.window(), title)
        words = (
            tr("Everything you answered as a guest is forgotten.")
            if guest
            else tr(
                "Your place, your settings and all your answers are erased "
                "from this computer. This cannot be undone."
            )
        )
        dialog.body.addWidget(Label(words))
        delete = dialog.add_button(
            Button(tr("Sign out and forget") if guest else tr("Delete my records"))
        )
        delete.clicked.connect(dialog.close_dialog)
        delete.clicked.connect(self.delete_confirmed)
        keep = dialog.add_button(Button(tr("Go back"), "main"))
        keep.clicked.connect(dialog.close_dialog)
        dialog.open(keep)
