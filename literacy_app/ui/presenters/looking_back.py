"""Drives the look back on answers: the list of them, and the feedback on each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.practise import dispute
from literacy_app.services.summary import feedback_of
from literacy_app.ui.presenters.runs import Runs


class LookingBack:
    """Opens one answer of a sitting, goes back to the list, keeps what is disputed."""

    def __init__(
        self,
        work: Runs,
        sitting_id: str,
        *,
        clock: Callable[[], datetime],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._sitting_id = sitting_id
        self._clock = clock
        self._on_trouble = on_trouble
        self._taxonomy: Taxonomy | None = None
        self._answer: Feedback | None = None
        self._view: Any = None

    def _connect(self, view: Any) -> None:
        self._view = view
        view.answer_wanted.connect(self.open_answer)
        view.back_wanted.connect(self.go_back)
        view.disputed.connect(self.dispute)

    def open_answer(self, attempt_id: str) -> None:
        """Show the feedback on one answer."""
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

    def _opened(self, answer: Feedback) -> None:
        self._answer = answer
        self._show_answer()

    def _show_answer(self) -> None:
        if self._answer is not None and self._taxonomy is not None:
            self._view.show_answer(self._answer, self._taxonomy)
