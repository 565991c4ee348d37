"""What the page of tasks asks of the services, and what belongs to a module's tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from literacy_app.domain.assignment import AssignWish, Task
from literacy_app.domain.class_overview import Pupil, TaskCount
from literacy_app.domain.module import Outline
from literacy_app.domain.school import SchoolClass
from literacy_app.services.assign import assign, assignments_of, recipients
from literacy_app.services.classes import my_classes, pupils_of
from literacy_app.services.databases import Databases

SPAN: Final = timedelta(days=10)
WEEK: Final = timedelta(weeks=1)
# Keeps the order in which tasks that belong together are done.
_TICK: Final = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Assigned:
    """What the page shows, and what the dialog offers. tasks: the newest first."""

    classes: tuple[SchoolClass, ...] = ()
    chosen: SchoolClass | None = None
    pupils: tuple[Pupil, ...] = ()
    tasks: tuple[TaskCount, ...] = ()
    outlines: tuple[Outline, ...] = ()
    topics: tuple[str, ...] = ()


def look_at(dbs: Databases, wanted: str, learner_id: str, now: datetime) -> Assigned:
    """Return the tasks of the class wanted; of the learner's, where one is named."""
    classes = my_classes(dbs)
    if not classes:
        return Assigned()
    chosen = next((x for x in classes if x.id == wanted), classes[0])
    if learner_id:
        chosen = _class_of(dbs, learner_id, chosen, classes, now)
    tags = {tag for card in dbs.shelf().by_id.values() for tag in card.sensitivity}
    return Assigned(
        classes,
        chosen,
        pupils_of(dbs, chosen.id, now=now),
        tuple(reversed(assignments_of(dbs, chosen.id, now=now))),
        dbs.bank.curriculum(),
        tuple(sorted(tags)),
    )


def give(dbs: Databases, wish: AssignWish, *, tests: bool, now: datetime) -> int:
    """Assign it and say to how many; tests: with one before and after, all or none."""
    with dbs.records.together():
        if tests:
            assign(dbs, _first_test(wish), now=now)
        assign(dbs, wish, now=now + _TICK)
        if tests:
            assign(dbs, _second_test(wish), now=now + 2 * _TICK)
    return len(recipients(dbs, wish.to))


def _first_test(wish: AssignWish) -> AssignWish:
    return replace(wish, task=Task("test", occasion="pre"), check_minutes=None)


def _second_test(wish: AssignWish) -> AssignWish:
    """Return the test after the module: it opens when the module should be done."""
    opens = wish.due_at or wish.opens_at + SPAN
    test = Task("test", occasion="post")
    return replace(
        wish, task=test, opens_at=opens, due_at=opens + WEEK, check_minutes=None
    )


def _class_of(
    dbs: Databases,
    learner_id: str,
    first: SchoolClass,
    classes: Sequence[SchoolClass],
    now: datetime,
) -> SchoolClass:
    """Return the class somebody is in; the one looked at, where it has them."""
    for each in (first, *classes):
        if learner_id in {pupil.id for pupil in pupils_of(dbs, each.id, now=now)}:
            return each
    return first
