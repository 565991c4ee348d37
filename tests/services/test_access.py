"""Who may do what: every role, every act, near and far."""

from itertools import product

import pytest

from literacy_app.domain.access import REACH, ROLES, NotAllowed, Session
from literacy_app.domain.school import Enrolment, SchoolClass, Staff
from literacy_app.services.access import allow, own, see
from tests.domain.making import NOW, a_learner

OWN = {"practise", "see_own", "delete_own"}
OWN_CLASSES = {
    *("see_class", "see_learner", "change_class", "change_learner", "reset_sign_in"),
    *("print_cards", "assign", "report", "export_learner", "erase_learner"),
}
ANY_STAFF = {"make_class", "import_roster", "print_for_staff", "back_up"}
ADMIN = {
    *("restore", "see_school", "see_audit", "manage_staff", "year_end", "set_rules"),
}
AIMS = ("themselves", "a taught pupil", "another pupil", "a taught class", "a class")


@pytest.fixture
def school(dbs):
    """Sato teaches class `taught`, in which Ama is; Ben is in class `other`."""
    records = dbs.records
    records.keep_staff(Staff("sato", "Sato", "teacher", "hash", "", NOW))
    for name, pupil in (("taught", "ama"), ("other", "ben")):
        records.keep_class(SchoolClass(name, name, "LS", 2026), NOW)
        records.enrol(a_learner(id=pupil, nickname=pupil))
        records.keep_enrolment(Enrolment(name, pupil, "student"), NOW)
    records.keep_enrolment(Enrolment("taught", "sato", "teacher"), NOW)
    return dbs


def about(aim, person):
    return {
        "themselves": {"learner_id": person},
        "a taught pupil": {"learner_id": "ama"},
        "another pupil": {"learner_id": "ben"},
        "a taught class": {"class_id": "taught"},
        "a class": {"class_id": "other"},
    }[aim]


def granted(role, act, aim):
    """Say it once more, from the issue instead of the table."""
    if act in OWN:
        return role == "learner" and aim in ("themselves", "a taught pupil")
    if role == "learner":
        return False
    if act in ADMIN:
        return role == "admin"
    if act in ANY_STAFF or role == "admin":
        return True
    return aim in ("a taught pupil", "a taught class")


def test_the_table_knows_every_act():
    assert set(REACH) == OWN | OWN_CLASSES | ANY_STAFF | ADMIN


@pytest.mark.parametrize(("role", "act"), list(product(ROLES, REACH)))
def test_each_role_does_what_it_may_and_nothing_else(school, role, act):
    person = "ama" if role == "learner" else "sato"
    school.sit_down(Session(person, role))
    for aim in AIMS:
        if role == "admin" and aim == "themselves":
            continue
        try:
            allow(school, act, **about(aim, person))
            done = True
        except NotAllowed:
            done = False
        assert done == granted(role, act, aim), aim


@pytest.mark.parametrize("act", list(REACH))
def test_without_a_session_nothing_is_open_once_there_is_staff(school, act):
    with pytest.raises(NotAllowed):
        allow(school, act, learner_id="ama")


@pytest.mark.parametrize("act", list(REACH))
def test_at_home_where_nobody_teaches_everything_is_open(dbs, act):
    allow(dbs, act)


def test_a_pupil_reads_their_own_records_only(school):
    school.sit_down(Session("ama", "learner"))
    own(school, "ama")
    see(school, "ama")
    for asks in (own, see):
        with pytest.raises(NotAllowed):
            asks(school, "ben")


def test_a_teacher_sees_who_they_teach_and_answers_for_nobody(school):
    school.sit_down(Session("sato", "teacher"))
    see(school, "ama")
    with pytest.raises(NotAllowed):
        see(school, "ben")
    with pytest.raises(NotAllowed):
        own(school, "ama")


def test_nobody_teaches_a_stranger(school):
    school.sit_down(Session("sato", "teacher"))
    with pytest.raises(NotAllowed):
        allow(school, "see_learner", learner_id="nobody")
