"""What a teacher asked for stands first on the home page."""

from datetime import timedelta

import pytest

from literacy_app.domain.access import Session
from literacy_app.domain.assignment import AssignWish, Recipients, Task
from literacy_app.domain.school import Enrolment, Staff
from literacy_app.services.assign import assign
from literacy_app.services.classes import make_class
from literacy_app.services.databases import open_databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from tests.ui.conftest import NINE

BEFORE = NINE - timedelta(hours=1)
SOON = NINE + timedelta(days=3)


@pytest.fixture
def sits_down(folder, opens):
    """Give Aoi of class 6-2 some tasks, and let her sit down in front of the app."""

    def sits_down(*tasks, due=SOON):
        dbs = open_databases(folder)
        dbs.records.keep_staff(Staff("sato", "Sato", "teacher", "hash", "", BEFORE))
        aoi = enrol_learner(dbs.records, Newcomer("Aoi", "cat", "E56"), now=BEFORE)
        dbs.sit_down(Session("sato", "teacher"))
        six = make_class(dbs, "6-2", "E56", now=BEFORE)
        place = Enrolment(six.id, aoi.id, "student", "1")
        dbs.records.keep_enrolment(place, BEFORE)
        to = Recipients(six.id)
        for task in tasks:
            assign(dbs, AssignWish(task, to, BEFORE, due), now=BEFORE)
        dbs.close()
        person = opens()
        person.waits_to_see("Aoi")
        person.clicks("Aoi")
        return person

    return sits_down


def test_an_assigned_module_is_the_next_step(sits_down):
    aoi = sits_down(Task("module", "M02"))
    aoi.waits_to_see("Your teacher asks you to read this module and take its quiz.")
    assert aoi.sees("26 November")
    aoi.clicks("Start")
    aoi.waits_to_see("Print…")


def test_an_assigned_quiz_opens_at_once(sits_down):
    aoi = sits_down(Task("quiz", "M01"))
    aoi.waits_to_see("Your teacher asks you to take the quiz of this module.")
    aoi.clicks("Start")
    aoi.waits_to_see("1 of")


def test_assigned_practice_says_how_far_one_is(sits_down):
    aoi = sits_down(Task("practice", posts=6))
    aoi.waits_to_see("6 posts to practise with")
    assert aoi.sees("Your teacher asks you to do this. So far: 0 of 6.")
    aoi.clicks("Start")
    aoi.waits_to_see("Post 1 of")


def test_further_tasks_are_named_below(sits_down):
    aoi = sits_down(Task("module", "M01"), Task("practice", posts=6))
    aoi.waits_to_see("Also from your teacher")
    assert aoi.sees("6 posts to practise with")


def test_a_late_task_can_still_be_done(sits_down):
    aoi = sits_down(Task("module", "M01"), due=NINE - timedelta(minutes=1))
    aoi.waits_to_see("You can still do it.")


def test_who_has_no_task_sees_the_path_as_ever(sits_down):
    aoi = sits_down()
    aoi.waits_to_see("Your path")
    assert not aoi.sees("teacher")
