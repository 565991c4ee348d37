"""Drives the page with all modules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.people import Learner
from literacy_app.domain.tactic import TacticFamily
from literacy_app.services.databases import Databases
from literacy_app.services.learn import module_standings
from literacy_app.ui.presenters.runs import Runs


@dataclass(frozen=True, slots=True)
class _Shown:
    path: tuple[ModuleStanding, ...]
    families: tuple[TacticFamily, ...]


class ModulesPresenter:
    """Asks once how the modules stand. on_lesson, on_quiz: with a module's id."""

    def __init__(
        self,
        work: Runs,
        learner: Learner,
        *,
        clock: Callable[[], datetime],
        on_lesson: Callable[[str], None],
        on_quiz: Callable[[str], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._learner_id = learner.id
        self._clock = clock
        self._on_lesson = on_lesson
        self._on_quiz = on_quiz
        self._on_trouble = on_trouble
        self._shown: _Shown | None = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the modules."""
        self._view = view
        view.lesson_wanted.connect(self._on_lesson)
        view.quiz_wanted.connect(self._on_quiz)
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._work.run(self._look, then=self._show, troubled=self._on_trouble)

    def _look(self, dbs: Databases) -> _Shown:
        return _Shown(
            module_standings(dbs, self._learner_id, now=self._clock()),
            dbs.bank.taxonomy().families,
        )

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        self._view.show_modules(shown.path)
        self._view.show_questions(shown.families)
