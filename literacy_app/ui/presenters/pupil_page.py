"""Drives a learner's page for a teacher."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.report_wish import ReportWish
from literacy_app.services.pupil_page import PupilPage, pupil_page
from literacy_app.services.summary import feedback_of
from literacy_app.ui.presenters.report import ReportPresenter
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.presenters.watching import Watching
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.words import spoken


class PupilPresenter:
    """go: shows another page; back at the class, the learner's row has the focus."""

    def __init__(
        self,
        work: Runs,
        desk: StaffDesk,
        learner_id: str,
        *,
        clock: Callable[[], datetime],
        go: Callable[..., None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._desk = desk
        self._learner_id = learner_id
        self._clock = clock
        self._go = go
        self._on_trouble = on_trouble
        self._watching = Watching[PupilPage](
            work, answered=self._answered, troubled=on_trouble
        )
        self._shown: PupilPage | None = None
        self._answer: Feedback | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the learner, or the answer looked at."""
        self._view = view
        view.back_wanted.connect(lambda: self._go("class", self._learner_id))
        view.answer_wanted.connect(self.open_answer)
        view.list_wanted.connect(self.go_back)
        view.print_wanted.connect(self._print)
        view.assign_wanted.connect(self._assign)
        view.looked.connect(self._watching.look_again)
        if self._shown is None:
            self._ask()
            return
        self._show(self._shown)
        if self._answer is not None:
            view.show_answer(self._answer, self._shown.taxonomy)

    def open_answer(self, attempt_id: str) -> None:
        """Show one answer as the learner saw it."""
        self._work.run(
            lambda dbs: feedback_of(dbs, attempt_id),
            then=self._opened,
            troubled=self._on_trouble,
        )

    def go_back(self) -> None:
        """Go back to the page, to the answer that was looked at."""
        answer, self._answer = self._answer, None
        if answer is not None:
            self._view.show_list(answer.attempt.answer.id)

    def _ask(self) -> None:
        learner_id, class_id = self._learner_id, self._desk.class_id
        now = self._clock
        self._watching.ask(lambda dbs: pupil_page(dbs, learner_id, class_id, now=now()))

    def _answered(self, shown: PupilPage) -> None:
        self._shown = shown
        self._show(shown)

    def _show(self, shown: PupilPage) -> None:
        self._view.show_pupil(shown.facts, shown.beginnings, shown.taxonomy)

    def _opened(self, answer: Feedback) -> None:
        self._answer = answer
        if self._shown is not None:
            self._view.show_answer(answer, self._shown.taxonomy)

    def _assign(self) -> None:
        self._go("assignments", f"{self._learner_id}/")

    def _print(self) -> None:
        if self._shown is None:
            return
        first = ReportWish(
            "pupil",
            class_id=self._desk.class_id,
            learner_id=self._learner_id,
            lang=spoken(),
        )
        dialog = self._view.open_report(first, (self._shown.facts.pupil,))
        dialog.presenter = ReportPresenter(self._work, clock=self._clock)
        dialog.presenter.attach(dialog)
