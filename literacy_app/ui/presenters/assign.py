"""Drives the page of a class's tasks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from literacy_app.domain.assignment import Assignment, AssignWish, Recipients, Task
from literacy_app.domain.class_overview import Pupil, TaskCount
from literacy_app.domain.errors import ModuleUnknown, Trouble
from literacy_app.domain.errors_of_groups import TooFewPosts
from literacy_app.domain.errors_of_school import DatesUnfit, NoTestYet
from literacy_app.domain.module import Outline
from literacy_app.domain.school import SchoolClass
from literacy_app.services.assign import (
    assign,
    assignments_of,
    change_assignment,
    recipients,
    release_answers,
    withdraw,
)
from literacy_app.services.classes import my_classes, pupils_of
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.assign_offer import AssignOffer

_SPAN: Final = timedelta(days=10)
# Keeps the order in which tasks that belong together are done.
_TICK: Final = timedelta(milliseconds=1)
_WEEK: Final = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Assigned:
    """What the page shows, and what the dialog offers."""

    classes: tuple[SchoolClass, ...] = ()
    chosen: SchoolClass | None = None
    pupils: tuple[Pupil, ...] = ()
    tasks: tuple[TaskCount, ...] = ()
    outlines: tuple[Outline, ...] = ()
    topics: tuple[str, ...] = ()


class AssignPresenter:
    """about: "learner_id/module_id" to begin with, where a page asked for a plan."""

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
        if self._shown is None:
            self.look()
        else:
            self._show(self._shown)

    def choose_class(self, class_id: str) -> None:
        self._desk.class_id = class_id
        self.look()

    def look(self) -> None:
        wanted, now = self._desk.class_id, self._clock()
        self._work.run(
            lambda dbs: _look(dbs, wanted, now),
            then=self._show,
            troubled=self._on_trouble,
        )

    def ask(self, to: Recipients, module_id: str = "") -> None:
        """Open the dialog for a new task."""
        shown, now = self._shown, self._clock()
        if shown is None or shown.chosen is None:
            return
        written = [each.id for each in shown.outlines if each.written]
        module = module_id if module_id in written else next(iter(written), "")
        first = AssignWish(Task("module", module), to, now, now + _SPAN)
        self._dialog = self._view.open_assign(_offer(shown, now), first)
        self._dialog.assigned.connect(self.give)

    def ask_to_change(self, task: Assignment) -> None:
        if self._shown is not None:
            offer = _offer(self._shown, self._clock())
            self._dialog = self._view.open_change(offer, task)
            self._dialog.changed.connect(lambda facts: self.change(task, facts))

    def give(self, wish: AssignWish, tests: bool) -> None:  # noqa: FBT001 - a signal's shape
        """Assign it; tests: with one before and one after, all or none."""
        now = self._clock()

        def job(dbs: Databases) -> int:
            with dbs.records.together():
                if tests:
                    assign(dbs, _first_test(wish), now=now)
                assign(dbs, wish, now=now + _TICK)
                if tests:
                    assign(dbs, _second_test(wish), now=now + 2 * _TICK)
            return len(recipients(dbs, wish.to))

        self._work.run(job, then=self._given, troubled=self._told)

    def change(self, task: Assignment, facts: dict[str, Any]) -> None:
        now = self._clock()
        self._work.run(
            lambda dbs: change_assignment(dbs, task.id, now=now, **facts),
            then=lambda _: self._done(),
            troubled=self._told,
        )

    def extend(self, task: Assignment) -> None:
        """Give a week more: from the last day, or from today where that is over."""
        if task.due_at is not None:
            due = max(task.due_at, self._clock()) + _WEEK
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
        modules = {each.id: each.number for each in shown.outlines}
        self._view.show_tasks(shown.tasks, modules, shown.pupils)
        if self._about and shown.pupils:
            learner, _, module = self._about.partition("/")
            self._about = ""
            ids = (learner,) if learner in {each.id for each in shown.pupils} else ()
            self.ask(Recipients(self._desk.class_id, learner_ids=ids), module)

    def _given(self, n: int) -> None:
        self._done()
        self._view.show_given(n)

    def _done(self) -> None:
        self._dialog.close_dialog()
        self.look()

    def _told(self, trouble: Trouble) -> None:
        field = ""
        if isinstance(trouble, DatesUnfit):
            field = "until"
        elif isinstance(trouble, NoTestYet | TooFewPosts | ModuleUnknown):
            field = "what"
        self._dialog.show_trouble(explain(trouble), field)


def _offer(shown: Assigned, now: datetime) -> AssignOffer:
    if shown.chosen is None:
        raise ValueError(shown)
    return AssignOffer(shown.chosen, shown.pupils, shown.outlines, shown.topics, now)


def _first_test(wish: AssignWish) -> AssignWish:
    return replace(wish, task=Task("test", occasion="pre"), check_minutes=None)


def _second_test(wish: AssignWish) -> AssignWish:
    """Return the test after the module: it opens when the module should be done."""
    opens = wish.due_at or wish.opens_at + _SPAN
    test = Task("test", occasion="post")
    return replace(
        wish, task=test, opens_at=opens, due_at=opens + _WEEK, check_minutes=None
    )


def _look(dbs: Databases, wanted: str, now: datetime) -> Assigned:
    classes = my_classes(dbs)
    chosen = next((x for x in classes if x.id == wanted), None)
    chosen = chosen or next(iter(classes), None)
    if chosen is None:
        return Assigned()
    tags = {tag for card in dbs.shelf().by_id.values() for tag in card.sensitivity}
    return Assigned(
        classes,
        chosen,
        pupils_of(dbs, chosen.id, now=now),
        tuple(reversed(assignments_of(dbs, chosen.id, now=now))),
        dbs.bank.curriculum(),
        tuple(sorted(tags)),
    )
