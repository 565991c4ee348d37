"""Whoever would be glad of help is named with the reason, never on thin evidence."""

from dataclasses import replace
from datetime import timedelta

import pytest

from literacy_app.domain.assignment import Assignment, Recipients, Task
from literacy_app.domain.class_help import away, late, little, low_families
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.progress_facts import FamilyStanding, SkillBand, Tally
from tests.domain.lessons import AN_OUTLINE
from tests.domain.making import NOW

FAMILY_OF = {"EMO1": "EMO", "SRC1": "SRC"}


def reasons(found):
    return [reason.kind for reason in found]


def a_module(name, state, tactics):
    outline = replace(AN_OUTLINE, id=name, tactics=tactics)
    return ModuleStanding(outline, state, False, 0, 3, 0, 0, 4)  # noqa: FBT003


@pytest.mark.parametrize(
    ("right", "of", "helped"),
    [
        (2, 10, True),
        (3, 10, False),
        (1, 8, True),
        (0, 3, True),
        (0, 2, False),
        (0, 0, False),
        (10, 10, False),
    ],
)
def test_trusting_little_is_said_when_it_is_nearly_sure(right, of, helped):
    found = list(little("trusts_little", Tally(right, of)))

    assert bool(found) is helped
    assert all((each.right, each.of) == (right, of) for each in found)


def test_a_family_in_the_lowest_zone_names_the_module_that_teaches_it():
    low = SkillBand(-1.5, -0.4, ("guessing",))
    between = SkillBand(-0.5, 0.6, ("guessing", "starting"))
    families = (
        FamilyStanding("EMO", 20, low, 0),
        FamilyStanding("SRC", 20, between, 0),
        FamilyStanding("NUM", 2, None, 9),
    )
    done = a_module("feelings", "done", ("EMO1",))
    new = a_module("feelings again", "new", ("EMO1",))

    [reason] = low_families(families, (done, new), FAMILY_OF)
    [other] = low_families(families, (done,), FAMILY_OF)

    assert (reason.family, reason.module_id) == ("EMO", "feelings again")
    assert other.module_id == "feelings"


def test_nobody_is_away_in_the_holidays():
    long_ago, lately = NOW - timedelta(days=20), NOW - timedelta(days=2)

    assert reasons(away(long_ago, [long_ago, lately, lately], NOW)) == ["away"]
    assert reasons(away(None, [None, lately, lately], NOW)) == ["away"]
    assert not list(away(lately, [lately, lately], NOW))
    assert not list(away(long_ago, [long_ago, long_ago, lately], NOW))


def test_a_late_task_is_named_with_its_days():
    due = NOW - timedelta(days=3)
    task = Assignment(
        id="a",
        task=Task("module", "m1"),
        to=Recipients("7-A"),
        opens_at=NOW - timedelta(days=9),
        due_at=due,
        answers_show="at_once",
        made_by="sato",
        made_at=NOW,
    )

    [reason] = late([(task, "late"), (task, "done")], NOW)

    assert (reason.assignment_id, reason.days) == ("a", 3)
