"""Drives the page after a quiz, and the look at each of its answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.quiz import QuizResult
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.databases import Databases
from literacy_app.services.practise import dispute
from literacy_app.services.quiz import quiz_result
from literacy_app.services.summary import feedback_of
from literacy_app.ui.presenters.runs import Runs


@dataclass(frozen=True, slots=True)
class _Shown:
    result: QuizResult
    taxonomy: Taxonomy


class QuizResultPresenter:
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
        self._work = work
        self._sitting_id = sitting_id
        self._clock = clock
        self._on_again = on_again
        self._on_trouble = on_trouble
        self._shown: _Shown | None = None
        self._answer: Feedback | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show what was looked at."""
        self._view = view
        view.again.connect(self.again)
        view.answer_wanted.connect(self.open_answer)
        view.back_wanted.connect(self.go_back)
        view.disputed.connect(self.dispute)
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._work.run(self._look, then=self._show, troubled=self._on_trouble)

    def again(self) -> None:
        if self._shown is not None:
            self._on_again(self._shown.result.module_id)

    def open_answer(self, attempt_id: str) -> None:
        """Show the feedback on one post."""
        self._work.run(
            lambda dbs: feedback_of(dbs, attempt_id),
            then=self._opened,
            troubled=self._on_trouble,
        )

    def go_back(self) -> None:
        """Go back to the list, to the answer that was looked at."""
        answer, self._answer = self._answer, None
        if answer is not None:
            self._view.show_list(answer.attempt.answer.id)

    def dispute(self, why: str) -> None:
        """Keep that the learner sees it differently; the teacher may read it."""
        if self._answer is None:
            return
        attempt_id, now = self._answer.attempt.answer.id, self._clock()
        self._work.run(
            lambda dbs: dispute(dbs, attempt_id, why, now=now),
            then=lambda _: self._view.show_disputed(),
            troubled=self._on_trouble,
        )

    def _look(self, dbs: Databases) -> _Shown:
        result = quiz_result(dbs, self._sitting_id, now=self._clock())
        return _Shown(result, dbs.bank.taxonomy())

    def _opened(self, answer: Feedback) -> None:
        self._answer = answer
        self._show_answer()

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        self._view.show_result(shown.result, shown.taxonomy)
        self._show_answer()

    def _show_answer(self) -> None:
        if self._answer is not None and self._shown is not None:
            self._view.show_answer(self._answer, self._shown.taxonomy)
