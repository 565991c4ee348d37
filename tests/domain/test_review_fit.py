"""Predicted recall is held against what happened, and changed by nobody's guess."""

from datetime import timedelta
from random import Random

import pytest

from literacy_app.domain.memory import CardKey, Reviewed
from literacy_app.domain.review import retrievability, review
from literacy_app.domain.review_fit import (
    Recalled,
    recall_bins,
    recalled,
    stability_fit,
    with_stability,
)
from tests.domain.making import NOW

HURRY = CardKey("EMO1", "text")


def a_review(learner_id, days, predicted, memory=None):
    memory = review(HURRY, memory, "good", NOW + timedelta(days=days))
    return Reviewed(
        learner_id=learner_id,
        rating="good",
        predicted=predicted,
        remembered=True,
        attempts=("a",),
        memory=memory,
    )


def people(true_multiplier, reviews, learners=40, seed=3):
    """Let people forget at their own pace while 1 is expected of them."""
    chance = Random(seed)
    found = []
    for number in range(reviews):
        days = chance.uniform(0.2, 12)
        remembered = chance.random() < retrievability(days, true_multiplier)
        name = f"learner-{number % learners}"
        found.append(Recalled(name, retrievability(days, 1.0), remembered))
    return found


def test_a_first_meeting_tests_no_memory():
    assert recalled([a_review("ama", 0, None)]) == []


def test_a_second_meeting_on_the_same_day_tests_no_memory():
    reviews = [a_review("ama", 0, None), a_review("ama", 0.5, 0.99)]

    assert recalled(reviews) == []


def test_a_review_days_later_does():
    reviews = [
        a_review("ama", 0, None),
        a_review("ken", 1, None),
        a_review("ama", 4, 0.86),
    ]

    assert recalled(reviews) == [Recalled("ama", 0.86, remembered=True)]


def test_predicted_stands_beside_observed():
    found = [
        Recalled("ama", 0.86, remembered=True),
        Recalled("ken", 0.88, remembered=False),
        Recalled("mio", 1.0, remembered=True),
    ]

    first, last = recall_bins(found)

    assert (first.low, first.high, first.of) == (0.85, 0.9, 2)
    assert (first.predicted, first.observed) == (pytest.approx(0.87), 0.5)
    assert (last.high, last.of, last.observed) == (1.0, 1, 1.0)


def test_every_review_stands_in_one_bin():
    found = people(1.0, 500)

    assert sum(found.of for found in recall_bins(found)) == 500
    assert recall_bins([]) == ()


def test_nothing_is_fitted_to_few_reviews():
    assert stability_fit(people(0.5, 999)) is None


@pytest.mark.parametrize("true", [0.25, 0.5, 2.0, 4.0])
def test_people_who_forget_at_another_pace_are_noticed(true):
    fit = stability_fit(people(true, 4000))

    assert fit.better
    assert fit.multiplier == pytest.approx(true, rel=0.25)
    assert fit.log_loss < fit.log_loss_as_is


def test_one_person_alone_changes_nothing():
    fit = stability_fit(people(0.5, 2000, learners=1))

    assert not fit.better


def test_what_was_predicted_for_twice_the_stability_follows_from_the_prediction():
    expected = retrievability(5, 14)

    assert with_stability(retrievability(5, 7), 2.0) == pytest.approx(expected)
    assert with_stability(1.0, 3.0) == 1
