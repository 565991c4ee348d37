"""Answers to posts that were chosen to fit the learner, as practice chooses them."""

from __future__ import annotations

import numpy as np

from literacy_app.domain.discernment import Ability, Judged, update
from literacy_app.domain.pooled_answers import Answers
from tests.domain.pools import Truth, answered

# The rating that chooses is not the one that calibrates: both err by themselves.
CHOOSING_SD = 0.5
TOP = 5


def adaptive_pool(chance: np.random.Generator, of: Truth, each: int) -> Answers:
    """Give everybody so many posts, each one of the five most telling ones."""
    rating = of.b + chance.normal(0.0, CHOOSING_SD, len(of.b))
    cells = [
        (learner, post, right)
        for learner in range(len(of.theta))
        for post, right in _sitting(chance, of, learner, rating, each)
    ]
    learner, post, right = np.array(cells).T
    return answered(of, learner, post, right == 1)


def _sitting(chance, of, learner, rating, each):
    ability, left = Ability(), np.ones(len(rating), dtype=bool)
    for _ in range(each):
        gains = np.where(left, _gain(ability, of.side, rating), -1.0)
        post = int(chance.choice(np.argpartition(-gains, TOP)[:TOP]))
        left[post] = False
        right = bool(of.right(chance, learner, post))
        judged = Judged(of.side[post] > 0, right, rating[post], CHOOSING_SD**2)
        ability = update(ability, judged)
        yield post, right


def _gain(ability, side, b):
    """Return the expected drop in the variance of theta. Source: section 3."""
    eta = ability.theta + side * ability.kappa - b
    weight = 1.0 / (2.0 + 2.0 * np.cosh(eta) + CHOOSING_SD**2)
    a = ability.var_theta + side * ability.covariance
    q = a + side * (ability.covariance + side * ability.var_kappa)
    return weight * a * a / (1.0 + weight * q)
