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
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import end_guest, end_session
from literacy_app.services.preferences import keep_preferences
from literacy_app.services.staff import keep_staff_preferences
from literacy_app.ui.routes import Sitter
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.theme import apply_theme
from literacy_app.ui.work import Work
from literacy_app.words import Lang


class Seat:
    """A learner, somebody on the staff, or nobody yet: then the house's look applies.

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
        self.sitter: Sitter = None

    def wishes(self) -> Preferences:
        if isinstance(self.sitter, StaffDesk):
            return self.sitter.staff.preferences
        return self.sitter.preferences if self.sitter else self._house

    def take(self, sitter: Sitter) -> None:
        """Sit down; from now on the app looks as this person likes it."""
        self.sitter = sitter
        self.show_wishes()

    def leave(self) -> None:
        """Get up; a guest is forgotten with everything they did."""
        self.end_session()
        self.take(None)

    def end_session(self) -> None:
        """Nobody is signed in any more."""
        sitter, now = self.sitter, self._clock()
        if isinstance(sitter, Learner) and sitter.guest:
            self._keep(lambda dbs: end_guest(dbs, sitter.id, now=now))
        self._keep(end_session)

    def prefer(self, wishes: Preferences) -> bool:
        """Keep other wishes; say whether pages have to be built anew for them."""
        before = self.wishes()
        if wishes == before:
            return False
        self._remember(wishes)
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

    def _remember(self, wishes: Preferences) -> None:
        sitter, now = self.sitter, self._clock()
        if sitter is None:
            self._house = wishes
        elif isinstance(sitter, StaffDesk):
            sitter.staff = replace(sitter.staff, preferences=wishes)
            self._keep(lambda dbs: keep_staff_preferences(dbs, wishes, now=now))
        else:
            self.sitter = replace(sitter, preferences=wishes)
            learner_id = sitter.id
            self._keep(lambda dbs: keep_preferences(dbs, learner_id, wishes, now=now))

    def _keep(self, job: Callable[[Databases], object]) -> None:
        self._work.run(job, then=lambda _: None, troubled=self._troubled)


def _look(wishes: Preferences) -> tuple[object, ...]:
    """Return what a page must be built anew for."""
    return wishes.lang, wishes.theme, wishes.text_size, wishes.less_motion


def _language() -> Lang:
    japanese = QLocale.Language.Japanese
    return "ja" if QLocale.system().language() == japanese else "en"
