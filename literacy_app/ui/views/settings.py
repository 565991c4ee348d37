"""Settings: a list of sections and the card of the one shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.pack import Manifest
from literacy_app.domain.people import Learner, Preferences
from literacy_app.ui.theme import theme
from literacy_app.ui.views.home_page import HomePage
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
from literacy_app.ui.widgets.nav_item import NavItem
from literacy_app.ui.widgets.tiles import TileGrid
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
        self._items: dict[str, NavItem] = {}
        self._section: Section | None = None
        self._side = QVBoxLayout()
        self._side.setSpacing(14)
        self._side.addWidget(Label(tr("Settings"), 28, weight="bold", heading=True))
        self._side.addWidget(self._list())
        self._card = QVBoxLayout()
        self._arrange()

    def show_facts(
        self, tags: Sequence[str], pack: Manifest | None, place: str
    ) -> None:
        """Take in what the databases know: topics, the pack, the data folder."""
        self._tags, self._pack, self._place = tags, pack, place

    def show_section(self, name: str, wishes: Preferences) -> None:
        self._items[name].setChecked(True)
        if self._section is not None:
            self._card.removeWidget(self._section)
            self._section.hide()
            self._section.deleteLater()
        self._section = self._make(name, wishes)
        self._section.changed.connect(self.changed)
        self._card.insertWidget(0, self._section)

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

    def _list(self) -> QWidget:
        group = QButtonGroup(self)
        for name, icon, words in (
            ("look", "contrast", tr("Look")),
            ("language", "languages", tr("Language")),
            ("topics", "eye-off", tr("Topics")),
            ("keyboard", "keyboard", tr("Keyboard")),
            ("data", "lock", tr("My data")),
            ("about", "info", tr("About")),
        ):
            item = NavItem(icon, words)
            item.clicked.connect(lambda _=False, n=name: self.section_chosen.emit(n))
            group.addButton(item)
            self._items[name] = item
        columns = 3 if theme().wide_text else 1
        grid = TileGrid(list(self._items.values()), columns, gap=4)
        grid.setAccessibleName(tr("Settings"))
        return grid

    def _arrange(self) -> None:
        """Put the list beside the card, or above it where the text is large."""
        self._card.addStretch(1)
        self._side.addStretch(0 if theme().wide_text else 1)
        page = QVBoxLayout() if theme().wide_text else QHBoxLayout()
        page.setSpacing(theme().space(4 if theme().wide_text else 6))
        if theme().wide_text:
            page.addLayout(self._side)
        else:
            side = QWidget()
            side.setFixedWidth(theme().px(250))
            self._side.setContentsMargins(0, 0, 0, 0)
            side.setLayout(self._side)
            page.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        page.addLayout(self._card, 1)
        self.body.addLayout(page)

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
