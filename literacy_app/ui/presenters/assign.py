"""Drives the page of a class's tasks; asks again when anything was recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.assignment import Assignment, AssignWish, Recipients, Task
from literacy_app.domain.errors import ModuleUnknown, Trouble
from literacy_app.domain.errors_of_groups import TooFewPosts
from literacy_app.domain.errors_of_school import DatesUnfit, NobodyToAssign, NoTestYet
from literacy_app.services.assign import change_assignment, release_answers, withdraw
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.assign_facts import SPAN, WEEK, Assigned, give, look_at
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.presenters.watching import Watching
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.assign_offer import AssignOffer


class AssignPresenter:
    """about: what another page asked for.

    "new", or "learner_id/module_id" for a plan, where either id may be left out.
    """

    def __init__(
        self,
        work: Runs,
        desk: StaffDesk,
        about: str,
        *,
        clock: Callable[[], datetime],
        go: Callable[..., None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work, self._desk, self._about = work, desk, about
        self._clock, self._go, self._on_trouble = clock, go, on_trouble
        self._watching = Watching[Assigned](
            work, answered=self._show, troubled=on_trouble
        )
        self._shown: Assigned | None = None
        self._dialog: Any = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the tasks."""
        self._view = view
        view.class_chosen.connect(self.choose_class)
        view.assign_wanted.connect(lambda: self.ask(Recipients(self._desk.class_id)))
        view.people_wanted.connect(lambda: self._go("people"))
        view.change_wanted.connect(self.ask_to_change)
        view.extended.connect(self.extend)
        view.released.connect(self.release)
        view.withdrawn.connect(self.withdraw)
        view.looked.connect(self._watching.look_again)
        if self._shown is None:
            self.look()
        else:
            self._show(self._shown)

    def choose_class(self, class_id: str) -> None:
        self._desk.class_id = class_id
        self.look()

    def look(self) -> None:
        wanted, now = self._desk.class_id, self._clock
        learner = self._about.partition("/")[0] if "/" in self._about else ""
        self._watching.ask(lambda dbs: look_at(dbs, wanted, learner, now()))

    def ask(self, to: Recipients, module_id: str = "") -> None:
        """Open the dialog for a new task."""
        shown, now = self._shown, self._clock()
        if shown is None or shown.chosen is None:
            return
        written = [each.id for each in shown.outlines if each.written]
        module = module_id if module_id in written else next(iter(written), "")
        task = Task("module", module) if module else Task("practice", posts=10)
        first = AssignWish(task, to, now, now + SPAN)
        dialog = self._keep(self._view.open_assign(_offer(shown, now), first))
        dialog.assigned.connect(lambda *wish: self.give(dialog, *wish))

    def ask_to_change(self, task: Assignment) -> None:
        if self._shown is not None:
            offer = _offer(self._shown, self._clock())
            dialog = self._keep(self._view.open_change(offer, task))
            dialog.changed.connect(lambda facts: self.change(dialog, task, facts))

    def give(self, dialog: Any, wish: AssignWish, tests: bool) -> None:  # noqa: FBT001 - a signal's shape
        """Assign it; tests: with one before and one after."""
        now = self._clock()
        self._work.run(
            lambda dbs: give(dbs, wish, tests=tests, now=now),
            then=lambda n: self._given(dialog, n),
            troubled=lambda trouble: self._tell(dialog, trouble),
        )

    def change(self, dialog: Any, task: Assignment, facts: dict[str, Any]) -> None:
        now = self._clock()
        self._work.run(
            lambda dbs: change_assignment(dbs, task.id, now=now, **facts),
            then=lambda _: self._done(dialog),
            troubled=lambda trouble: self._tell(dialog, trouble),
        )

    def extend(self, task: Assignment) -> None:
        """Give a week more: from the last day, or from today where that is over."""
        if task.due_at is not None:
            due = max(task.due_at, self._clock()) + WEEK
            self._do(
                lambda dbs, now: change_assignment(dbs, task.id, now=now, due_at=due)
            )

    def release(self, task: Assignment) -> None:
        self._do(lambda dbs, now: release_answers(dbs, task.id, now=now))

    def withdraw(self, task: Assignment) -> None:
        self._do(lambda dbs, now: withdraw(dbs, task.id, now=now))

    def _do(self, job: Callable[[Databases, datetime], Any]) -> None:
        now = self._clock()
        self._work.run(
            lambda dbs: job(dbs, now),
            then=lambda _: self.look(),
            troubled=self._on_trouble,
        )

    def _show(self, shown: Assigned) -> None:
        self._shown = shown
        self._desk.class_id = shown.chosen.id if shown.chosen is not None else ""
        self._view.show_classes(shown.classes, self._desk.class_id, shown.pupils)
        self._view.show_tasks(shown.tasks, shown.outlines, shown.pupils, self._clock())
        if self._about and shown.pupils:
            learner, _, module = self._about.partition("/")
            self._about = ""
            ids = (learner,) if learner in {each.id for each in shown.pupils} else ()
            self.ask(Recipients(self._desk.class_id, learner_ids=ids), module)

    def _keep(self, dialog: Any) -> Any:
        """Remember the dialog until it is closed, whoever closes it."""
        self._dialog = dialog
        dialog.closed.connect(self._forget)
        return dialog

    def _forget(self) -> None:
        self._dialog = None

    def _given(self, dialog: Any, n: int) -> None:
        self._done(dialog)
        self._view.show_given(n)

    def _done(self, dialog: Any) -> None:
        if self._dialog is dialog:
            dialog.close_dialog()
        self.look()

    def _tell(self, dialog: Any, trouble: Trouble) -> None:
        """Say it in the dialog; where that is gone already, on its own page."""
        if self._dialog is dialog:
            dialog.show_trouble(explain(trouble), _field(trouble))
        else:
            self._on_trouble(trouble)


def _field(trouble: Trouble) -> str:
    """Return which field of the dialog a trouble is about, or ""."""
    if isinstance(trouble, DatesUnfit):
        return "until"
    if isinstance(trouble, NobodyToAssign):
        return "for"
    return (
        "what" if isinstance(trouble, NoTestYet | TooFewPosts | ModuleUnknown) else ""
    )


def _offer(shown: Assigned, now: datetime) -> AssignOffer:
    if shown.chosen is None:
        raise ValueError(shown)
    return AssignOffer(shown.chosen, shown.pupils, shown.outlines, shown.topics, now)
