"""How far figures can be relied on."""

import pytest

from literacy_app.domain.reliability import (
    Fairness,
    Matched,
    kr20,
    mantel_haenszel,
    marginal_reliability,
)
from tests.domain.reference import vectors


def people(group, score, *, right, wrong):
    return [
        Matched(right=it, focal=group == "focal", score=score)
        for it in [True] * right + [False] * wrong
    ]


@vectors("marginal_reliability")
def test_reliability_of_theta_is_that_of_the_reference(vector):
    got = marginal_reliability(vector["inputs"]["theta"], vector["inputs"]["se"])

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


@vectors("kr20")
def test_kr20_is_that_of_the_reference(vector):
    got = kr20(vector["inputs"]["X"])

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


def test_a_class_of_equals_has_no_kr20():
    assert kr20([[1, 0], [0, 1]]) is None
    assert kr20([[1], [0]]) is None


@vectors("mantel_haenszel")
def test_fairness_to_two_groups_is_that_of_the_reference(vector):
    inputs, expected = vector["inputs"], vector["expected"]
    rows = zip(inputs["right"], inputs["group"], inputs["score"], strict=True)
    got = mantel_haenszel(
        Matched(right=bool(y), focal=bool(g), score=k) for y, g, k in rows
    )

    near = {"abs": vector["tolerance"]}
    assert got.odds_ratio == pytest.approx(expected["alpha"], **near)
    assert got.delta == pytest.approx(expected["delta"], **near)
    assert got.chi_square == pytest.approx(expected["chi2"], **near)


def test_a_post_as_hard_for_both_groups_is_fair():
    rows = [
        *people("reference", 3, right=10, wrong=20),
        *people("focal", 3, right=10, wrong=20),
        *people("reference", 9, right=15, wrong=5),
        *people("focal", 9, right=15, wrong=5),
    ]
    found = mantel_haenszel(rows)

    assert found.odds_ratio == pytest.approx(1)
    assert abs(found.delta) < 1e-9
    assert found.chi_square == 0


def test_groups_that_never_meet_cannot_be_compared():
    rows = [
        *people("reference", 3, right=2, wrong=1),
        *people("focal", 4, right=2, wrong=1),
    ]

    assert mantel_haenszel(rows) == Fairness(None, None, 0.0)
