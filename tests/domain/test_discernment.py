"""Discernment is what is measured: not suspicion, and not luck."""

from random import Random
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.difficulty import from_rating
from literacy_app.domain.discernment import (
    Ability,
    Judged,
    replay,
    sigmoid,
    update,
)
from literacy_app.domain.progress import ZONE_BORDERS
from tests.domain.reference import REFERENCE, vectors

START = Ability(theta=0, kappa=0, var_theta=1, covariance=0, var_kappa=0.5)
TRUTH = {
    "cynic": (0.0, 6.0),
    "naive": (0.0, -6.0),
    "coin": (0.0, 0.0),
    "expert": (2.0, 0.0),
    "suspicious novice": (0.3, 1.2),
}
ANSWERS = 40


def judged(vector):
    variance = vector["inputs"].get("vb", 0.0)
    return [
        Judged(
            manipulated=s > 0, right=bool(y), difficulty=b, difficulty_variance=variance
        )
        for s, b, y in vector["inputs"]["answers"]
    ]


@vectors("replay")
def test_the_filter_agrees_with_the_reference(vector):
    ability = START
    for step, expected in zip(judged(vector), vector["expected"], strict=True):
        ability = update(ability, step)
        got = (ability.var_theta, ability.covariance, ability.var_kappa)
        near = vector["tolerance"]
        assert (ability.theta, ability.kappa) == pytest.approx(expected["mu"], abs=near)
        assert got == pytest.approx(expected["V"], abs=near)


@vectors("grid_posterior")
def test_the_filter_stays_close_to_the_exact_posterior(vector):
    ability = replay(judged(vector), START)

    assert abs(ability.theta - vector["expected"]["theta"]) <= 0.06


def test_zone_borders_are_the_chances_they_stand_for():
    chances = [sigmoid(border) for border in ZONE_BORDERS]

    assert chances == pytest.approx([0.55, 0.70, 0.85], abs=1e-4)


def simulate(who, *, share, seed, learners):
    """Return the abilities of simulated learners after forty answers each."""
    chance = Random(seed)
    theta, kappa = TRUTH[who]
    sides = [n < round(share * ANSWERS) for n in range(ANSWERS)]
    abilities = []
    for _ in range(learners):
        chance.shuffle(sides)
        ability = Ability()
        for manipulated in sides:
            b = chance.gauss(0, 0.7)
            felt = b if who in ("expert", "suspicious novice") else 0.0
            p = sigmoid(theta + (kappa if manipulated else -kappa) - felt)
            right = chance.random() < p
            step = Judged(manipulated=manipulated, right=right, difficulty=b)
            ability = update(ability, step)
        abilities.append(ability)
    return abilities


def mean_theta(abilities):
    return fmean(ability.theta for ability in abilities)


@pytest.mark.parametrize("row", REFERENCE["simulations"], ids=lambda row: row["name"])
def test_archetypes_come_out_as_measured(row):
    inputs, expected = row["inputs"], row["expected"]
    abilities = simulate(inputs["who"], share=inputs["share"], seed=7, learners=300)

    near = row["tolerance"]
    assert mean_theta(abilities) == pytest.approx(expected["theta"], abs=near)
    kappa = fmean(ability.kappa for ability in abilities)
    assert kappa == pytest.approx(expected["kappa"], abs=near)
    error = fmean(ability.theta_se for ability in abilities)
    assert error == pytest.approx(expected["se_theta"], abs=near)


def test_a_cynic_ends_at_zero():
    cynics = simulate("cynic", share=0.5, seed=1, learners=400)

    assert abs(mean_theta(cynics)) <= 0.10
    assert min(ability.kappa for ability in cynics) > 2


def test_somebody_who_trusts_everything_ends_at_zero():
    trusting = simulate("naive", share=0.5, seed=2, learners=400)

    assert abs(mean_theta(trusting)) <= 0.10
    assert max(ability.kappa for ability in trusting) < -2


def test_a_feed_full_of_manipulation_hardly_helps_a_cynic():
    cynics = simulate("cynic", share=0.7, seed=3, learners=400)
    experts = simulate("expert", share=0.7, seed=3, learners=400)

    assert abs(mean_theta(cynics)) <= 0.20
    assert mean_theta(experts) - mean_theta(cynics) >= 1.2


@settings(max_examples=60)
@given(
    st.lists(
        st.builds(
            Judged,
            manipulated=st.booleans(),
            right=st.booleans(),
            difficulty=st.floats(-6, 6),
            difficulty_variance=st.floats(0, 2),
        ),
        max_size=80,
    )
)
def test_every_answer_makes_us_surer_and_none_breaks_the_numbers(judgements):
    ability = Ability()
    for step in judgements:
        wiser = update(ability, step)
        assert 0 < wiser.var_theta <= ability.var_theta + 1e-12
        assert 0 < wiser.var_kappa <= ability.var_kappa + 1e-12
        assert wiser.covariance**2 <= wiser.var_theta * wiser.var_kappa
        ability = wiser
    assert abs(ability.theta) < 20
    assert abs(ability.kappa) < 40


@given(st.booleans(), st.floats(-3, 3))
def test_a_right_answer_never_lowers_discernment(manipulated, difficulty):
    right = Judged(manipulated=manipulated, right=True, difficulty=difficulty)
    wrong = Judged(manipulated=manipulated, right=False, difficulty=difficulty)

    assert update(Ability(), right).theta > 0 > update(Ability(), wrong).theta


def test_an_authors_rating_is_believed_by_half():
    known = from_rating(1.0)

    assert known.b == pytest.approx(1 / 1.49)
    assert known.variance == pytest.approx(0.49 / 1.49)
