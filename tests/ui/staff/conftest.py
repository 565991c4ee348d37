"""A school on the real window: Ms Tanaka, and two classes where wanted."""

from dataclasses import dataclass, field

import pytest

from literacy_app.domain.access import Session
from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.people import Preferences
from literacy_app.services.class_members import add_pupil
from literacy_app.services.classes import make_class
from literacy_app.services.databases import open_databases
from literacy_app.services.staff import first_staff
from tests.ui.conftest import NINE

PASSWORD = "kite river seven"  # noqa: S105 - of a school that is made up


@dataclass
class School:
    """What is in the data folder before the window opens."""

    folder: object
    staff: object
    recovery_code: str
    classes: dict = field(default_factory=dict)
    learners: dict = field(default_factory=dict)
    window: object = None

    def opened(self):
        """Open the records as if Ms Tanaka were signed in; her window is closed."""
        if self.window is not None:
            self.window.close()
        dbs = open_databases(self.folder)
        dbs.sit_down(Session(self.staff.id, "admin"))
        return dbs

    def has_class(self, name, *nicknames):
        dbs = self.opened()
        made = make_class(dbs, name, "E56", now=NINE)
        self.classes[name] = made
        for number, nickname in enumerate(nicknames, 1):
            facts = PupilFacts(nickname, number=str(number))
            self.learners[nickname] = add_pupil(dbs, made.id, facts, now=NINE)
        dbs.close()


@pytest.fixture
def school(folder):
    dbs = open_databases(folder)
    made = first_staff(dbs, "Ms Tanaka", PASSWORD, preferences=Preferences(), now=NINE)
    dbs.close()
    return School(folder, made.staff, made.recovery_code)


@pytest.fixture
def tanaka(school, opens):
    """Ms Tanaka has signed in and looks at her page."""
    person = opens()
    school.window = person.window
    signs_in(person)
    return person


def signs_in(person, password=PASSWORD):
    person.clicks("Teacher")
    person.types("Password", password)
    person.clicks("Sign in")
    person.waits_to_see("Assign")
