"""SDT-Rasch, the online filter: how well someone tells posts apart.

Model: logit P(right) = theta + s·kappa − b, with s = +1 for a manipulated post and
−1 for a genuine one. theta is discernment (0 = guessing), kappa is leaning
(+ suspicious, − trusting); both in logits. Source: measurement.md, section 1.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp
from typing import Final

_NEWTON_STEPS: Final = 8
_DRIFT_PER_DAY: Final = 0.005
_LARGEST_DRIFT: Final = 0.25


@dataclass(frozen=True, slots=True)
class Ability:
    """What is known of one learner: a Gaussian over (theta, kappa)."""

    theta: float = 0.0
    kappa: float = 0.0
    var_theta: float = 1.0
    covariance: float = 0.0
    var_kappa: float = 4.0

    @property
    def theta_se(self) -> float:
        return float(self.var_theta**0.5)

    @property
    def kappa_se(self) -> float:
        return float(self.var_kappa**0.5)


@dataclass(frozen=True, slots=True)
class Judged:
    """One judgement as the filter sees it. b and its variance in logits."""

    manipulated: bool
    right: bool
    difficulty: float
    difficulty_variance: float = 0.0


def update(ability: Ability, judged: Judged) -> Ability:
    """Return the ability after one more judgement (a Laplace step)."""
    s = 1.0 if judged.manipulated else -1.0
    gain_theta = ability.var_theta + s * ability.covariance
    gain_kappa = ability.covariance + s * ability.var_kappa
    q = gain_theta + s * gain_kappa + judged.difficulty_variance
    eta = ability.theta + s * ability.kappa - judged.difficulty
    shift, shrink = laplace_step(eta, q, right=judged.right)
    return Ability(
        theta=ability.theta + gain_theta * shift,
        kappa=ability.kappa + gain_kappa * shift,
        var_theta=ability.var_theta - gain_theta * gain_theta * shrink,
        covariance=ability.covariance - gain_theta * gain_kappa * shrink,
        var_kappa=ability.var_kappa - gain_kappa * gain_kappa * shrink,
    )


def laplace_step(eta: float, q: float, *, right: bool) -> tuple[float, float]:
    """Return how far means move and variances shrink along what an answer told.

    eta: the logit that was expected, with variance q.
    """
    mode = _mode(eta, q, right=right)
    p = sigmoid(mode)
    q_new = 1.0 / (p * (1.0 - p) + 1.0 / q)
    return (mode - eta) / q, (1.0 - q_new / q) / q


def drift(days: float) -> float:
    """Return the variance that theta gains while nothing is known for some days."""
    return min(_LARGEST_DRIFT, _DRIFT_PER_DAY * max(0.0, days))


def pass_time(ability: Ability, days: float) -> Ability:
    """Return what is still known after days without an answer that counts."""
    # dataclasses.replace would take three times as long, at every step of a replay.
    return Ability(
        ability.theta,
        ability.kappa,
        ability.var_theta + drift(days),
        ability.covariance,
        ability.var_kappa,
    )


def replay(judgements: Iterable[Judged], start: Ability | None = None) -> Ability:
    """Return the ability after all judgements, oldest first."""
    ability = start or Ability()
    for judged in judgements:
        ability = update(ability, judged)
    return ability


def sigmoid(x: float) -> float:
    """Logistic function, clipped so that 1 − p never becomes 0."""
    return 1.0 / (1.0 + exp(-min(35.0, max(-35.0, x))))


def _mode(eta: float, q: float, *, right: bool) -> float:
    t = eta
    for _ in range(_NEWTON_STEPS):
        p = sigmoid(t)
        t += ((right - p) - (t - eta) / q) / (p * (1.0 - p) + 1.0 / q)
    return t
