"""Tests set for a group: which there are, who may take one now, what is released.

Free of numpy, since the home page asks it at the start.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zlib import crc32

from literacy_app.domain.errors_of_groups import GroupTestUnknown, NoDelayedForm
from literacy_app.domain.sitting_plan import KeptSitting
from literacy_app.domain.testing import OCCASIONS, GroupTest, Occasion
from literacy_app.services.access import allow_group, group_act, see
from literacy_app.services.assigned import tests_assigned
from literacy_app.services.databases import Databases

Waiting = tuple[GroupTest, Occasion]
_WITH_DELAYED: Final = 3
# Longer than a school term with its delayed test.
_KEPT: Final = timedelta(days=180)


def find_test(dbs: Databases, name: str) -> GroupTest:
    """Return the test whose id begins like this; GroupTestUnknown if not just one."""
    tests = dbs.records.group_tests()
    begins = name.strip().casefold()
    found = [test for test in tests if begins and test.id.startswith(begins)]
    if len(found) != 1:
        raise GroupTestUnknown(name, tuple(test.id for test in found or tests))
    return found[0]


def open_test(
    dbs: Databases, test: GroupTest, occasion: Occasion, *, now: datetime
) -> None:
    """Let the group take a test on this occasion, and on no other.

    Without a third form there is no delayed test: everyone would meet posts again
    that they remember. Raises NoDelayedForm.
    """
    group_act(dbs, "assign", test.halves, about=test.id, now=now)
    refuse_without_form(test, occasion)
    dbs.records.open_test(test.id, occasion, now)


def close_test(dbs: Databases, test: GroupTest, *, now: datetime) -> None:
    """Let nobody take a test any more; what was answered is kept."""
    group_act(dbs, "assign", test.halves, about=test.id, now=now)
    dbs.records.open_test(test.id, None, now)


def release_test(
    dbs: Databases, test: GroupTest, occasion: Occasion, *, now: datetime
) -> None:
    """Let the group see the answers to one occasion. Raises NoDelayedForm."""
    group_act(dbs, "assign", test.halves, about=test.id, now=now)
    refuse_without_form(test, occasion)
    dbs.records.release_test(test.id, occasion, now)


def refuse_without_form(test: GroupTest, occasion: Occasion) -> None:
    """Raise NoDelayedForm where a test cannot be taken on this occasion."""
    if occasion == "delayed" and len(test.forms) < _WITH_DELAYED:
        raise NoDelayedForm(test.id)


def test_waiting(dbs: Databases, learner_id: str, *, now: datetime) -> Waiting | None:
    """Return the test a learner may take now and has not finished, the oldest.

    It is open because somebody opened it, or because it is assigned for these days.
    """
    see(dbs, learner_id)
    assigned = tests_assigned(dbs, learner_id, now=now)
    for test in dbs.records.group_tests():
        occasions = assigned.get(test.id, [])
        if test.open_for and learner_id in test.halves:
            occasions = [test.open_for, *occasions]
        for occasion in occasions:
            if not has_taken(dbs, test, occasion, learner_id):
                return dealt_in(test, learner_id), occasion
    return None


def dealt_in(test: GroupTest, learner_id: str) -> GroupTest:
    """Return the test with somebody in it who joined the class after it was set.

    Which form they begin with is drawn from both ids: the same one every time.
    """
    if learner_id in test.halves:
        return test
    half = crc32(f"{test.id}/{learner_id}".encode()) % 2
    return replace(test, halves={**test.halves, learner_id: half})


def broken_off(
    dbs: Databases, learner_id: str, waiting: Waiting | None
) -> KeptSitting | None:
    """Return the sitting that goes on; of one's own test where none is waiting."""
    see(dbs, learner_id)
    wanted = (waiting[0].id, waiting[1]) if waiting else ("", None)
    for kept in reversed(dbs.records.sittings_of(learner_id)):
        plan = kept.plan
        if (
            kept.ended_at is None
            and plan.purpose == "test"
            and (plan.test_id, plan.occasion) == wanted
        ):
            return kept
    return None


def has_taken(
    dbs: Databases, test: GroupTest, occasion: Occasion, learner_id: str
) -> bool:
    """Say whether somebody came to the end of a test on an occasion."""
    see(dbs, learner_id)
    return any(
        sitting.finished
        for sitting in dbs.records.sittings_of(learner_id)
        if (sitting.plan.test_id, sitting.plan.occasion) == (test.id, occasion)
    )


def taken_by(dbs: Databases, test: GroupTest, occasion: Occasion) -> int:
    """Return how many of the group came to the end of a test on an occasion."""
    allow_group(dbs, "see_learner", test.halves)
    return sum(has_taken(dbs, test, occasion, learner) for learner in test.halves)


def still_to_come(dbs: Databases, learner_id: str, *, now: datetime) -> frozenset[str]:
    """Return the posts of tests that a learner is still to take.

    They stay out of practice, or the test would say little. A test that nobody may
    take any more gives its posts back in the end.
    """
    see(dbs, learner_id)
    posts: set[str] = set()
    over = _withdrawn(dbs, learner_id)
    for test in dbs.records.group_tests():
        young = test.id not in over and now - test.set_at < _KEPT
        if learner_id in test.halves and (test.open_for or young):
            for occasion in OCCASIONS[: len(test.forms)]:
                if not has_taken(dbs, test, occasion, learner_id):
                    posts.update(test.form_for(learner_id, occasion))
    return frozenset(posts)


def _withdrawn(dbs: Databases, learner_id: str) -> frozenset[str]:
    """Return the tests that somebody's classes were given and that were taken back."""
    classes = [each.id for each in dbs.records.classes_of(learner_id, "student")]
    tasks = dbs.records.assignments(classes) if classes else ()
    given = [each for each in tasks if each.task.kind == "test"]
    held = {each.task.test_id for each in given if each.withdrawn_at is None}
    return frozenset(each.task.test_id for each in given) - held


def spoils_later_forms(dbs: Databases, test: GroupTest, occasion: Occasion) -> bool:
    """Say whether seeing these answers shows twins of posts still to be judged."""
    allow_group(dbs, "see_learner", test.halves)
    order = OCCASIONS[: len(test.forms)]
    later = order[order.index(occasion) + 1 :] if occasion in order else ()
    if not later or all(
        taken_by(dbs, test, each) == len(test.halves) for each in later
    ):
        return False
    cards = dbs.shelf().by_id
    pairs = [
        {cards[post].pair for post in form if post in cards} for form in test.forms
    ]
    return any(one & other for one in pairs for other in pairs if one is not other)
