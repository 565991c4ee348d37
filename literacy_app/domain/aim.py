"""How hard the next post should be, and how much an answer to it would tell."""

from __future__ import annotations

from math import cosh
from typing import Final

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Ability
from literacy_app.domain.shelf import Side

# Practice aims at p(right) = .73; a post then still tells 79 % of what it could.
# Source: measurement.md, section 3.
EASE: Final = 1.0
# How hard or easy the aim is at most, in logits: in a test, and in practice for those
# who lean strongly. Whoever always says the same is led to the ends of the bank, where
# posts are few and not alike on both sides: theta of such people was up to .19 from 0.
# Kept within this it was below .10, and nobody else's test took longer
# (tests/simulations).
REACH: Final = 1.5
LEANS: Final = 2.0
_FURTHER: Final = 1.5
_SIGN: Final[dict[Side, float]] = {"manipulated": 1.0, "genuine": -1.0, "neither": 0.0}
# Farther away the gain is nothing, and cosh would soon overflow.
_FARTHEST: Final = 300.0


def middle(ability: Ability, side: Side) -> float:
    """Return the difficulty, in logits, at which right and wrong are as likely."""
    return ability.theta + _SIGN[side] * ability.kappa


def comfortable(ability: Ability, side: Side) -> float:
    """Return the difficulty practice aims at."""
    leeway = _FURTHER * max(0.0, LEANS - abs(ability.kappa))
    return _within(middle(ability, side) - EASE, REACH + leeway)


def telling(ability: Ability, side: Side) -> float:
    """Return the difficulty a test aims at: there an answer tells most."""
    return _within(middle(ability, side), REACH)


def gain(ability: Ability, side: Side, difficulty: Difficulty) -> float:
    """Return by how much an answer is expected to reduce the variance of theta."""
    s = _SIGN[side]
    distance = min(_FARTHEST, abs(middle(ability, side) - difficulty.b))
    weight = 1.0 / (2.0 + 2.0 * cosh(distance) + difficulty.variance)
    a = ability.var_theta + s * ability.covariance
    q = ability.var_theta + 2.0 * s * ability.covariance + ability.var_kappa
    return weight * a * a / (1.0 + weight * q)


def _within(difficulty: float, reach: float) -> float:
    return max(-reach, min(reach, difficulty))
