"""Drives the page after a quiz, and the look at each of its answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.quiz import QuizResult
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.databases import Databases
from literacy_app.services.quiz import quiz_result
from literacy_app.ui.presenters.looking_back import LookingBack
from literacy_app.ui.presenters.runs import Runs

_Shown = tuple[QuizResult, Taxonomy]


class QuizResultPresenter(LookingBack):
    """Asks once how it went. on_again: the quiz once more; with the module's id."""

    def __init__(
        self,
        work: Runs,
        sitting_id: str,
        *,
        clock: Callable[[], datetime],
        on_again: Callable[[str], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        super().__init__(work, sitting_id, clock=clock, on_trouble=on_trouble)
        self._on_again = on_again
        self._shown: _Shown | None = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show what was looked at."""
        self._connect(view)
        view.again.connect(self.again)
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._work.run(self._look, then=self._show, troubled=self._on_trouble)

    def again(self) -> None:
        if self._shown is not None:
            self._on_again(self._shown[0].module_id)

    def _look(self, dbs: Databases) -> _Shown:
        result = quiz_result(dbs, self._sitting_id, now=self._clock())
        return result, dbs.bank.taxonomy()

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        result, self._taxonomy = shown
        self._view.show_result(result, self._taxonomy)
        self._show_answer()
