"""Drives the look back on a sitting, and on each answer of a checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.sitting_summary import SittingSummary
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.practise import dispute
from literacy_app.services.summary import feedback_of, sitting_summary
from literacy_app.ui.presenters.coming_back import coming_back_words
from literacy_app.ui.presenters.runs import Runs
from literacy_app.words import tr


class SummaryPresenter:
    """Asks once how it went. on_again: eight new posts are wanted."""

    def __init__(
        self,
        work: Runs,
        sitting_id: str,
        *,
        clock: Callable[[], datetime],
        on_again: Callable[[], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._sitting_id = sitting_id
        self._clock = clock
        self._on_again = on_again
        self._on_trouble = on_trouble
        self._summary: SittingSummary | None = None
        self._taxonomy: Taxonomy | None = None
        self._answer: Feedback | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show what was looked at."""
        self._view = view
        view.again.connect(self._on_again)
        view.answer_wanted.connect(self.open_answer)
        view.back_wanted.connect(self.go_back)
        view.disputed.connect(self.dispute)
        if self._summary is not None:
            self._show(self._summary)
            return
        now = self._clock()
        self._work.run(
            lambda dbs: (
                sitting_summary(dbs, self._sitting_id, now=now),
                dbs.bank.taxonomy(),
            ),
            then=self._known,
            troubled=self._on_trouble,
        )

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

    def _known(self, known: tuple[SittingSummary, Taxonomy]) -> None:
        summary, self._taxonomy = known
        self._show(summary)

    def _opened(self, answer: Feedback) -> None:
        self._answer = answer
        self._show_answer()

    def _show(self, summary: SittingSummary) -> None:
        self._summary = summary
        self._view.show_summary(summary, self._coming_back(summary.next_review))
        self._show_answer()

    def _coming_back(self, due: date | None) -> str:
        if due is None:
            return tr("Tricks you have met come back after some days.")
        return coming_back_words(due, self._clock().astimezone().date())

    def _show_answer(self) -> None:
        if self._answer is not None and self._taxonomy is not None:
            self._view.show_answer(self._answer, self._taxonomy)
