"""Drives the learner's own progress page."""

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
from literacy_app.services.progress import learner_progress
from literacy_app.ui.presenters.runs import Runs


@dataclass(frozen=True, slots=True)
class _Shown:
    progress: Progress
    families: tuple[TacticFamily, ...]


class ProgressPresenter:
    """Asks once how the learner stands. on_test: a checkpoint is wanted."""

    def __init__(
        self,
        work: Runs,
        learner: Learner,
        *,
        clock: Callable[[], datetime],
        on_trouble: Callable[[Trouble], None],
        on_test: Callable[[], None] = lambda: None,
    ) -> None:
        self._work = work
        self._learner_id = learner.id
        self._clock = clock
        self._on_trouble = on_trouble
        self._on_test = on_test
        self._shown: _Shown | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the progress."""
        self._view = view
        view.test_wanted.connect(self._on_test)
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._work.run(self._look, then=self._show, troubled=self._on_trouble)

    def _look(self, dbs: Databases) -> _Shown:
        return _Shown(
            learner_progress(dbs, self._learner_id, now=self._clock()),
            dbs.bank.taxonomy().families,
        )

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        self._view.show_progress(shown.progress, shown.families)
