"""Drives the home page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner
from literacy_app.domain.progress_facts import Progress
from literacy_app.domain.tactic import TacticFamily
from literacy_app.services.databases import Databases
from literacy_app.services.progress import HomeSummary, home_summary, learner_progress
from literacy_app.ui.messages import greeting, long_date
from literacy_app.ui.presenters.runs import Runs


@dataclass(frozen=True, slots=True)
class _Shown:
    summary: HomeSummary
    progress: Progress
    families: tuple[TacticFamily, ...]


class HomePresenter:
    """Asks once how things stand. on_practice: the learner wants to begin."""

    def __init__(
        self,
        work: Runs,
        learner: Learner,
        *,
        clock: Callable[[], datetime],
        on_practice: Callable[[], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._learner = learner
        self._clock = clock
        self._on_practice = on_practice
        self._on_trouble = on_trouble
        self._shown: _Shown | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and greet the learner."""
        self._view = view
        view.begun.connect(self._on_practice)
        here = self._clock().astimezone()
        view.show_greeting(greeting(self._learner, here), long_date(here.date()))
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._work.run(self._look, then=self._show, troubled=self._on_trouble)

    def _look(self, dbs: Databases) -> _Shown:
        return _Shown(
            home_summary(dbs, self._learner.id),
            learner_progress(dbs, self._learner.id),
            dbs.bank.taxonomy().families,
        )

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        now = shown.summary
        self._view.show_step(now.next_step, (now.caught, now.trusted), shown.progress)
        self._view.show_questions(shown.families)
