"""A plan that another page asked for opens the dialog, filled in."""

import pytest
from PySide6.QtWidgets import QMainWindow

from literacy_app.services.assign import assignments_of
from literacy_app.ui.presenters.assign import AssignPresenter
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.assign import AssignView
from tests.ui.conftest import NINE
from tests.ui.person import Person
from tests.ui.presenters.paper import AtOnce


@pytest.fixture
def dbs(class_62):
    class_62.has_class("5-1", "Yui")
    found = class_62.opened()
    yield found
    found.close()


@pytest.fixture
def plans(qtbot, dbs, school):
    """Open the page as another page asks for it."""

    def plans(about, class_id=""):
        window = QMainWindow()
        qtbot.addWidget(window)
        window.resize(1366, 768)
        desk = StaffDesk(school.staff, class_id)
        view = AssignView(school.staff)
        window.setCentralWidget(view)
        window.show()
        presenter = AssignPresenter(
            AtOnce(dbs),
            desk,
            about,
            clock=lambda: NINE,
            go=pytest.fail,
            on_trouble=pytest.fail,
        )
        presenter.attach(view)
        return Person(qtbot, window), desk

    return plans


def given(dbs, school, name):
    found = assignments_of(dbs, school.classes[name].id, now=NINE)
    return [each.assignment for each in found]


def test_a_plan_for_a_learner_names_the_module_and_nobody_else(plans, dbs, school):
    ken = school.learners["Ken"].id
    page, _ = plans(f"{ken}/M03", school.classes["6-2"].id)
    page.clicks("Assign to 1 learner")
    page.waits_to_see("Module 3: Pictures out of place")
    (task,) = given(dbs, school, "6-2")
    assert (task.task.module_id, task.to.learner_ids) == ("M03", (ken,))


def test_a_learner_of_another_class_is_found_there(plans, dbs, school):
    page, desk = plans(f"{school.learners['Yui'].id}/", school.classes["6-2"].id)
    page.clicks("Assign to 1 learner")
    page.waits_to_see("0 of 1 done")
    assert desk.class_id == school.classes["5-1"].id
    assert given(dbs, school, "5-1")


def test_new_opens_the_dialog_for_the_whole_class(plans, school):
    page, _ = plans("new", school.classes["6-2"].id)
    assert page.button("Assign to 3 learners")


def test_the_page_shows_within_a_moment_what_was_given_elsewhere(plans, dbs, school):
    page, _ = plans("", school.classes["6-2"].id)
    page.waits_to_see("Nothing is assigned at the moment.")
    school.gives(dbs, "6-2")
    page.waits_to_see("0 of 3 done")
