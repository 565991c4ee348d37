"""The right side of every top bar: text size, language, help and the learner."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from literacy_app.domain.people import Learner
from literacy_app.ui.theme import theme
from literacy_app.ui.theme.tokens import text_size_steps
from literacy_app.ui.widgets.bar_items import BarButton, LearnerButton
from literacy_app.words import LANGS, Lang, spoken, tr, tr_in


def language_name(lang: Lang) -> str:
    """Return what a language is called by those who speak it."""
    return tr_in("ja", "Japanese") if lang == "ja" else tr_in("en", "English")


def learner_tools(learner: Learner) -> BarTools:
    """Return the tools for somebody who practises."""
    name = tr("Guest") if learner.guest else learner.nickname
    return BarTools(learner.picture, name)


class BarTools(QWidget):
    """Four buttons that are everywhere. settings: the page of this person's settings.

    went:         that page or `sign_out`, from the person's menu.
    lang_wanted:  `en` or `ja`.
    scale_wanted: the text size, 1.0..2.0.
    help_wanted:  the list of keys.
    """

    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()

    def __init__(self, picture: str, name: str, *, settings: str = "settings") -> None:
        super().__init__()
        self._settings = settings
        self._size = BarButton("type", "", name=tr("Text size"))
        self._lang = BarButton(
            "languages", language_name(spoken()), name=tr("Language")
        )
        self._lang.setAccessibleDescription(self._lang.text())
        self._help = BarButton("circle-question-mark", "", name=tr("Keys and help"))
        self._person = LearnerButton(picture, name)
        self._person.setAccessibleDescription(tr("Settings and sign out"))
        self._size.clicked.connect(self._choose_size)
        self._lang.clicked.connect(self._choose_language)
        self._help.clicked.connect(self.help_wanted)
        self._person.clicked.connect(self._choose_for_person)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self._buttons():
            row.addWidget(button)
        row.insertSpacing(3, 12)

    def set_compact(self, *, compact: bool) -> None:
        for button in (self._lang, self._person):
            button.set_compact(compact=compact)

    def width_of(self, *, compact: bool) -> int:
        gaps = 4 * 4 + 12
        return gaps + sum(b.width_of(compact=compact) for b in self._buttons())

    def _buttons(self) -> Sequence[BarButton]:
        return (self._size, self._lang, self._help, self._person)

    def _choose_size(self) -> None:
        choices = [
            (f"{step:.0%}".replace("%", " %"), step) for step in text_size_steps()
        ]
        self._choose(self._size, choices, theme().scale, self.scale_wanted.emit)

    def _choose_language(self) -> None:
        choices = [(language_name(lang), lang) for lang in LANGS]
        self._choose(self._lang, choices, spoken(), self.lang_wanted.emit)

    def _choose_for_person(self) -> None:
        choices = [(tr("Settings"), self._settings), (tr("Sign out"), "sign_out")]
        self._choose(self._person, choices, None, self.went.emit)

    def _choose(
        self,
        button: BarButton,
        choices: Sequence[tuple[str, object]],
        chosen: object,
        then: Callable[[object], None],
    ) -> None:
        """Open a menu under a button; the choice in use is ticked."""
        menu = QMenu(self)
        menu.setAccessibleName(button.accessibleName())
        group = QActionGroup(menu)
        for words, value in choices:
            action = QAction(words, menu)
            action.setCheckable(chosen is not None)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: then(value))
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
