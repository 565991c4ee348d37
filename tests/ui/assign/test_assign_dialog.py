"""The dialog that gives a task: what it says, and how it is used by keyboard."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDateEdit

from literacy_app.domain.assignment import Task
from literacy_app.ui.widgets.callout import Callout
from tests.ui.assign.conftest import at_the_page, gives, tasks


def days(page):
    return [each for each in page.window.findChildren(QDateEdit) if each.isVisible()]


def tabs_to(page, control):
    for _ in range(50):
        if page.focused() is control:
            return
        page.presses(Qt.Key.Key_Tab)
    raise AssertionError(control)


def test_nobody_ticked_is_told_beside_the_field(page, school):
    page.clicks("Assign a task")
    page.chooses("For", "Chosen learners")
    page.clicks("Assign to 0 learners")
    page.waits_to_see("Tick at least one learner.")
    page.clicks("Aoi")
    page.clicks("Ken")
    assert not page.sees("Tick at least one learner.")
    page.clicks("Assign to 2 learners")
    page.waits_to_see("2 learners")
    ids = {school.learners["Aoi"].id, school.learners["Ken"].id}
    assert set(tasks(school)[0].to.learner_ids) == ids


def test_everything_is_reached_by_keyboard_and_stays_in_sight(page):
    page.clicks("Assign a task")
    page.button("Assign to 3 learners")
    topic = page.button("Elections")
    tabs_to(page, topic)
    assert topic.visibleRegion().boundingRect().height() == topic.height()


def test_a_day_is_chosen_in_the_calendar_by_keyboard(page, school):
    page.clicks("Assign a task")
    page.button("Assign to 3 learners")
    until = days(page)[-1]
    tabs_to(page, until)
    page.presses(Qt.Key.Key_F4)
    popup = QApplication.activePopupWidget()
    calendar = popup.findChild(QCalendarWidget)
    calendar.setSelectedDate(QDate(2026, 12, 18))
    calendar.activated.emit(calendar.selectedDate())
    assert until.date() == QDate(2026, 12, 18)
    page.clicks("Assign to 3 learners")
    page.waits_to_see("until 12/18")
    assert tasks(school)[0].due_at.astimezone().day == 18


def test_a_test_has_no_minutes_of_its_own(page):
    page.clicks("Assign a task")
    assert page.sees("Check minutes for each post")
    page.clicks("Test")
    assert not page.sees("Check minutes for each post")
    assert not page.sees("Test before and after")


def test_a_test_for_three_says_that_an_answer_needs_more(page):
    page.clicks("Assign a task")
    page.clicks("Test")
    assert page.button("Assign to 3 learners")
    shown = page.window.findChildren(Callout)
    assert any(each.isVisible() for each in shown)
    page.clicks("Practice")
    assert not any(each.isVisible() for each in shown)


def test_leaving_while_it_is_given_loses_nothing(page, school):
    page.clicks("Assign a task")
    page.clicks("Assign to 3 learners")
    page.presses(Qt.Key.Key_Escape)
    page.waits_to_see("0 of 3 done")
    assert len(tasks(school)) == 1


def test_who_is_asked_can_be_changed_later(class_62, opens, school):
    assert class_62 is school
    school.has_task("6-2", Task("module", "M01"), to=["Aoi"])
    page = at_the_page(school, opens)
    page.clicks("Change: Module 1")
    page.clicks("Emi")
    page.clicks("Save")
    page.waits_to_see("2 learners")
    assert len(tasks(school)[0].to.learner_ids) == 2


def test_nothing_can_be_assigned_in_an_empty_class(school, opens):
    school.has_class("6-2")
    page = at_the_page(school, opens)
    page.waits_to_see("Nobody is in this class yet.")
    assert "Assign a task" not in page.buttons()
    page.clicks("Go to People")
    page.waits_until(lambda: not page.sees("Nobody is in this class yet."))


def test_one_click_gives_one_task(page, school):
    gives(page)
    assert len(tasks(school)) == 1
