"""What is assigned to somebody now; asked by everything that assignments change."""

from __future__ import annotations

from datetime import datetime

from literacy_app.domain.assignment import Assignment, is_for
from literacy_app.domain.attempt import Answer
from literacy_app.domain.decision import BUDGET_MINUTES
from literacy_app.domain.testing import Occasion
from literacy_app.services.access import see
from literacy_app.services.databases import Databases


def assigned_to(dbs: Databases, learner_id: str) -> tuple[Assignment, ...]:
    """Return what somebody is asked to do in their present classes, oldest first.

    Withdrawn tasks are left out; tasks to come and past ones are not.
    """
    see(dbs, learner_id)
    classes = dbs.records.classes_of(learner_id, "student")
    if not classes:
        return ()
    groups = {
        place.class_id: place.group
        for place in dbs.records.enrolments(person_id=learner_id)
    }
    return tuple(
        each
        for each in dbs.records.assignments([c.id for c in classes])
        if each.withdrawn_at is None
        and is_for(each.to, learner_id, groups[each.to.class_id])
    )


def open_now(
    dbs: Databases, learner_id: str, *, now: datetime
) -> tuple[Assignment, ...]:
    """Return the tasks whose time it is: opened, and not past their date."""
    return tuple(
        each
        for each in assigned_to(dbs, learner_id)
        if each.opens_at <= now and (each.due_at is None or now <= each.due_at)
    )


def topics_off(dbs: Databases, learner_id: str, *, now: datetime) -> frozenset[str]:
    """Return the sensitive topics that somebody's teachers have switched off now."""
    off = (each.topics_off for each in open_now(dbs, learner_id, now=now))
    return frozenset().union(*off)


def check_minutes(dbs: Databases, learner_id: str, *, now: datetime) -> int:
    """Return the budget of the desk: as the newest open task says, else the usual."""
    for each in reversed(open_now(dbs, learner_id, now=now)):
        if each.check_minutes is not None:
            return each.check_minutes
    return BUDGET_MINUTES


def minutes_for(dbs: Databases, answer: Answer) -> int:
    """Return the budget an answer was given with; in a test it is always the usual."""
    if answer.purpose == "test":
        return BUDGET_MINUTES
    return check_minutes(dbs, answer.learner_id, now=answer.shown_at)


def quiz_assignment(
    dbs: Databases, learner_id: str, module_id: str, *, now: datetime
) -> Assignment | None:
    """Return the newest open task that a quiz of this module would belong to."""
    for each in reversed(open_now(dbs, learner_id, now=now)):
        task = each.task
        if task.kind in ("quiz", "module") and task.module_id == module_id:
            return each
    return None


def tests_assigned(
    dbs: Databases, learner_id: str, *, now: datetime
) -> dict[str, list[Occasion]]:
    """Return the tests that may be taken now, by id, with their occasions."""
    found: dict[str, list[Occasion]] = {}
    for each in open_now(dbs, learner_id, now=now):
        if each.task.kind == "test" and each.task.occasion:
            found.setdefault(each.task.test_id, []).append(each.task.occasion)
    return found
