"""A task may give more or fewer check minutes; the desk and the feedback say so."""

from dataclasses import replace
from datetime import timedelta

import pytest

from literacy_app.domain.assignment import AssignWish, Recipients, Task
from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.decision import BUDGET_MINUTES
from literacy_app.services.assign import assign, withdraw
from literacy_app.services.assigned import minutes_for
from literacy_app.services.class_members import add_pupil
from literacy_app.services.classes import make_class
from literacy_app.services.databases import open_databases
from literacy_app.services.practise import begin_sitting, next_post, take_answer
from tests.domain.making import NOW, TRUSTED, an_answer

DAY = timedelta(days=1)


@pytest.fixture
def dbs(folder):
    found = open_databases(folder)
    yield found
    found.close()


@pytest.fixture
def emi(dbs):
    """Emi is in class 6-2, which has six minutes for each post until tomorrow."""
    made = make_class(dbs, "6-2", "E56", now=NOW)
    learner = add_pupil(dbs, made.id, PupilFacts("Emi"), now=NOW)
    wish = AssignWish(
        Task("practice", posts=5), Recipients(made.id), NOW, NOW + DAY, check_minutes=6
    )
    assign(dbs, wish, now=NOW)
    return learner.id


def turn(dbs, learner_id, **more):
    when = more.get("now", NOW)
    return next_post(dbs, begin_sitting(dbs, learner_id, now=when), now=when)


def test_the_desk_has_the_minutes_of_the_task_while_it_is_open(dbs, emi):
    assert turn(dbs, emi).minutes == 6
    assert turn(dbs, emi, now=NOW + 2 * DAY).minutes == BUDGET_MINUTES


def test_the_feedback_names_the_minutes_there_were(dbs, emi):
    sitting = begin_sitting(dbs, emi, now=NOW)
    post = next_post(dbs, sitting, now=NOW).post
    answer = an_answer(
        learner_id=emi, sitting_id=sitting.id, post_id=post.id, decision=TRUSTED
    )
    answer = replace(answer, shown_at=NOW)
    assert take_answer(dbs, answer, now=NOW).budget == 6


def test_a_test_gives_everybody_the_usual_minutes(dbs, emi):
    answer = replace(an_answer(learner_id=emi), purpose="test", shown_at=NOW)
    assert minutes_for(dbs, answer) == BUDGET_MINUTES


def test_a_task_that_was_withdrawn_gives_no_minutes(dbs, emi):
    (place,) = dbs.records.classes_of(emi, "student")
    (task,) = dbs.records.assignments([place.id])
    withdraw(dbs, task.id, now=NOW)
    assert turn(dbs, emi).minutes == BUDGET_MINUTES
