"""Whether what was predicted about memory came true, and what would come nearer.

FSRS was fitted to recall of fixed cards; here every review is a fresh post. One
multiplier of stability is all that is ever fitted, only from many reviews, and kept
only if it predicts people better whom it was not fitted to. Nothing applies it.
Source: measurement.md, section 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import pairwise
from math import exp2, log
from typing import Final

from literacy_app.domain.memory import CardKey, Reviewed
from literacy_app.domain.review import DECAY, FACTOR, retrievability

ENOUGH_REVIEWS: Final = 1000
BORDERS: Final = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)
_SHORTEST: Final = timedelta(days=1)
_STEPS_TO_DOUBLE: Final = 8
_DOUBLINGS: Final = 3
_FOLDS: Final = 2
# In log-loss for each review; less is not worth another number to explain.
_LEAST_GAIN: Final = 0.001


@dataclass(frozen=True, slots=True)
class Recalled:
    """What was expected of one review, and what came of it."""

    learner_id: str
    predicted: float
    remembered: bool


@dataclass(frozen=True, slots=True)
class RecallBin:
    """Reviews whose predicted recall lay between two borders.

    predicted: their mean; observed: the share that was remembered.
    """

    low: float
    high: float
    of: int
    predicted: float
    observed: float


@dataclass(frozen=True, slots=True)
class StabilityFit:
    """A multiplier of stability. better: also for people it was not fitted to."""

    multiplier: float
    log_loss: float
    log_loss_as_is: float
    better: bool


def recalled(reviews: Iterable[Reviewed]) -> list[Recalled]:
    """Return the reviews that test a memory: second ones and later, a day apart.

    FSRS predicts over days; what is met again within a day says little.
    """
    last: dict[tuple[str, CardKey], datetime] = {}
    found = []
    for one in reviews:
        key, at = (one.learner_id, one.memory.card), one.memory.last_review
        rested = key in last and at - last[key] >= _SHORTEST
        if one.predicted is not None and rested:
            found.append(Recalled(one.learner_id, one.predicted, one.remembered))
        last[key] = at
    return found


def recall_bins(found: Sequence[Recalled]) -> tuple[RecallBin, ...]:
    """Return predicted beside observed recall, the least likely first."""
    bins = []
    for low, high in pairwise(BORDERS):
        inside = [
            one
            for one in found
            if low <= one.predicted < high or one.predicted == high == 1
        ]
        if inside:
            of = len(inside)
            predicted = sum(one.predicted for one in inside) / of
            observed = sum(one.remembered for one in inside) / of
            bins.append(RecallBin(low, high, of, predicted, observed))
    return tuple(bins)


def stability_fit(found: Sequence[Recalled]) -> StabilityFit | None:
    """Return the multiplier nearest to what happened; None below 1000 reviews.

    Held out is one half of the learners at a time; a learner's half is drawn from
    their id, so that it stays the same.
    """
    if len(found) < ENOUGH_REVIEWS:
        return None
    best = _best_multiplier(found)
    halves = [[one for one in found if _half(one) == k] for k in range(_FOLDS)]
    if not all(halves):
        return StabilityFit(best, _loss(found, best), _loss(found, 1.0), better=False)
    other, one = map(_best_multiplier, halves)
    held_out = _total(halves[0], one) + _total(halves[1], other)
    better = held_out < _total(found, 1.0) - _LEAST_GAIN * len(found)
    return StabilityFit(best, _loss(found, best), _loss(found, 1.0), better=better)


def with_stability(predicted: float, multiplier: float) -> float:
    """Return what would have been predicted had stability been so many times as long.

    The time that passed, in units of stability, follows from the prediction.
    """
    passed = (float(predicted ** (-1.0 / DECAY)) - 1.0) / FACTOR
    return retrievability(passed, multiplier)


def _best_multiplier(found: Sequence[Recalled]) -> float:
    reach = _STEPS_TO_DOUBLE * _DOUBLINGS
    grid = [exp2(k / _STEPS_TO_DOUBLE) for k in range(-reach, reach + 1)]
    return min(grid, key=lambda multiplier: _total(found, multiplier))


def _loss(found: Sequence[Recalled], multiplier: float) -> float:
    return _total(found, multiplier) / len(found)


def _total(found: Sequence[Recalled], multiplier: float) -> float:
    """Return the log-loss, summed."""
    loss = 0.0
    for one in found:
        p = min(0.9999, with_stability(one.predicted, multiplier))
        loss -= log(p if one.remembered else 1.0 - p)
    return loss


def _half(one: Recalled) -> int:
    return sha256(one.learner_id.encode()).digest()[0] % _FOLDS
