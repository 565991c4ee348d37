"""Drives the look back on a sitting, and on each answer of a checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.sitting_summary import SittingSummary
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.summary import sitting_summary
from literacy_app.ui.presenters.coming_back import coming_back_words
from literacy_app.ui.presenters.looking_back import LookingBack
from literacy_app.ui.presenters.runs import Runs
from literacy_app.words import tr


class SummaryPresenter(LookingBack):
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
        super().__init__(work, sitting_id, clock=clock, on_trouble=on_trouble)
        self._on_again = on_again
        self._summary: SittingSummary | None = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show what was looked at."""
        self._connect(view)
        view.again.connect(self._on_again)
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

    def _known(self, known: tuple[SittingSummary, Taxonomy]) -> None:
        summary, self._taxonomy = known
        self._show(summary)

    def _show(self, summary: SittingSummary) -> None:
        self._summary = summary
        self._view.show_summary(summary, self._coming_back(summary.next_review))
        self._show_answer()

    def _coming_back(self, due: date | None) -> str:
        if due is None:
            return tr("Tricks you have met come back after some days.")
        return coming_back_words(due, self._clock().astimezone().date())
