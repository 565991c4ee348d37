"""The other cards of settings: language, topics, keys, one's own data, about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from literacy_app import __version__
from literacy_app.domain.pack import Manifest
from literacy_app.domain.people import Preferences
from literacy_app.domain.post import ReviewStatus
from literacy_app.ui.views.settings_look import Section
from literacy_app.ui.widgets.bar_tools import language_name
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.key_list import KeyTable
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.ui.widgets.surfaces import Rule
from literacy_app.ui.widgets.topic_words import topic_words
from literacy_app.words import LANGS, spoken, tr


class LanguageSection(Section):
    """English or Japanese, for the app and the posts alike."""

    def __init__(self) -> None:
        super().__init__(tr("Language"))
        choice = SegmentedChoice(
            tr("Language"), [(lang, language_name(lang)) for lang in LANGS], spoken()
        )
        choice.chosen.connect(self.tells("lang"))
        self.add_row(
            tr("Language"), tr("For the app and for the posts you read"), choice
        )


class TopicsSection(Section):
    """Which topics to leave out; only those that some post has."""

    def __init__(self, wishes: Preferences, tags: Sequence[str]) -> None:
        super().__init__(tr("Topics"))
        self._avoided = wishes.avoided
        about = tr(
            "Some posts touch on things that may weigh on you. "
            "Switch off what you would rather not read; it costs you nothing."
        )
        self.column.addWidget(Label(about, colour="ink2"))
        self.column.addSpacing(14)
        for tag in tags:
            title, quiet = topic_words(tag)
            shown = tag not in wishes.avoided
            self.add_switch(title, quiet, self._switches(tag), on=shown)

    def _switches(self, tag: str) -> Callable[[bool], None]:
        def switch(on: bool) -> None:  # noqa: FBT001 - as Qt's toggled gives it
            self._avoided = self._avoided - {tag} if on else self._avoided | {tag}
            self.changed.emit("avoided", self._avoided)

        return switch


class KeyboardSection(Section):
    """Single-letter keys on or off, and the list of all keys."""

    def __init__(self, wishes: Preferences) -> None:
        super().__init__(tr("Keyboard"))
        self.add_switch(
            tr("Single-letter keys"),
            tr("Keys such as E or 5 without Ctrl. Off helps with voice control."),
            self.tells("single_keys"),
            on=wishes.single_keys,
        )
        self.column.addWidget(Rule())
        self.column.addSpacing(14)
        self.column.addWidget(KeyTable())
        self.column.addSpacing(14)


class DataSection(Section):
    """What is kept, where, and a way to have it deleted.

    delete_wanted: nothing has been asked or deleted yet.
    """

    delete_wanted = Signal()

    def __init__(self, place: str, *, guest: bool) -> None:
        super().__init__(tr("My data"))
        kept = (
            tr(
                "As a guest you have no name here. "
                "All you answer is forgotten when you sign out."
            )
            if guest
            else tr(
                "Kept on this computer: your nickname and picture, your settings, "
                "and for every post what you looked up, decided and marked. "
                "A PIN is kept only in a form that nobody can read."
            )
        )
        for words in (kept, tr("Nothing is sent anywhere.")):
            self.column.addWidget(Label(words))
            self.column.addSpacing(8)
        if place:
            where = Label(tr("Folder: {place}", place=place), "small", colour="ink2")
            self.column.addWidget(where)
        self.column.addSpacing(18)
        row = QHBoxLayout()
        delete = Button(
            tr("Sign out and forget") if guest else tr("Delete my records"),
            icon="trash-2",
        )
        delete.clicked.connect(self.delete_wanted)
        row.addWidget(delete)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(12)


class AboutSection(Section):
    """Version, licences, and how far the posts have been reviewed."""

    credits_wanted = Signal()

    def __init__(self, pack: Manifest | None) -> None:
        super().__init__(tr("About"))
        about = [
            tr("Mikiwame, version {version}", version=__version__),
            tr("Free software under the Apache License 2.0."),
            tr(
                "Lettering: Atkinson Hyperlegible Next and BIZ UDPGothic "
                "(SIL Open Font License). Icons: Lucide (ISC License)."
            ),
            tr("Every post, person and place in the posts is made up."),
        ]
        for words in about:
            self.column.addWidget(Label(words))
            self.column.addSpacing(8)
        if pack is not None:
            self._add_pack(pack)
        self.column.addSpacing(12)
        row = QHBoxLayout()
        made = Button(tr("Who made what"), icon="info")
        made.clicked.connect(self.credits_wanted)
        row.addWidget(made)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(12)

    def _add_pack(self, pack: Manifest) -> None:
        self.column.addWidget(Rule())
        self.column.addSpacing(12)
        title = pack.title.of(spoken()).plain
        self.column.addWidget(Label(title, weight="bold"))
        for words in (
            tr("By {publisher}", publisher=pack.publisher),
            tr("Version {version}", version=pack.version),
            tr("Licence: {licence}", licence=pack.licence),
            review_words(pack.status),
        ):
            self.column.addWidget(Label(words, "small", colour="ink2"))


def review_words(status: ReviewStatus) -> str:
    """Return how far the review of a pack has come."""
    return {
        "draft": tr("Draft: nobody has reviewed it yet."),
        "in_review": tr("In review: not yet approved by a teacher."),
        "approved": tr("Approved by a teacher."),
        "retired": tr("Retired: replaced by a newer version."),
    }[status]
