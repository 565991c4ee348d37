"""Reading in a school's list of people: look first, then all of it or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import uuid4

from literacy_app.domain.access import NotAllowed
from literacy_app.domain.errors_of_rosters import RosterAtFault, RosterOutdated
from literacy_app.domain.roster import Column, Mends
from literacy_app.domain.roster_plan import RosterPlan, Wishes
from literacy_app.domain.roster_planning import plan_roster, ready_only
from literacy_app.domain.school import Enrolment, school_year
from literacy_app.exchange.roster.reading import read_roster
from literacy_app.services.access import allow, staff_act
from literacy_app.services.backups import backup_before
from literacy_app.services.databases import Databases
from literacy_app.services.roster_school import known_school
from literacy_app.services.roster_writing import write_plan

_NO_MENDS: Final[Mends] = {}


def check_roster(
    dbs: Databases,
    source: Path,
    *,
    class_name: str | None = None,
    mends: Mends = _NO_MENDS,
    mapping: Mapping[Column, int] | None = None,
    now: datetime,
) -> RosterPlan:
    """Return what reading in this file would change; nothing is changed.

    class_name: the class of a list that names none, else the only class to read.
    mapping: columns of a plain list chosen by hand, counted from 0. mends: see
    `check_again`. Raises NotAllowed, RosterUnreadable.
    """
    allow(dbs, "import_roster")
    today = now.astimezone().date()
    file = read_roster(source, mapping, on=today)
    wishes = Wishes(
        class_name=class_name or "", year=school_year(today), mends=dict(mends)
    )
    plan = plan_roster(file, known_school(dbs.records), wishes, _new_id)
    _allow_plan(dbs, plan)
    return plan


def check_again(dbs: Databases, plan: RosterPlan, wishes: Wishes) -> RosterPlan:
    """Return the plan for other wishes (cells typed in, a list that is not complete).

    The file is not read again. Raises NotAllowed, RosterUnreadable.
    """
    plan = plan_roster(plan.file, known_school(dbs.records), wishes, _new_id)
    _allow_plan(dbs, plan)
    return plan


def mended(plan: RosterPlan, line: int, column: Column, text: str) -> Wishes:
    """Return the wishes of a plan with what was typed in one cell of the preview."""
    return replace(plan.wishes, mends={**plan.wishes.mends, (line, column): text})


def with_complete(plan: RosterPlan, *, complete: bool) -> Wishes:
    """Return the wishes of a plan; complete: who is missing has left the class."""
    return replace(plan.wishes, complete=complete)


def without_faulty(plan: RosterPlan) -> RosterPlan:
    """Return a plan for the ready rows alone; nobody is archived as missing."""
    return ready_only(plan, _new_id)


def carry_out(dbs: Databases, plan: RosterPlan, *, now: datetime) -> RosterPlan:
    """Write all that is planned, or nothing, and return the plan.

    A backup comes first where somebody who is here already changes or leaves.
    Who signs in here and brings a new class without a teacher becomes its teacher.
    Raises NotAllowed; RosterAtFault while rows are faulty; RosterOutdated when
    people or classes have changed since the plan was made.
    """
    if plan.faults:
        raise RosterAtFault(plan.file.path, plan.faults)
    _allow_plan(dbs, plan)
    if plan.teachers.new and dbs.session is None:
        # Teachers without a password would be the only staff: nobody could get in.
        raise NotAllowed("manage_staff", None)
    if known_school(dbs.records) != plan.school:
        raise RosterOutdated(plan.file.path)
    if _changes_what_is_here(plan):
        backup_before(dbs, now=now)
    with dbs.records.together():
        write_plan(dbs.records, plan, now)
        _teach_new_classes(dbs, plan, now)
        for class_id in sorted(_touched(plan)):
            staff_act(dbs, "import_roster", now=now, about=class_id)
    return plan


def _changes_what_is_here(plan: RosterPlan) -> bool:
    """Say whether more happens than that people and classes are added."""
    parts = (plan.learners, plan.teachers, plan.classes, plan.enrolments)
    return any(part.changed or part.archived for part in parts)


def _new_id() -> str:
    return str(uuid4())


def _allow_plan(dbs: Databases, plan: RosterPlan) -> None:
    """Ask for everything the plan would do: a teacher changes only own classes."""
    allow(dbs, "import_roster")
    for class_id in sorted(_touched(plan) & plan.school.classes.keys()):
        allow(dbs, "change_class", class_id=class_id)
    for learner_id in sorted(_known_and_touched(plan)):
        allow(dbs, "change_learner", learner_id=learner_id)
    if not plan.teachers.nothing_to_do:
        allow(dbs, "manage_staff")


def _known_and_touched(plan: RosterPlan) -> set[str]:
    """Return who is here already and would be renamed or put into a class."""
    new = {it.id for it in plan.learners.new}
    joins = {it.person_id for it in plan.enrolments.new if it.role != "teacher"}
    return {it.id for it in plan.learners.changed} | (joins - new)


def _touched(plan: RosterPlan) -> set[str]:
    """Return the ids of the classes in which something changes."""
    learners, places = plan.learners, plan.enrolments
    renamed = {it.id for it in learners.changed}
    return {
        *(it.id for it in (*plan.classes.new, *plan.classes.changed)),
        *(it.id for it in plan.classes.archived),
        *(it.class_id for it in (*places.new, *places.changed, *places.archived)),
        *(it.class_id for it in places.unchanged if it.person_id in renamed),
    }


def _teach_new_classes(dbs: Databases, plan: RosterPlan, now: datetime) -> None:
    from_system = plan.file.form == "oneroster"
    session = dbs.session
    if session is None or (from_system and session.role == "admin"):
        return
    taught = {it.class_id for it in plan.enrolments.new if it.role == "teacher"}
    for made in plan.classes.new:
        if made.id not in taught:
            dbs.records.keep_enrolment(
                Enrolment(made.id, session.person_id, "teacher"), now
            )
