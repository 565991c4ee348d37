"""What SDT-Rasch says about one judgement. theta, kappa, difficulty: logits.

Source: measurement.md, section 1. The filter that follows a learner through many
judgements is domain/discernment.
"""

from __future__ import annotations

from statistics import NormalDist
from typing import Final

from literacy_app.domain.discernment import sigmoid

LOGITS_PER_PROBIT: Final = 1.702
_STANDARD: Final = NormalDist()


def p_right(theta: float, kappa: float, difficulty: float, *, s: float) -> float:
    """Return how probably the judgement is right; s: +1 manipulated, −1 genuine."""
    return sigmoid(theta + s * kappa - difficulty)


def p_says_manipulated(
    theta: float, kappa: float, difficulty: float, *, s: float
) -> float:
    return sigmoid(s * (theta - difficulty) + kappa)


def information(logit: float) -> float:
    """Return the Fisher information of one judgement along (1, s)."""
    p = sigmoid(logit)
    return p * (1.0 - p)


def d_prime(theta: float) -> float:
    """Return d′ on average posts of somebody who leans to neither side."""
    return 2.0 * _STANDARD.inv_cdf(sigmoid(theta))


def rough_d_prime(theta: float) -> float:
    """Return d′ by the usual constant: for talk about sizes, not for reports."""
    return 2.0 * theta / LOGITS_PER_PROBIT
