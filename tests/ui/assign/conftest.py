"""The same school as on the other pages for staff, with a class that has tasks."""

from dataclasses import dataclass

import pytest

from literacy_app.domain.assignment import AssignWish, Recipients, Task
from literacy_app.services.assign import assign, assignments_of
from tests.services.long_practice import answers, cynic
from tests.ui.conftest import NINE
from tests.ui.staff import conftest as staff
from tests.ui.staff.conftest import School, signs_in, tanaka

__all__ = ["tanaka"]
MODULE = Task("module", "M01")


@dataclass
class Assigning(School):
    """A school in which tasks were given before the window opens."""

    def has_task(self, name, task, *dates, **more):
        dbs = self.opened()
        self.gives(dbs, name, task, *dates, **more)
        dbs.close()

    def gives(
        self, dbs, name, task=MODULE, opens_at=NINE, due_at=None, *, to=(), **more
    ):
        ids = tuple(self.learners[nickname].id for nickname in to)
        who = Recipients(self.classes[name].id, learner_ids=ids)
        assign(dbs, AssignWish(task, who, opens_at, due_at, **more), now=NINE)

    def answers(self, nickname, posts):
        dbs = self.opened()
        dbs.sit_down(None)
        found = sorted(dbs.bank.ids())[:posts]
        answers(dbs, self.learners[nickname].id, cynic, found)
        dbs.close()


@pytest.fixture
def school(folder):
    plain = staff.school.__wrapped__(folder)
    return Assigning(folder, plain.staff, plain.recovery_code)


@pytest.fixture
def class_62(school):
    school.has_class("6-2", "Aoi", "Emi", "Ken")
    return school


@pytest.fixture
def page(class_62, tanaka):
    assert set(class_62.learners) == {"Aoi", "Emi", "Ken"}
    tanaka.clicks("Assign")
    tanaka.waits_to_see("Nothing is assigned at the moment.")
    return tanaka


def at_the_page(school, opens):
    """Sign in and open the page of tasks, once the school is as it should be."""
    person = opens()
    school.window = person.window
    signs_in(person)
    person.clicks("Assign")
    return person


def gives(page, *, tests=False):
    page.clicks("Assign a task")
    if tests:
        page.clicks("Test before and after")
    page.clicks("Assign to 3 learners")
    page.waits_to_see("Assigned. It stands first on 3 home pages.")


def tasks(school):
    dbs = school.opened()
    found = assignments_of(dbs, school.classes["6-2"].id, now=NINE)
    dbs.close()
    return [each.assignment for each in found]
