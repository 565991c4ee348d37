"""Assigning: a task is given, changed, extended, withdrawn; its answers are let go."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from literacy_app.domain.assignment import (
    AnswersShow,
    Assignment,
    AssignWish,
    Recipients,
    Task,
    is_for,
    task_state,
)
from literacy_app.domain.class_overview import TaskCount
from literacy_app.domain.errors import ModuleUnknown
from literacy_app.domain.errors_of_school import (
    AssignmentUnknown,
    DatesUnfit,
    NobodyToAssign,
    NoTestYet,
)
from literacy_app.domain.people import Learner
from literacy_app.services.access import allow, staff_act
from literacy_app.services.databases import Databases
from literacy_app.services.group_tests import release_test
from literacy_app.services.setting_tests import (
    LENGTHS,
    Prospect,
    prospect_for,
    set_test,
)
from literacy_app.services.tasks import doings


def assign(dbs: Databases, wish: AssignWish, *, now: datetime) -> Assignment:
    """Give a task to a class, a group or single pupils; it shows on their home page.

    Raises DatesUnfit, NobodyToAssign, ModuleUnknown; for tests also TooFewPosts and
    NoTestYet.
    """
    allow(dbs, "assign", class_id=wish.to.class_id)
    _refuse_unfit(dbs, wish)
    with dbs.records.together():
        task = _with_test(dbs, wish, now)
        made = Assignment(
            id=str(uuid4()),
            task=task,
            to=wish.to,
            opens_at=wish.opens_at,
            due_at=wish.due_at,
            answers_show=_shows(dbs, task, wish.answers_show),
            made_by=dbs.session.person_id if dbs.session else "",
            made_at=now,
            topics_off=wish.topics_off,
            check_minutes=wish.check_minutes,
        )
        about = made.id
        staff_act(dbs, "assign", class_id=wish.to.class_id, about=about, now=now)
        dbs.records.keep_assignment(made)
    return dbs.records.assignment(made.id)


def prospect_of(dbs: Databases, wish: AssignWish, *, now: datetime) -> Prospect:
    """Return what a test assigned like this could show. Raises TooFewPosts."""
    allow(dbs, "assign", class_id=wish.to.class_id)
    posts = wish.task.posts or LENGTHS[0]
    group = recipients(dbs, wish.to)
    return prospect_for(dbs, group, posts=posts, seed=0, now=now)


def change_assignment(
    dbs: Databases, assignment_id: str, *, now: datetime, **changed: Any
) -> Assignment:
    """Change some fields of an assignment; what was done already stays done.

    changed: to, opens_at, due_at, answers_show, topics_off or check_minutes.
    Raises DatesUnfit.
    """
    before = dbs.records.assignment(assignment_id)
    after = replace(before, **changed)
    if after.due_at is not None and after.due_at <= after.opens_at:
        raise DatesUnfit(after.opens_at, after.due_at)
    if _lets_go(before, after):
        changed["released_at"] = now
    _note(dbs, before, now)
    dbs.records.change_assignment(assignment_id, now, **changed)
    return dbs.records.assignment(assignment_id)


def withdraw(dbs: Databases, assignment_id: str, *, now: datetime) -> None:
    """Take a task back: it vanishes from home pages, all answers are kept."""
    _note(dbs, dbs.records.assignment(assignment_id), now)
    dbs.records.change_assignment(assignment_id, now, withdrawn_at=now)


def release_answers(dbs: Databases, assignment_id: str, *, now: datetime) -> None:
    """Let the pupils see how their answers were judged."""
    found = dbs.records.assignment(assignment_id)
    with dbs.records.together():
        _note(dbs, found, now)
        dbs.records.change_assignment(assignment_id, now, released_at=now)
        if found.task.kind == "test" and found.task.occasion:
            test = dbs.records.group_test(found.task.test_id)
            release_test(dbs, test, found.task.occasion, now=now)


def assignments_of(
    dbs: Databases, class_id: str, *, now: datetime
) -> tuple[TaskCount, ...]:
    """Return the tasks of a class that were not withdrawn, and how far they are."""
    allow(dbs, "see_class", class_id=class_id)
    return tuple(
        _count(dbs, each, now)
        for each in dbs.records.assignments([class_id])
        if each.withdrawn_at is None
    )


def recipients(dbs: Databases, to: Recipients) -> tuple[Learner, ...]:
    """Return who is asked to do a task, in the order of the class list."""
    return tuple(
        dbs.records.learner(place.person_id)
        for place in dbs.records.members(to.class_id)
        if is_for(to, place.person_id, place.group)
    )


def find_assignment(
    dbs: Databases, name: str, *, class_ids: Sequence[str]
) -> Assignment:
    """Return the one assignment of these classes whose id begins like this."""
    begins = name.strip().casefold()
    every = dbs.records.assignments(class_ids) if class_ids else ()
    found = [each for each in every if begins and each.id.startswith(begins)]
    if len(found) != 1:
        raise AssignmentUnknown(name)
    return found[0]


def _refuse_unfit(dbs: Databases, wish: AssignWish) -> None:
    if wish.due_at is not None and wish.due_at <= wish.opens_at:
        raise DatesUnfit(wish.opens_at, wish.due_at)
    if not recipients(dbs, wish.to):
        raise NobodyToAssign(dbs.records.school_class(wish.to.class_id).name)
    wanted = wish.task.module_id
    if wish.task.kind in ("module", "quiz"):
        dbs.bank.module(wanted)  # raises ModuleUnknown where it is not written yet
    elif wanted:
        raise ModuleUnknown(wanted)


def _with_test(dbs: Databases, wish: AssignWish, now: datetime) -> Task:
    """Return the task; for a test with the id of the one that is found or made."""
    task = wish.task
    if task.kind != "test" or task.test_id:
        return task
    if task.occasion != "pre":
        return replace(task, test_id=_last_test(dbs, wish.to))
    group, seed = recipients(dbs, wish.to), secrets.randbits(32)
    posts = task.posts or LENGTHS[0]
    found = prospect_for(dbs, group, posts=posts, seed=seed, now=now)
    held = wish.answers_show == "released"
    made = set_test(dbs, found, group, held=held, seed=seed, now=now)
    return replace(task, test_id=made.id, posts=posts)


def _last_test(dbs: Databases, to: Recipients) -> str:
    """Return the newest test that most of them were in before."""
    who = {learner.id for learner in recipients(dbs, to)}
    for each in reversed(dbs.records.assignments([to.class_id])):
        if each.task.kind == "test" and each.withdrawn_at is None:
            test = dbs.records.group_test(each.task.test_id)
            if 2 * len(who & test.halves.keys()) > len(who):
                return test.id
    raise NoTestYet(dbs.records.school_class(to.class_id).name)


def _shows(dbs: Databases, task: Task, wished: AnswersShow) -> AnswersShow:
    """Return when answers open; a test that would give a later one away waits."""
    if task.kind == "test" and dbs.records.group_test(task.test_id).feedback == "held":
        return "released"
    return wished


def _lets_go(before: Assignment, after: Assignment) -> bool:
    """Say whether answers that waited for a release need not wait any more."""
    waits = before.answers_show == "released" and before.released_at is None
    opens = after.answers_show != "released"
    return waits and opens and before.task.kind != "test"


def _note(dbs: Databases, found: Assignment, now: datetime) -> None:
    staff_act(dbs, "assign", class_id=found.to.class_id, about=found.id, now=now)


def _count(dbs: Databases, each: Assignment, now: datetime) -> TaskCount:
    who = [learner.id for learner in recipients(dbs, each.to)]
    found = doings(dbs, each, who, now=now)
    states = [
        task_state(each, begun=found[x].begun, done=found[x].done, now=now) for x in who
    ]
    return TaskCount(
        assignment=each,
        of=len(who),
        done=states.count("done"),
        begun=states.count("begun"),
        late=states.count("late"),
    )
