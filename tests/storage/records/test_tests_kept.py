"""Tests that were set, and difficulty that was found: kept for everyone here."""

from datetime import timedelta

import pytest

from literacy_app.domain.calibration_data import Pooled
from literacy_app.domain.difficulty import CalibratedPost, Difficulty
from literacy_app.domain.errors import LearnerUnknown
from literacy_app.domain.testing import GroupTest
from tests.domain.making import NOW, a_genuine_post, a_learner, a_post, an_attempt

LATER = NOW + timedelta(days=30)
FORMS = (("a1", "a2"), ("b1", "b2"), ("c1", "c2"))


@pytest.fixture
def spring(records):
    for name in ("ama", "ken", "mio"):
        records.enrol(a_learner(id=name, nickname=name))
    spring = GroupTest("spring", NOW, FORMS, {"ama": 0, "ken": 1, "mio": 0}, "held")
    records.keep_test(spring)
    return spring


def test_a_test_is_there_as_it_was_set(records, spring):
    assert records.group_tests() == (spring,)
    assert records.group_test("spring") == spring


def test_a_test_is_opened_closed_and_released(records, spring):
    records.open_test("spring", "pre", LATER)
    assert records.group_test("spring").open_for == "pre"

    records.open_test("spring", None, LATER)
    records.release_test("spring", "pre", LATER)
    records.release_test("spring", "pre", LATER)

    kept = records.group_test("spring")
    assert (kept.open_for, kept.released) == (None, {"pre"})
    assert kept.forms == spring.forms
    assert records.verify().sound


def test_tests_come_in_the_order_in_which_they_were_set(records, spring):
    autumn = GroupTest("autumn", LATER, FORMS, {"ama": 1}, "at_end")
    records.keep_test(autumn)

    assert [test.id for test in records.group_tests()] == [spring.id, autumn.id]


def test_a_test_nobody_set_cannot_be_opened(records, spring):
    with pytest.raises(ValueError, match="no test"):
        records.open_test("winter", "pre", NOW)
    with pytest.raises(ValueError, match="no test"):
        records.release_test("winter", "pre", NOW)

    assert records.group_tests() == (spring,)


def test_a_test_cannot_be_set_for_a_stranger(records):
    stranger = GroupTest("spring", NOW, FORMS, {"nobody": 0}, "held")

    with pytest.raises(LearnerUnknown):
        records.keep_test(stranger)

    assert records.group_tests() == ()
    assert records.events() == 0


@pytest.mark.usefixtures("spring")
def test_somebody_who_leaves_is_in_no_test_any_more(records):
    records.remove_learner("ken", LATER)
    assert records.group_test("spring").halves == {"ama": 0, "mio": 0}

    records.rebuild()

    assert records.group_test("spring").halves == {"ama": 0, "mio": 0}
    assert records.verify().sound


@pytest.mark.usefixtures("spring")
def test_difficulty_that_was_found_replaces_what_was_found_before(records):
    first = {("a1", 1): CalibratedPost(Difficulty(0.5, 0.1), 40)}
    second = {
        ("a1", 2): CalibratedPost(Difficulty(-0.25, 0.2), 20),
        ("b1", 1): CalibratedPost(Difficulty(1.0, 0.3), 10),
    }
    assert records.difficulties() == {}

    records.keep_calibration(first, NOW)
    records.keep_calibration(second, LATER)

    assert records.difficulties() == {k: v.difficulty for k, v in second.items()}
    assert records.verify().sound


@pytest.mark.usefixtures("spring")
def test_answers_keep_the_difficulty_they_were_given_with(records):
    attempt = an_attempt(a_post(id="a1", difficulty_prior=2.0))
    records.keep_attempt(attempt)
    before = records.ability_of("ama")

    records.keep_calibration({("a1", 1): CalibratedPost(Difficulty(0, 0.1), 9)}, LATER)
    records.rebuild()

    assert records.attempts_of("ama") == (attempt,)
    assert records.ability_of("ama") == before


@pytest.mark.usefixtures("spring")
def test_a_calibration_names_nobody(records):
    records.keep_calibration({("a1", 1): CalibratedPost(Difficulty(0, 0.1), 9)}, NOW)

    for name in ("ama", "ken", "mio"):
        records.remove_learner(name, LATER)

    assert records.difficulties() == {("a1", 1): Difficulty(0, 0.1)}


@pytest.mark.usefixtures("spring")
def test_only_answers_that_count_are_pooled(records):
    records.keep_attempt(an_attempt(a_post(id="a1", rev=3)))
    records.keep_attempt(an_attempt(a_genuine_post(id="a2"), learner_id="ken"))
    records.keep_attempt(an_attempt(a_post(id="b1"), hinted=True))

    assert list(records.pooled_judgements()) == [
        Pooled("ama", "a1", 3, manipulated=True, right=True, taken_at=NOW),
        Pooled("ken", "a2", 1, manipulated=False, right=False, taken_at=NOW),
    ]
