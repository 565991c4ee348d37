"""A class is given something to do, and it is changed or taken back."""

from datetime import timedelta

from PySide6.QtWidgets import QDateEdit

from literacy_app.domain.access import Session
from literacy_app.domain.assignment import Task
from literacy_app.services.tasks import tasks_for
from tests.ui.assign.conftest import at_the_page, gives, tasks
from tests.ui.conftest import NINE


def test_a_module_is_assigned_and_stands_on_the_page(page, school):
    gives(page)
    page.waits_to_see("0 of 3 done")
    assert [each.task.module_id for each in tasks(school)] == ["M01"]


def test_tests_before_and_after_frame_a_module(page, school):
    gives(page, tests=True)
    found = tasks(school)
    assert [each.task.occasion for each in found] == ["pre", None, "post"]
    assert found[2].opens_at == found[1].due_at
    assert found[0].task.test_id == found[2].task.test_id


def test_a_single_learner_is_asked_alone(page, school):
    page.clicks("Assign a task")
    page.chooses("For", "Chosen learners")
    page.clicks("Emi")
    page.clicks("Assign to 1 learner")
    page.waits_to_see("0 of 1 done")
    dbs = school.opened()
    emi, aoi = school.learners["Emi"].id, school.learners["Aoi"].id
    dbs.sit_down(Session(emi, "learner"))
    assert len(tasks_for(dbs, emi, now=NINE)) == 1
    dbs.sit_down(Session(aoi, "learner"))
    assert not tasks_for(dbs, aoi, now=NINE)
    dbs.close()


def test_a_day_before_the_beginning_is_told_beside_it_and_nothing_is_lost(page, school):
    page.clicks("Assign a task")
    until = page.window.findChildren(QDateEdit)[-1]
    until.setDate(until.date().addDays(-30))
    page.clicks("Assign to 3 learners")
    page.waits_until(lambda: bool(until.property("invalid")))
    until.setDate(until.date().addDays(40))
    page.clicks("Assign to 3 learners")
    page.waits_to_see("0 of 3 done")
    assert len(tasks(school)) == 1


def test_a_test_after_without_one_before_is_explained(page, school):
    page.clicks("Assign a task")
    page.clicks("Test")
    page.clicks("Test after the lessons")
    page.clicks("Assign to 3 learners")
    page.waits_to_see("6-2")
    page.button("Cancel")
    assert not tasks(school)


def test_practice_with_more_minutes_and_no_last_day(page, school):
    page.clicks("Assign a task")
    page.clicks("Practice")
    page.clicks("Posts to judge: one more")
    page.clicks("Check minutes for each post: one more")
    page.clicks("No last day")
    page.clicks("Assign to 3 learners")
    page.waits_to_see("Practice: 11 posts")
    (task,) = tasks(school)
    assert (task.task.posts, task.check_minutes, task.due_at) == (11, 5, None)


def test_answers_wait_until_they_are_released(page, school):
    page.clicks("Assign a task")
    page.clicks("Quiz")
    page.clicks("when I release them")
    page.clicks("Assign to 3 learners")
    page.clicks("Release the answers: Quiz on module 1")
    page.waits_until(lambda: not page.sees("Release the answers: Quiz on module 1"))
    assert tasks(school)[0].released_at is not None


def test_a_week_more_is_one_click(page, school):
    gives(page)
    page.waits_to_see("until 12/3")
    page.clicks("One week more: Module 1")
    page.waits_to_see("until 12/10")
    assert tasks(school)[0].due_at.astimezone().day == 10


def test_a_task_is_changed_and_what_is_to_be_done_stays(page, school):
    gives(page)
    page.clicks("Change: Module 1")
    page.clicks("at the end")
    page.clicks("Save")
    page.waits_until(lambda: not page.sees("Save"))
    (task,) = tasks(school)
    assert (task.answers_show, task.task.module_id) == ("at_end", "M01")


def test_withdrawing_asks_first_and_keeps_the_task_on_record(page, school):
    gives(page)
    page.clicks("Withdraw: Module 1")
    page.waits_to_see("It vanishes from the home pages. All answers are kept.")
    page.clicks("Go back")
    assert page.sees("Change: Module 1")
    page.clicks("Withdraw: Module 1")
    page.clicks("Withdraw")
    page.waits_to_see("Nothing is assigned at the moment.")
    assert not tasks(school)
    dbs = school.opened()
    (kept,) = dbs.records.assignments([school.classes["6-2"].id])
    assert kept.withdrawn_at == NINE
    dbs.close()


def test_answers_that_were_given_stay_when_their_task_is_withdrawn(
    opens, school, class_62
):
    assert class_62 is school
    school.has_task("6-2", Task("practice", posts=2))
    school.answers("Emi", posts=2)
    page = at_the_page(school, opens)
    page.waits_to_see("1 of 3 done")
    page.clicks("Withdraw: Practice: 2 posts")
    page.clicks("Withdraw")
    page.waits_to_see("Nothing is assigned at the moment.")
    dbs = school.opened()
    assert len(dbs.records.attempts_of(school.learners["Emi"].id)) == 2
    dbs.close()


def test_what_is_past_stands_below_what_goes_on(opens, school, class_62):
    month = timedelta(days=30)
    assert class_62 is school
    school.has_task("6-2", Task("quiz", "M02"), NINE - month, NINE - month / 2)
    page = at_the_page(school, opens)
    page.waits_to_see("Past")
    page.waits_to_see("Quiz on module 2: Who is speaking?")
    gives(page)
    page.waits_to_see("Now and to come")
    page.clicks("One week more: Quiz on module 2")
    page.waits_until(lambda: not page.sees("Past"))


def test_the_desk_of_a_learner_has_the_minutes_that_the_task_gives(
    opens, school, class_62
):
    assert class_62 is school
    school.has_task("6-2", Task("practice", posts=5), check_minutes=6)
    emi = opens()
    emi.waits_to_see("Emi")
    emi.clicks("Emi")
    emi.clicks("Start")
    emi.waits_to_see("6 of 6 check minutes left")
