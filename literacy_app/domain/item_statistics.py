"""How the answers to each post fit the model, and which posts somebody must review.

A post goes back to review when its answers contradict its label, not when it is hard:

* its infit is above 1.4, from 20 answers, and would be at any difficulty;
* or, from 30 answers, the better people tell posts apart the less often they are
  right on it (odds of 3 to 1, one-sided), which a sound post would show in fewer
  than 3 of 100 cases.

The second catches labels that are the wrong way round: in a class of 40 about nine
of ten, at the price of one sound post in a hundred (tests/benchmarks/calibrating.py
counts them). Each learner is placed without the answer in question, or that answer
would speak for the post; and, for the second, in the light of the others: where all
discern alike, wrong labels cannot be told and few sound posts are named. Source:
measurement.md, pitfall 10; the rest is ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from literacy_app.domain.pooled_answers import (
    Abilities,
    Answers,
    Bools,
    Floats,
    Ints,
    sigmoid,
)

WORST_INFIT: Final = 1.4
INFIT_FROM: Final = 20
FALLING_FROM: Final = 30
THREE_TO_ONE: Final = -0.674
THREE_IN_A_HUNDRED: Final = -1.881
_STEPS: Final = 6
_ROUNDS: Final = 40
_WEAK: Final = 0.1
_NO_WEIGHT: Final = 1e-12


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """One figure per post.

    p_correct: share of right answers, 0 where there is none.
    infit:     information-weighted mean square, 1 where answers are as uncertain as
               the model says (and where there is none).
    falling:   z of the change of p(correct) with theta; below 0 = falls.
    flagged:   send to review.
    """

    n: Ints
    p_correct: Floats
    infit: Floats
    falling: Floats
    flagged: Bools


def item_statistics(answers: Answers, people: Abilities, b: Floats) -> ItemStatistics:
    """Return what each post's answers say. b: its difficulty, logits."""
    n = np.bincount(answers.post, minlength=answers.posts)
    side = answers.side[answers.post]
    theta, lean = people.theta[answers.learner], people.kappa[answers.learner] * side
    infit = _infit(answers, theta + lean - b[answers.post])
    theta, lean = _before(answers, people, b)
    own_b = _located(answers, theta + lean, b)
    at_own_b = _infit(answers, theta + lean - own_b[answers.post])
    falling, beyond_chance = _fall(answers, theta, _among(answers, people, theta), lean)
    misfit = np.minimum(infit, at_own_b) > WORST_INFIT
    upside_down = (falling < THREE_TO_ONE) & (beyond_chance < THREE_IN_A_HUNDRED)
    return ItemStatistics(
        n=n,
        p_correct=answers.per_post(answers.right) / np.maximum(n, 1),
        infit=infit,
        falling=falling,
        flagged=(misfit & (n >= INFIT_FROM)) | (upside_down & (n >= FALLING_FROM)),
    )


def _infit(answers: Answers, eta: Floats) -> Floats:
    p = sigmoid(eta)
    expected = answers.per_post(p * (1.0 - p))
    found = answers.per_post((answers.right - p) ** 2)
    return np.divide(found, expected, out=np.ones_like(found), where=expected > 0)


def _before(answers: Answers, people: Abilities, b: Floats) -> tuple[Floats, Floats]:
    """Return theta and s·kappa as they would be without each answer (one step)."""
    j, s = answers.learner, answers.side[answers.post]
    pull_theta = people.var_theta[j] + s * people.covariance[j]
    pull_lean = s * people.covariance[j] + people.var_kappa[j]
    theta, lean = people.theta[j], s * people.kappa[j]
    p = sigmoid(theta + lean - b[answers.post])
    spread = 1.0 - p * (1.0 - p) * (pull_theta + pull_lean)
    step = (answers.right - p) / np.maximum(spread, _WEAK)
    return theta - pull_theta * step, lean - pull_lean * step


def _among(answers: Answers, people: Abilities, theta: Floats) -> Floats:
    """Return theta as it is to be expected of somebody among these people.

    The filter knows nothing of the others, N(0, 1). Where people differ less than
    that, much of what sets its figures apart is chance, and a sound post would seem
    to tell too little.
    """
    chance = np.clip(people.var_theta, _NO_WEIGHT, 1.0)
    mean, spread = float(people.theta.mean()), 1.0
    for _ in range(_ROUNDS):
        keep = spread / (spread * (1.0 - chance) + chance)
        rest = 1.0 - keep * (1.0 - chance)
        placed = keep * people.theta + rest * mean
        mean = float(placed.mean())
        spread = min(1.0, float(((placed - mean) ** 2 + keep * chance).mean()))
    return np.asarray(keep[answers.learner] * theta + (rest * mean)[answers.learner])


def _located(answers: Answers, offset: Floats, start: Floats) -> Floats:
    """Return the difficulty the answers alone point to, each post for itself."""
    b = start.copy()
    for _ in range(_STEPS):
        p = sigmoid(offset - b[answers.post])
        pull = answers.per_post(p - answers.right) - _WEAK * (b - start)
        b += np.clip(pull / (answers.per_post(p * (1.0 - p)) + _WEAK), -1.0, 1.0)
    return b


def _fall(
    answers: Answers, theta: Floats, among: Floats, lean: Floats
) -> tuple[Floats, Floats]:
    """Return how far p(correct) falls with theta, as z, below none and below the model.

    Both are score tests with the difficulty fitted: of "the same for every theta",
    and of the model. among: theta in the light of all people's.
    """
    flat_b = _located(answers, lean, np.zeros(answers.posts))
    flat = sigmoid(lean - flat_b[answers.post])
    own_b = _located(answers, among + lean, np.zeros(answers.posts))
    model = sigmoid(among + lean - own_b[answers.post])
    return _score(answers, theta, flat), _score(answers, theta, model)


def _score(answers: Answers, theta: Floats, p: Floats) -> Floats:
    w = p * (1.0 - p)
    weight = np.maximum(answers.per_post(w), _NO_WEIGHT)
    apart = theta - (answers.per_post(w * theta) / weight)[answers.post]
    found = answers.per_post((answers.right - p) * apart)
    return found / np.sqrt(np.maximum(answers.per_post(w * apart**2), _NO_WEIGHT))
