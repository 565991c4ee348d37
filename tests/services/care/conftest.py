"""Ms Tanaka looks after the school; Ama and Ben are in her class."""

import pytest

from literacy_app.domain.access import Session
from literacy_app.domain.school import Enrolment, Listing, SchoolClass, Staff
from tests.domain.making import NOW, a_learner, an_attempt


@pytest.fixture
def school(dbs):
    records = dbs.records
    records.keep_staff(Staff("tanaka", "Ms Tanaka", "admin", "hash", "code", NOW))
    records.keep_class(SchoolClass("six", "6-2", "E56", 2026), NOW)
    records.keep_enrolment(Enrolment("six", "tanaka", "teacher"), NOW)
    for number, who in enumerate(("ama", "ben"), start=1):
        records.enrol(a_learner(id=who, nickname=who.title(), band="E56"))
        records.keep_listing(Listing(who, reading=f"reading-{who}"), NOW)
        place = Enrolment("six", who, "student", str(number))
        records.keep_enrolment(place, NOW)
    records.keep_attempt(an_attempt())
    dbs.sit_down(Session("tanaka", "admin"))
    yield dbs
    dbs.records.close()  # after a restore it is another file than at first
