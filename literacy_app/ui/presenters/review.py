"""Leads to a review when something is due, and says when it is otherwise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner
from literacy_app.services.progress import next_step
from literacy_app.services.reviews import ReviewQueue, review_queue
from literacy_app.ui.presenters.coming_back import coming_back_words
from literacy_app.ui.presenters.runs import Runs


class ReviewPresenter:
    """Asks once what is due. on_due: a review is to begin. on_practice: new posts."""

    def __init__(
        self,
        work: Runs,
        learner: Learner,
        *,
        clock: Callable[[], datetime],
        on_due: Callable[[], None],
        on_practice: Callable[[], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._learner_id = learner.id
        self._clock = clock
        self._on_due = on_due
        self._on_practice = on_practice
        self._on_trouble = on_trouble
        self._found: tuple[ReviewQueue, bool] | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view, and find out what is due."""
        self._view = view
        view.practise_wanted.connect(self._on_practice)
        if self._found is not None:
            self._show(self._found)
            return
        now = self._clock()
        self._work.run(
            lambda dbs: (
                review_queue(dbs, self._learner_id, now=now),
                next_step(dbs, self._learner_id, now=now) != "all_answered",
            ),
            then=self._show,
            troubled=self._on_trouble,
        )

    def _show(self, found: tuple[ReviewQueue, bool]) -> None:
        self._found = found
        queue, posts_left = found
        if queue.posts:
            self._on_due()
            return
        today = self._clock().astimezone().date()
        when = coming_back_words(queue.next_due, today)
        self._view.show_nothing_due(when, posts_left=posts_left)
