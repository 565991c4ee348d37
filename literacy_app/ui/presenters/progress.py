"""Drives the learner's own progress page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner
from literacy_app.domain.progress_facts import Progress
from literacy_app.services.progress import learner_progress
from literacy_app.ui.presenters.runs import Runs


class ProgressPresenter:
    """Asks once how the learner stands."""

    def __init__(
        self, work: Runs, learner: Learner, *, on_trouble: Callable[[Trouble], None]
    ) -> None:
        self._work = work
        self._learner_id = learner.id
        self._on_trouble = on_trouble
        self._progress: Progress | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the progress."""
        self._view = view
        if self._progress is not None:
            view.show_progress(self._progress)
            return
        self._work.run(
            lambda dbs: learner_progress(dbs, self._learner_id),
            then=self._show,
            troubled=self._on_trouble,
        )

    def _show(self, progress: Progress) -> None:
        self._progress = progress
        self._view.show_progress(progress)
