from datetime import timedelta

import pytest

from literacy_app.domain.assignment import Assignment, Recipients, Task
from literacy_app.domain.errors import LearnerUnknown
from literacy_app.domain.errors_of_school import (
    AssignmentUnknown,
    ClassUnknown,
    StaffUnknown,
)
from literacy_app.domain.people import Preferences
from literacy_app.domain.school import (
    Enrolment,
    Listing,
    SchoolClass,
    SchoolRules,
    Staff,
)
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW, a_learner

TANAKA = Staff("tanaka", "Ms Tanaka", "admin", "hash", "code", NOW)
CLASS = SchoolClass("six", "6-2", "E56", 2026)
TASK = Assignment(
    id="task",
    task=Task("module", "M01"),
    to=Recipients("six", group="A"),
    opens_at=NOW,
    due_at=NOW + timedelta(days=7),
    answers_show="released",
    made_by="tanaka",
    made_at=NOW,
    topics_off=frozenset({"health", "animals"}),
    check_minutes=3,
)


@pytest.fixture
def records(tmp_path):
    with open_records(tmp_path) as records:
        records.keep_staff(TANAKA)
        records.keep_class(CLASS, NOW)
        records.enrol(a_learner(id="ama"))
        yield records


def test_staff_come_back_as_they_were(records):
    assert records.staff() == (TANAKA,)
    assert records.has_staff()


def test_changed_staff_keep_the_rest(records):
    records.change_staff("tanaka", NOW, preferences=Preferences(lang="ja"))

    changed = records.staff_member("tanaka")
    assert (changed.name, changed.preferences.lang) == ("Ms Tanaka", "ja")


def test_archived_staff_are_shown_only_when_asked_for(records):
    records.change_staff("tanaka", NOW, archived_at=NOW)

    assert records.staff() == ()
    assert records.staff(archived=True)[0].archived_at == NOW


def test_a_class_lists_its_members_by_number(records):
    for who, number in (("ben", "10"), ("cai", "2")):
        records.enrol(a_learner(id=who, nickname=who))
        records.keep_enrolment(Enrolment("six", who, "student", number), NOW)
    records.keep_enrolment(Enrolment("six", "ama", "student", "01"), NOW)

    assert [each.person_id for each in records.members("six")] == ["ama", "cai", "ben"]


def test_whoever_left_the_class_is_no_member_but_was_one(records):
    place = Enrolment("six", "ama", "student", "1", "A", ended_at=NOW)
    records.keep_enrolment(place, NOW)

    assert records.members("six") == ()
    assert records.enrolments(person_id="ama") == (place,)
    assert records.classes_of("ama", "student") == ()


def test_a_teacher_teaches_who_is_in_their_class(records):
    records.enrol(a_learner(id="ben", nickname="Ben"))
    records.keep_enrolment(Enrolment("six", "tanaka", "teacher"), NOW)
    records.keep_enrolment(Enrolment("six", "ama", "student"), NOW)

    assert records.teaches("tanaka", "ama")
    assert not records.teaches("tanaka", "ben")


def test_an_assignment_comes_back_as_it_was(records):
    records.keep_assignment(TASK)

    assert records.assignment("task") == TASK
    assert records.assignments(("six",)) == records.assignments() == (TASK,)
    assert records.assignments(("other",)) == ()


def test_an_extended_assignment_keeps_the_rest(records):
    records.keep_assignment(TASK)
    later = NOW + timedelta(days=20)
    records.change_assignment("task", NOW, due_at=later, to=Recipients("six"))

    changed = records.assignment("task")
    assert (changed.due_at, changed.to.group) == (later, "")
    assert changed.topics_off == TASK.topics_off


def test_a_list_is_kept_of_a_learner_until_they_are_erased(records):
    listing = Listing("ama", "あま", "S-1", "ab" * 32, "pictures")
    records.keep_listing(listing, NOW)
    records.keep_enrolment(Enrolment("six", "ama", "student"), NOW)

    assert records.listing("ama") == listing
    assert records.learner_with_card("ab" * 32) == "ama"
    records.remove_learner("ama", NOW)
    assert records.listings() == {}
    assert records.members("six") == ()
    assert records.learner_with_card("ab" * 32) is None


def test_no_card_is_nobodys_card(records):
    records.keep_listing(Listing("ama"), NOW)
    assert records.learner_with_card("") is None


def test_the_audit_list_names_who_did_what_newest_first(records):
    records.keep_act("tanaka", "see_class", "six", NOW)
    records.keep_act("tanaka", "see_learner", "ama", NOW + timedelta(hours=1))

    acts = records.acts(NOW)
    assert [(a.act, a.about) for a in acts] == [
        ("see_learner", "ama"),
        ("see_class", "six"),
    ]
    assert [a.act for a in records.acts(NOW, about="six")] == ["see_class"]
    assert len(records.acts(NOW, most=1)) == 1


def test_rules_hold_until_others_are_set(records):
    assert records.rules() == SchoolRules()
    records.set_rules(SchoolRules(name="Kaede", lock_minutes=5), NOW)
    assert records.rules().lock_minutes == 5


def test_a_replay_gives_the_same_school(records):
    records.keep_assignment(TASK)
    records.keep_listing(Listing("ama", archived_at=NOW), NOW)
    records.keep_enrolment(Enrolment("six", "ama", "student"), NOW)
    records.change_learner("ama", NOW, nickname="Amaya", band="US")
    records.set_rules(SchoolRules(), NOW)
    records.keep_act("tanaka", "assign", "task", NOW)
    before = (records.assignments(), records.listings(), records.learner("ama"))

    records.rebuild()

    assert (records.assignments(), records.listings(), records.learner("ama")) == before
    assert records.verify().sound


def test_strangers_are_refused(records):
    for asks, trouble in (
        (lambda: records.staff_member("x"), StaffUnknown),
        (lambda: records.school_class("x"), ClassUnknown),
        (lambda: records.assignment("x"), AssignmentUnknown),
        (lambda: records.change_class("x", NOW, name="y"), ClassUnknown),
        (lambda: records.keep_listing(Listing("x"), NOW), LearnerUnknown),
        (
            lambda: records.keep_enrolment(Enrolment("x", "ama", "student"), NOW),
            ClassUnknown,
        ),
    ):
        with pytest.raises(trouble):
            asks()
