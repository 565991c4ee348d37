"""What an answer earns: trusting pays like catching, and so does saying so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.decision import CANNOT_TELL, SCALE, Decision
from literacy_app.domain.grading import (
    cheapest_check,
    counts_for_skill,
    tactic_f1,
    verdict_points,
    verdict_right,
)
from tests.domain.making import CAUGHT, TRUSTED, a_genuine_post, a_post, check

tactics = st.frozensets(
    st.sampled_from(["EMO1", "EMO2", "EVI1", "EVI2", "SRC1"]), max_size=4
)


def test_both_kinds_of_right_answer_earn_the_same():
    caught = verdict_points(CAUGHT, "manipulated", checked=False)
    trusted = verdict_points(TRUSTED, "genuine", checked=False)

    assert caught == trusted == 2


@pytest.mark.parametrize("decision", SCALE)
def test_confidence_changes_no_points(decision):
    earned = verdict_points(decision, "genuine", checked=True)

    assert earned == (2 if decision.says == "genuine" else 0)


@pytest.mark.parametrize(
    ("verdict", "checked", "points"),
    [
        ("unverified", True, 2),
        ("unverified", False, 2),
        ("genuine", False, 1),
        ("manipulated", False, 1),
        ("genuine", True, 0),
    ],
)
def test_cannot_tell_yet_earns_what_it_deserves(verdict, checked, points):
    assert verdict_points(CANNOT_TELL, verdict, checked=checked) == points


def test_nobody_is_right_or_wrong_about_what_cannot_be_told():
    assert verdict_right(CANNOT_TELL, "genuine") is None
    assert verdict_right(CAUGHT, "unverified") is None
    assert verdict_right(TRUSTED, "satire") is None
    assert verdict_right(CAUGHT, "manipulated") is True
    assert verdict_right(CAUGHT, "genuine") is False


def test_a_decision_without_confidence_is_only_cannot_tell():
    with pytest.raises(ValueError, match="does not go with"):
        Decision("genuine", None)
    with pytest.raises(ValueError, match="does not go with"):
        Decision("cannot_tell", 0.6)


@pytest.mark.parametrize(
    ("named", "true", "earned"),
    [
        ({"EMO1"}, {"EMO1"}, 1.0),
        ({"EMO2"}, {"EMO1"}, 0.5),
        ({"SRC1"}, {"EMO1"}, 0.0),
        (set(), {"EMO1"}, 0.0),
        ({"EMO1", "SRC1"}, {"EMO1"}, 2 / 3),
        ({"EMO1"}, set(), None),
    ],
)
def test_naming_tactics_earns_by_what_was_meant(named, true, earned):
    got = tactic_f1(frozenset(named), frozenset(true))

    assert got == (earned if earned is None else pytest.approx(earned))


@given(tactics, tactics)
def test_naming_tactics_earns_a_share(named, true):
    earned = tactic_f1(named, true)

    assert earned is None if not true else 0 <= earned <= 1
    if true:
        assert tactic_f1(true, true) == 1


@given(tactics.filter(bool))
def test_naming_everything_earns_less_than_naming_what_is_there(true):
    everything = frozenset(["EMO1", "EMO2", "EVI1", "EVI2", "SRC1"])

    assert tactic_f1(everything, true) < 1 or true == everything


@pytest.mark.parametrize(
    "spoilt",
    [{"right": None}, {"seconds": 1.4}, {"hinted": True}, {"seen_before": True}],
)
def test_only_a_fresh_thoughtful_answer_moves_discernment(spoilt):
    fresh = {"right": True, "seconds": 1.5, "hinted": False, "seen_before": False}

    assert counts_for_skill(**fresh)
    assert not counts_for_skill(**{**fresh, **spoilt})


def test_the_cheapest_check_is_one_that_settles_the_post():
    dear = check("e4", 3, "toward_manipulated")

    assert cheapest_check(a_post()).id == "e2"
    assert cheapest_check(a_genuine_post()).id == "e3"
    assert cheapest_check(a_genuine_post(evidence=(dear,))) is None
