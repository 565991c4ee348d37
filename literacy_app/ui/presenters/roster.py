"""Drives the page on which a list of people is checked and read in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.roster import Column
from literacy_app.domain.roster_plan import RosterPlan, Wishes
from literacy_app.domain.school import SchoolClass
from literacy_app.services.classes import my_classes
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.services.explain_roster_rows import explain_fault
from literacy_app.services.roster import (
    carry_out,
    check_again,
    check_roster,
    mended,
    with_complete,
    without_faulty,
)
from literacy_app.ui.presenters.runs import Runs


@dataclass(frozen=True, slots=True)
class _Checked:
    plan: RosterPlan
    classes: tuple[SchoolClass, ...]


class RosterPresenter:
    """class_id: of a list that names no class, or "". go: shows another page."""

    def __init__(
        self,
        work: Runs,
        *,
        class_id: str,
        clock: Callable[[], datetime],
        go: Callable[..., None],
    ) -> None:
        self._work = work
        self._class_id = class_id
        self._clock = clock
        self._go = go
        self._checked: _Checked | None = None
        self._only_wrong = False
        self._done: int | None = None
        self._checking = 0
        self._ordered: bool | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show how far things are."""
        self._view = view
        view.file_chosen.connect(self._check)
        view.only_wrong_wanted.connect(self._show_only)
        view.mended.connect(self._mend)
        view.class_named.connect(self._name_class)
        view.complete_wanted.connect(self._complete)
        view.columns_wanted.connect(self._ask_for_columns)
        view.all_wanted.connect(lambda: self._read_in(only_ready=False))
        view.ready_wanted.connect(lambda: self._read_in(only_ready=True))
        view.people_wanted.connect(lambda: self._go("people"))
        self._show()

    def _show(self) -> None:
        if self._done is not None:
            self._view.show_done(self._done)
        elif self._checked is None:
            self._view.show_choosing()
        else:
            plan, classes = self._checked.plan, self._checked.classes
            faults = {it for row in plan.rows for it in row.faults}
            said = {it: explain_fault(it) for it in faults}
            self._view.show_plan(plan, said, classes, only_wrong=self._only_wrong)

    def _check(self, path: Path, columns: Mapping[Column, int] | None = None) -> None:
        class_id, now = self._class_id, self._clock()

        def job(dbs: Databases) -> RosterPlan:
            names = {each.id: each.name for each in my_classes(dbs)}
            name = names.get(class_id)
            return check_roster(dbs, path, class_name=name, mapping=columns, now=now)

        self._run(job)

    def _mend(self, line: int, column: Column, text: str) -> None:
        if self._checked is not None:
            self._again(mended(self._checked.plan, line, column, text))

    def _name_class(self, name: str) -> None:
        if self._checked is not None:
            self._again(replace(self._checked.plan.wishes, class_name=name))

    def _complete(self, complete: bool) -> None:  # noqa: FBT001 - a signal's shape
        if self._checked is not None:
            self._again(with_complete(self._checked.plan, complete=complete))

    def _ask_for_columns(self) -> None:
        if self._checked is None:
            return
        path = self._checked.plan.file.path
        dialog = self._view.open_columns(self._checked.plan)

        def use(columns: Mapping[Column, int]) -> None:
            dialog.close_dialog()
            self._check(path, columns)

        dialog.chosen.connect(use)

    def _again(self, wishes: Wishes) -> None:
        if self._checked is not None:
            plan = self._checked.plan
            self._run(lambda dbs: check_again(dbs, plan, wishes))

    def _read_in(self, *, only_ready: bool) -> None:
        if self._checking:
            self._ordered = only_ready  # first what was typed just before
            return
        if self._checked is None:
            return
        plan, now = self._checked.plan, self._clock()
        self._checked = None  # a second click reads nothing in twice

        def job(dbs: Databases) -> RosterPlan:
            wanted = without_faulty(plan) if only_ready else plan
            return carry_out(dbs, wanted, now=now)

        kept = _Checked(plan, ())
        self._work.run(
            job,
            then=self._finished,
            troubled=lambda trouble: self._back(kept, trouble),
        )

    def _run(self, job: Callable[[Databases], RosterPlan]) -> None:
        self._checking += 1
        self._work.run(
            lambda dbs: _Checked(job(dbs), my_classes(dbs)),
            then=self._planned,
            troubled=self._not_planned,
        )

    def _planned(self, checked: _Checked) -> None:
        self._checked, self._done = checked, None
        self._checking -= 1
        self._view.show_trouble("")
        self._show()
        ordered, self._ordered = self._ordered, None
        if ordered is not None and (ordered or not checked.plan.faults):
            self._read_in(only_ready=ordered)

    def _finished(self, plan: RosterPlan) -> None:
        self._done = plan.ready
        self._view.show_trouble("")
        self._show()

    def _back(self, kept: _Checked, trouble: Trouble) -> None:
        self._checked = kept
        self._troubled(trouble)

    def _not_planned(self, trouble: Trouble) -> None:
        self._checking, self._ordered = self._checking - 1, None
        self._troubled(trouble)

    def _troubled(self, trouble: Trouble) -> None:
        self._show()
        self._view.show_trouble(explain(trouble))

    def _show_only(self, only_wrong: bool) -> None:  # noqa: FBT001 - a signal's shape
        self._only_wrong = only_wrong
        self._show()
