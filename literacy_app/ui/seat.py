"""Who sits in front of the window, and how they like the app to be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from literacy_app import words
from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner, Preferences, ThemeName
from literacy_app.services.enrol import end_guest, end_session
from literacy_app.services.preferences import keep_preferences
from literacy_app.ui.theme import apply_theme
from literacy_app.ui.work import Work
from literacy_app.words import Lang


class Seat:
    """The learner, or nobody yet; then the look of the house applies.

    window: shows everything. lang, theme: of the house; None follows the computer.
    """

    def __init__(
        self,
        work: Work,
        window: QWidget,
        *,
        lang: Lang | None,
        theme: ThemeName | None,
        clock: Callable[[], datetime],
        troubled: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._window = window
        self._clock = clock
        self._troubled = troubled
        self._house = Preferences(lang=lang or _language(), theme=theme or "light")
        self.learner: Learner | None = None

    def wishes(self) -> Preferences:
        return self.learner.preferences if self.learner else self._house

    def take(self, learner: Learner) -> None:
        """Sit down; from now on the app looks as this learner likes it."""
        self.learner = learner
        self.show_wishes()

    def leave(self) -> None:
        """Get up; a guest is forgotten with everything they did."""
        self.forget_guest()
        self._work.run(end_session, then=lambda _: None, troubled=self._troubled)
        self.learner = None
        self.show_wishes()

    def prefer(self, wishes: Preferences) -> bool:
        """Keep other wishes; say whether pages have to be built anew for them."""
        before = self.wishes()
        if wishes == before:
            return False
        if self.learner is None:
            self._house = wishes
        else:
            self.learner = replace(self.learner, preferences=wishes)
            self._keep(self.learner.id, wishes)
        if _look(wishes) == _look(before):
            return False
        self.show_wishes()
        return True

    def show_wishes(self) -> None:
        """Put language and theme on the whole app."""
        wishes = self.wishes()
        words.use(wishes.lang)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(
                app,
                wishes.theme,
                wishes.text_size,
                less_motion=wishes.less_motion,
                window=self._window,
            )

    def forget_guest(self) -> None:
        guest, now = self.learner, self._clock()
        if guest is not None and guest.guest:
            self._work.run(
                lambda dbs: end_guest(dbs, guest.id, now=now),
                then=lambda _: None,
                troubled=self._troubled,
            )

    def _keep(self, learner_id: str, wishes: Preferences) -> None:
        now = self._clock()
        self._work.run(
            lambda dbs: keep_preferences(dbs, learner_id, wishes, now=now),
            then=lambda _: None,
            troubled=self._troubled,
        )


def _look(wishes: Preferences) -> tuple[object, ...]:
    """Return what a page must be built anew for."""
    return wishes.lang, wishes.theme, wishes.text_size, wishes.less_motion


def _language() -> Lang:
    japanese = QLocale.Language.Japanese
    return "ja" if QLocale.system().language() == japanese else "en"
