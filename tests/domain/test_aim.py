"""How hard the next post should be, and what an answer to it would tell."""

from math import exp

import pytest

from literacy_app.domain.aim import comfortable, gain, middle, telling
from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Ability, Judged, sigmoid, update

SUSPICIOUS = Ability(0.5, 1.0, 0.6, 0.1, 0.4)


def test_a_suspicious_learner_finds_tricks_easy_and_honest_posts_hard():
    assert middle(SUSPICIOUS, "manipulated") == 1.5
    assert middle(SUSPICIOUS, "genuine") == -0.5
    assert middle(SUSPICIOUS, "neither") == 0.5


@pytest.mark.parametrize("side", ["manipulated", "genuine"])
def test_practice_is_right_about_three_times_in_four(side):
    logit = middle(SUSPICIOUS, side) - comfortable(SUSPICIOUS, side)

    assert 0.70 <= sigmoid(logit) <= 0.75


def test_a_cynic_is_not_led_to_the_ends_of_the_bank():
    cynic = Ability(0.0, 4.0, 0.3, 0.0, 0.5)

    assert comfortable(cynic, "manipulated") == telling(cynic, "manipulated") == 1.5
    assert comfortable(cynic, "genuine") == telling(cynic, "genuine") == -1.5


def test_a_beginner_without_leaning_gets_posts_as_easy_as_needed():
    assert comfortable(Ability(-1.5, 0.0, 0.3, 0.0, 0.5), "genuine") == -2.5


@pytest.mark.parametrize("side", ["manipulated", "genuine"])
@pytest.mark.parametrize("b", [-1.0, 0.0, 2.0])
def test_the_gain_is_about_what_an_answer_takes_off_the_variance(side, b):
    sure = Ability(0.5, 1.0, 0.06, 0.01, 0.04)
    p = sigmoid(middle(sure, side) - b)
    answers = [(True, p), (False, 1 - p)]
    left = sum(
        share * update(sure, Judged(side == "manipulated", right, b)).var_theta
        for right, share in answers
    )

    expected = gain(sure, side, Difficulty(b, 0.0))

    assert expected == pytest.approx(sure.var_theta - left, rel=0.05)


def test_a_post_that_is_known_less_well_tells_less():
    sure, unsure = (
        gain(SUSPICIOUS, "genuine", Difficulty(0.0, variance))
        for variance in (0.05, 0.33)
    )

    assert sure > unsure > 0


def test_a_post_far_too_hard_tells_nothing_and_breaks_nothing():
    assert gain(SUSPICIOUS, "genuine", Difficulty(1e6, 0.0)) < exp(-100)
