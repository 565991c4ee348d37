"""Signal-detection indices of one answer sheet; "signal" is a manipulated post.

Meant for balanced sheets: where one side has more posts, the log-linear correction
gives somebody who always says the same a d′ other than 0. Source: measurement.md, 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, sqrt
from statistics import NormalDist
from typing import Final

_STANDARD: Final = NormalDist()


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How many posts were called what; "hit": a manipulated post was caught."""

    hits: int
    misses: int
    false_alarms: int
    correct_rejections: int

    @property
    def manipulated(self) -> int:
        return self.hits + self.misses

    @property
    def genuine(self) -> int:
        return self.false_alarms + self.correct_rejections


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """How well the sides are told apart, and which way the person leans.

    d_prime, criterion: probits; criterion < 0 leans to "manipulated".
    a_prime: 0..1, guessing is .5.
    """

    d_prime: float
    criterion: float
    beta: float
    a_prime: float


@dataclass(frozen=True, slots=True)
class Indices(Sensitivity):
    """The indices of one sheet with the rates and standard errors behind them."""

    hit_rate: float
    false_alarm_rate: float
    d_prime_se: float
    criterion_se: float


@dataclass(frozen=True, slots=True)
class VerificationDone:
    """The scores of the published "Verification done" procedure.

    veracity: posts judged right; distrust, naivety: how many more than there were
    are said to be manipulated, or genuine.
    """

    veracity: int
    distrust: int
    naivety: int


def indices(outcomes: Outcomes, *, loglinear: bool = True) -> Indices:
    """Return the indices of a sheet with posts of both sides.

    Log-linear (Hautus 1995): half a post is added to every cell, so that perfect
    sheets have finite values. Variance after Gourevitch and Galanter (1967).
    Without it the rates must lie inside (0, 1); StatisticsError otherwise.
    """
    extra = 0.5 if loglinear else 0.0
    manipulated = outcomes.manipulated + 2 * extra
    genuine = outcomes.genuine + 2 * extra
    hit_rate = (outcomes.hits + extra) / manipulated
    false_alarm_rate = (outcomes.false_alarms + extra) / genuine
    found = sensitivity(hit_rate, false_alarm_rate)
    variance = _variance(hit_rate, manipulated) + _variance(false_alarm_rate, genuine)
    return Indices(
        d_prime=found.d_prime,
        criterion=found.criterion,
        beta=found.beta,
        a_prime=found.a_prime,
        hit_rate=hit_rate,
        false_alarm_rate=false_alarm_rate,
        d_prime_se=sqrt(variance),
        criterion_se=sqrt(variance) / 2.0,
    )


def sensitivity(hit_rate: float, false_alarm_rate: float) -> Sensitivity:
    """Return the indices of two rates inside (0, 1)."""
    z_hit, z_false = _STANDARD.inv_cdf(hit_rate), _STANDARD.inv_cdf(false_alarm_rate)
    d_prime, criterion = z_hit - z_false, -(z_hit + z_false) / 2.0
    return Sensitivity(
        d_prime=d_prime,
        # A sheet without a leaning must not print as "-0.0".
        criterion=criterion or 0.0,
        beta=exp(d_prime * criterion),
        a_prime=a_prime(hit_rate, false_alarm_rate),
    )


def a_prime(hit_rate: float, false_alarm_rate: float) -> float:
    """Return A′ of two rates (Stanislaw and Todorov 1999); equal rates give .5."""
    apart = hit_rate - false_alarm_rate
    if apart == 0:
        return 0.5
    larger = max(hit_rate, false_alarm_rate)
    part = (apart * apart + abs(apart)) / (
        4.0 * larger - 4.0 * hit_rate * false_alarm_rate
    )
    return 0.5 + part if apart > 0 else 0.5 - part


def verification_done(outcomes: Outcomes) -> VerificationDone:
    said_manipulated = outcomes.hits + outcomes.false_alarms
    said_genuine = outcomes.misses + outcomes.correct_rejections
    return VerificationDone(
        veracity=outcomes.hits + outcomes.correct_rejections,
        distrust=max(0, said_manipulated - outcomes.manipulated),
        naivety=max(0, said_genuine - outcomes.genuine),
    )


def _variance(rate: float, posts: float) -> float:
    height = _STANDARD.pdf(_STANDARD.inv_cdf(rate))
    return rate * (1.0 - rate) / (posts * height * height)
