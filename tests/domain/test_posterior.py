"""The first answers: what can be known exactly is shown exactly."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.discernment import Ability, Judged, replay
from literacy_app.domain.posterior import FILTER_FROM, ability_after, grid_posterior
from tests.domain.reference import vectors

judgements = st.lists(
    st.builds(
        Judged,
        manipulated=st.booleans(),
        right=st.booleans(),
        difficulty=st.floats(-3, 3),
        difficulty_variance=st.just(0.0) | st.floats(0.01, 1),
    ),
    max_size=11,
)
ANY = Judged(manipulated=True, right=True, difficulty=0.3)


@vectors("grid_posterior")
def test_four_answers_have_the_exact_posterior_of_the_reference(vector):
    (theta, kappa), ((v11, v12), (_, v22)) = (
        vector["inputs"]["mu"],
        vector["inputs"]["V"],
    )
    got = grid_posterior(
        [
            Judged(manipulated=s > 0, right=bool(y), difficulty=b)
            for s, b, y in vector["inputs"]["answers"]
        ],
        Ability(theta, kappa, v11, v12, v22),
    )

    for name, expected in vector["expected"].items():
        assert getattr(got, name) == pytest.approx(expected, abs=vector["tolerance"])


def test_a_cynic_of_ten_answers_is_placed_at_zero():
    cynic = [
        Judged(manipulated=side, right=side, difficulty=0.0)
        for side in (True, False) * 5
    ]
    found = grid_posterior(cynic)

    # The reference, on 801 × 801 points, gives 3.12807 and 1.31051.
    assert found.theta == pytest.approx(0, abs=1e-9)
    assert found.kappa == pytest.approx(3.12807, abs=1e-4)
    assert found.var_kappa == pytest.approx(1.31051, abs=4e-4)


def test_nothing_answered_is_nothing_learnt():
    assert ability_after([]) == Ability()


def test_the_filter_takes_over_at_twelve_answers():
    few, enough = [ANY] * (FILTER_FROM - 1), [ANY] * FILTER_FROM

    assert ability_after(few) == grid_posterior(few) != replay(few)
    assert ability_after(enough) == replay(enough)


def test_an_uncertain_difficulty_tells_less():
    sure = grid_posterior([ANY])
    unsure = grid_posterior([replace(ANY, difficulty_variance=1.0)])

    assert 0 < unsure.theta < sure.theta
    assert sure.var_theta < unsure.var_theta < 1


@settings(max_examples=40, deadline=None)
@given(judgements)
def test_the_filter_stays_near_the_exact_posterior(given_answers):
    exact, quick = grid_posterior(given_answers), replay(given_answers)

    assert exact.theta == pytest.approx(quick.theta, abs=0.35)
    assert 0 < exact.var_theta <= 1 + 1e-6
    assert exact.covariance**2 < exact.var_theta * exact.var_kappa


@settings(max_examples=20, deadline=None)
@given(judgements, st.floats(-2, 2), st.floats(0.02, 1.25))
def test_any_start_is_taken_up(given_answers, theta, variance):
    start = Ability(theta, 0.5, variance, 0.0, 0.3)
    found = grid_posterior(given_answers, start)

    assert abs(found.theta - theta) < 6 * (1 + variance)
    assert 0 < found.var_theta <= variance * (1 + 1e-6)
