"""The same school as on the other pages for staff, with one class."""

import pytest

from literacy_app.domain.access import Session
from literacy_app.services.databases import open_databases
from literacy_app.services.staff import recover
from literacy_app.services.staff_care import add_staff
from tests.ui.conftest import NINE
from tests.ui.staff.conftest import PASSWORD, school, tanaka

__all__ = ["school", "tanaka"]


@pytest.fixture
def class_52(school):
    school.has_class("5-2", "Aoi", "Emi")
    return school


@pytest.fixture
def sato(school):
    """Mr Sato is an administrator, too."""
    dbs = open_databases(school.folder)
    dbs.sit_down(Session(school.staff.id, "admin"))
    made = add_staff(dbs, "Mr Sato", "admin", now=NINE)
    recover(dbs, made.staff.id, made.recovery_code, PASSWORD, now=NINE)
    dbs.close()


@pytest.fixture
def page(class_52, tanaka):
    """Ms Tanaka looks at the page about the school."""
    assert set(class_52.learners) == {"Aoi", "Emi"}
    tanaka.clicks("School")
    tanaka.waits_until(lambda: "Staff" in tanaka.buttons())
    return tanaka


@pytest.fixture
def page_of_two(sato, school, opens):  # noqa: ARG001
    """Ms Tanaka looks at it, and there is Mr Sato, too."""
    person = opens()
    school.window = person.window
    person.clicks("Teacher")
    person.clicks("Ms Tanaka")
    person.types("Password", PASSWORD)
    person.clicks("Sign in")
    person.clicks("School")
    person.waits_until(lambda: "Staff" in person.buttons())
    return person
