from datetime import timedelta

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.school import SchoolClass
from literacy_app.domain.year_end import ClassMove
from literacy_app.services.year_end import end_year, year_end_plan
from tests.domain.making import NOW

APRIL = NOW + timedelta(days=140)


def test_no_name_is_proposed_after_the_last_year(school):
    assert year_end_plan(school) == (ClassMove("six", "", "E56"),)


def test_a_class_goes_up_with_its_pupils_teacher_and_progress(school):
    [up] = end_year(school, [ClassMove("six", "J1-2", "LS")], now=APRIL)

    records = school.records
    assert (up.name, up.year, up.band) == ("J1-2", 2027, "LS")
    assert [each.person_id for each in records.members(up.id)] == ["ama", "ben"]
    assert [each.person_id for each in records.members(up.id, "teacher")] == ["tanaka"]
    assert records.learner("ama").band == "LS"
    assert records.attempts_made("ama") == 1
    assert [each.id for each in records.classes()] == [up.id]


def test_who_leaves_school_is_archived_not_erased(school):
    end_year(school, [ClassMove("six", "", "E56")], now=APRIL)

    assert school.records.listing("ama").archived_at is not None
    assert school.records.attempts_made("ama") == 1
    assert school.records.classes() == ()


def test_two_classes_may_become_one(school):
    school.records.keep_class(SchoolClass("seven", "6-3", "E56", 2026), NOW)
    moves = [ClassMove("six", "J1", "LS"), ClassMove("seven", " J1 ", "LS")]
    assert len(end_year(school, moves, now=APRIL)) == 1


def test_the_old_class_stays_on_record(school):
    end_year(school, [ClassMove("six", "J1", "LS")], now=APRIL)
    [old] = [c for c in school.records.classes(archived=True) if c.id == "six"]
    assert old.archived_at is not None
    assert school.records.verify().sound


def test_a_teacher_does_not_end_the_year(school):
    school.sit_down(Session("sato", "teacher"))
    for asks in (year_end_plan, lambda dbs: end_year(dbs, [], now=APRIL)):
        with pytest.raises(NotAllowed):
            asks(school)
