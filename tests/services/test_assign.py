"""Tasks: given by a teacher, done by pupils, and what they change."""

from datetime import timedelta

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.assignment import AssignWish, Recipients, Task
from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.decision import BUDGET_MINUTES
from literacy_app.domain.errors import ModuleUnknown
from literacy_app.domain.errors_of_school import (
    AssignmentUnknown,
    DatesUnfit,
    NobodyToAssign,
    NoTestYet,
)
from literacy_app.domain.school import Staff
from literacy_app.services.assign import (
    assign,
    assignments_of,
    change_assignment,
    find_assignment,
    prospect_of,
    release_answers,
    withdraw,
)
from literacy_app.services.assigned import check_minutes, topics_off
from literacy_app.services.checkpoints import begin_test
from literacy_app.services.class_members import add_pupil
from literacy_app.services.classes import make_class
from literacy_app.services.group_tests import test_waiting as waiting_for
from literacy_app.services.tasks import tasks_for
from tests.domain.making import NOW, an_attempt

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


@pytest.fixture
def dbs(make_dbs):
    return make_dbs(40)


@pytest.fixture
def school(dbs):
    dbs.records.keep_staff(Staff("sato", "Sato", "teacher", "hash", "", NOW))
    dbs.sit_down(Session("sato", "teacher"))
    return dbs


@pytest.fixture
def six(school):
    return make_class(school, "6-2", "LS", now=NOW)


@pytest.fixture
def pupils(school, six):
    groups = {"Aoi": "A", "Ben": "A", "Cai": "B"}
    return {
        name: add_pupil(school, six.id, PupilFacts(name, "", group), now=NOW).id
        for name, group in groups.items()
    }


def practice(six, posts=2, **changes):
    facts = {
        "task": Task("practice", posts=posts),
        "to": Recipients(six.id),
        "opens_at": NOW,
        "due_at": NOW + WEEK,
    }
    return AssignWish(**{**facts, **changes})


def a_test(six, occasion="pre", **changes):
    return practice(six, task=Task("test", posts=16, occasion=occasion), **changes)


def states(dbs, learner_id, now):
    return [task.state for task in tasks_for(dbs, learner_id, now=now)]


def test_a_pupil_practises_until_the_goal_is_reached(school, six, pupils):
    assign(school, practice(six), now=NOW)
    aoi = pupils["Aoi"]
    assert states(school, aoi, NOW) == ["waiting"]
    for number, wanted in ((1, "begun"), (2, "done")):
        made = an_attempt(learner_id=aoi, id=f"a{number}", now=NOW + number * DAY)
        school.records.keep_attempt(made)
        assert states(school, aoi, NOW + 3 * DAY) == [wanted]
    [count] = assignments_of(school, six.id, now=NOW + 3 * DAY)
    assert (count.of, count.done, count.begun, count.late) == (3, 1, 0, 0)


def test_who_is_not_done_in_time_is_late(school, six, pupils):
    assign(school, practice(six), now=NOW)
    assert states(school, pupils["Aoi"], NOW + 8 * DAY) == ["late"]
    assert assignments_of(school, six.id, now=NOW + 8 * DAY)[0].late == 3


def test_a_task_for_a_group_is_not_for_the_others(school, six, pupils):
    assign(school, practice(six, to=Recipients(six.id, group="B")), now=NOW)
    assert states(school, pupils["Aoi"], NOW) == []
    assert states(school, pupils["Cai"], NOW) == ["waiting"]


def test_a_task_may_be_for_single_pupils(school, six, pupils):
    to = Recipients(six.id, learner_ids=(pupils["Ben"],))
    assign(school, practice(six, to=to), now=NOW)
    assert [len(states(school, who, NOW)) for who in pupils.values()] == [0, 1, 0]


def test_a_task_shows_from_its_first_day(school, six, pupils):
    assign(school, practice(six, opens_at=NOW + DAY), now=NOW)
    assert states(school, pupils["Aoi"], NOW) == []
    assert states(school, pupils["Aoi"], NOW + DAY) == ["waiting"]


def test_an_extended_task_is_late_no_more(school, six, pupils):
    made = assign(school, practice(six), now=NOW)
    change_assignment(school, made.id, now=NOW + 8 * DAY, due_at=NOW + 2 * WEEK)
    assert states(school, pupils["Aoi"], NOW + 8 * DAY) == ["waiting"]
    with pytest.raises(DatesUnfit):
        change_assignment(school, made.id, now=NOW, due_at=NOW)


def test_a_withdrawn_task_vanishes_and_answers_stay(school, six, pupils):
    made = assign(school, practice(six), now=NOW)
    school.records.keep_attempt(an_attempt(learner_id=pupils["Aoi"]))
    withdraw(school, made.id, now=NOW + DAY)
    assert states(school, pupils["Aoi"], NOW + DAY) == []
    assert assignments_of(school, six.id, now=NOW + DAY) == ()
    assert school.records.attempts_made(pupils["Aoi"]) == 1


def test_the_task_due_first_stands_first(school, six, pupils):
    late = assign(school, practice(six, due_at=NOW + WEEK), now=NOW)
    soon = assign(school, practice(six, due_at=NOW + DAY), now=NOW)
    whenever = assign(school, practice(six, due_at=None), now=NOW)
    found = tasks_for(school, pupils["Aoi"], now=NOW)
    assert [each.assignment.id for each in found] == [soon.id, late.id, whenever.id]


@pytest.mark.usefixtures("pupils")
def test_what_cannot_be_assigned_is_refused_and_nothing_is_kept(school, six):
    for wish, trouble in (
        (practice(six, due_at=NOW), DatesUnfit),
        (practice(six, to=Recipients(six.id, group="Z")), NobodyToAssign),
        (practice(six, task=Task("module", "M99")), ModuleUnknown),
        (a_test(six, "post"), NoTestYet),
    ):
        with pytest.raises(trouble):
            assign(school, wish, now=NOW)
    assert school.records.assignments() == ()


@pytest.mark.usefixtures("pupils")
def test_another_teacher_assigns_nothing_here(school, six):
    made = assign(school, practice(six), now=NOW)
    school.sit_down(Session("other", "teacher"))
    for asks in (
        lambda: assign(school, practice(six), now=NOW),
        lambda: withdraw(school, made.id, now=NOW),
        lambda: release_answers(school, made.id, now=NOW),
        lambda: assignments_of(school, six.id, now=NOW),
        lambda: prospect_of(school, a_test(six), now=NOW),
    ):
        with pytest.raises(NotAllowed):
            asks()


def test_sensitive_topics_are_off_while_a_task_is_open(school, six, pupils):
    wish = practice(six, topics_off=frozenset({"disaster"}), check_minutes=2)
    assign(school, wish, now=NOW)
    aoi = pupils["Aoi"]
    assert topics_off(school, aoi, now=NOW) == {"disaster"}
    assert check_minutes(school, aoi, now=NOW) == 2
    assert topics_off(school, aoi, now=NOW + 8 * DAY) == frozenset()
    assert check_minutes(school, aoi, now=NOW + 8 * DAY) == BUDGET_MINUTES


@pytest.mark.usefixtures("pupils")
def test_an_assignment_is_found_by_the_beginning_of_its_id(school, six):
    made = assign(school, practice(six), now=NOW)
    assert find_assignment(school, made.id[:8], class_ids=[six.id]) == made
    for name in ("", "zz"):
        with pytest.raises(AssignmentUnknown):
            find_assignment(school, name, class_ids=[six.id])


def test_an_assigned_test_is_open_on_its_days_only(school, six, pupils):
    assign(school, a_test(six, opens_at=NOW + DAY), now=NOW)
    aoi = pupils["Aoi"]
    assert waiting_for(school, aoi, now=NOW) is None
    test, occasion = waiting_for(school, aoi, now=NOW + DAY)
    assert (occasion, len(test.form_for(aoi, occasion))) == ("pre", 16)
    assert waiting_for(school, aoi, now=NOW + 8 * DAY) is None


def test_forms_are_dealt_crosswise(school, six, pupils):
    made = assign(school, a_test(six), now=NOW)
    test = school.records.group_test(made.task.test_id)
    assert set(test.halves) == set(pupils.values())
    assert {test.form_for(who, "pre") for who in pupils.values()} == set(test.forms[:2])
    later = assign(school, a_test(six, "post"), now=NOW)
    assert later.task.test_id == made.task.test_id


def test_who_joins_the_class_later_is_dealt_in(school, six, pupils):
    made = assign(school, a_test(six), now=NOW)
    late = add_pupil(school, six.id, PupilFacts("Dan"), now=NOW + DAY).id
    first = waiting_for(school, late, now=NOW + DAY)
    assert first == waiting_for(school, late, now=NOW + DAY)

    school.sit_down(Session(late, "learner"))
    sitting = begin_test(school, late, seed=1, now=NOW + DAY)

    test = school.records.group_test(made.task.test_id)
    assert late in test.halves
    assert len(sitting.planned) == 16
    assert school.records.verify().sound
    assert len(pupils) == 3


@pytest.mark.usefixtures("pupils")
def test_a_test_taken_back_gives_its_posts_to_the_next_one(school, six):
    for _ in range(4):
        made = assign(
            school, practice(six, task=Task("test", posts=16, occasion="pre")), now=NOW
        )
        withdraw(school, made.id, now=NOW)

    assert assignments_of(school, six.id, now=NOW) == ()
