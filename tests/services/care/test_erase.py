from datetime import timedelta

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.errors import LearnerUnknown
from literacy_app.domain.school import Listing, SchoolRules
from literacy_app.services.erase import erase_all, erase_learner, retention_over
from literacy_app.services.school_rules import school_rules, set_rules
from tests.domain.making import NOW

LATER = NOW + timedelta(days=400)


def test_nothing_of_an_erased_pupil_is_left_in_the_file(school):
    erase_learner(school, "ama", now=LATER)

    raw = school.records.path.read_bytes()
    assert b"reading-ama" not in raw
    assert b"reading-ben" in raw
    assert school.records.verify().sound


def test_erasing_is_in_the_audit_list(school):
    erase_learner(school, "ama", now=LATER)
    assert [a.act for a in school.records.acts(NOW, about="ama")] == ["erase_learner"]


def test_a_stranger_cannot_be_erased(school):
    with pytest.raises(LearnerUnknown):
        erase_learner(school, "nobody", now=LATER)


def test_a_teacher_erases_only_who_they_teach(school):
    school.sit_down(Session("sato", "teacher"))
    with pytest.raises(NotAllowed):
        erase_learner(school, "ama", now=LATER)
    assert school.records.learner("ama").nickname == "Ama"


def test_who_left_a_year_ago_is_proposed_for_erasure(school):
    school.records.keep_listing(Listing("ben", archived_at=NOW), NOW)

    assert retention_over(school, now=NOW + timedelta(days=364)) == ()
    assert [each.id for each in retention_over(school, now=LATER)] == ["ben"]


def test_a_school_decides_how_long_it_keeps_pupils(school):
    school.records.keep_listing(Listing("ben", archived_at=NOW), NOW)
    set_rules(school, SchoolRules(retention_years=3), now=NOW)

    assert school_rules(school).retention_years == 3
    assert retention_over(school, now=LATER) == ()


def test_several_are_erased_all_or_none(school):
    with pytest.raises(LearnerUnknown):
        erase_all(school, ["ama", "nobody"], now=LATER)
    assert len(school.records.learners()) == 2

    erase_all(school, ["ama", "ben"], now=LATER)
    assert school.records.learners() == ()
