"""Says what a checkpoint is before it begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner
from literacy_app.services.checkpoint_ahead import CheckpointAhead, checkpoint_ahead
from literacy_app.ui.presenters.runs import Runs


class CheckpointPresenter:
    """Asks once what kind it is. on_begin: start, or go on. on_leave: not now."""

    def __init__(
        self,
        work: Runs,
        learner: Learner,
        *,
        clock: Callable[[], datetime],
        on_begin: Callable[[], None],
        on_leave: Callable[[], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._learner_id = learner.id
        self._clock = clock
        self._on_begin = on_begin
        self._on_leave = on_leave
        self._on_trouble = on_trouble
        self._ahead: CheckpointAhead | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and say what comes."""
        self._view = view
        view.begun.connect(self._on_begin)
        view.left.connect(self._on_leave)
        if self._ahead is not None:
            self._show(self._ahead)
            return
        now = self._clock()
        self._work.run(
            lambda dbs: checkpoint_ahead(dbs, self._learner_id, now=now),
            then=self._show,
            troubled=self._on_trouble,
        )

    def _show(self, ahead: CheckpointAhead) -> None:
        self._ahead = ahead
        if not ahead.possible:
            self._view.show_too_few_posts()
            return
        self._view.show_checkpoint(
            posts=ahead.posts,
            minutes=ahead.minutes,
            answered=ahead.answered,
            held=not ahead.feedback_open,
        )
