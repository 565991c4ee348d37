"""How hard a post is to judge, in logits, and how surely that is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

RATING_VARIANCE: Final = 0.7**2
SPREAD: Final = 1.0


@dataclass(frozen=True, slots=True)
class Difficulty:
    """b and the variance of what is known of it; 0 = known exactly."""

    b: float
    variance: float


def from_rating(rating: float) -> Difficulty:
    """Return what an author's rating tells, shrunken to what it knows.

    Posts are taken to spread with variance 1, ratings to err with sd 0.7.
    Source: measurement.md, section 3.
    """
    keep = SPREAD / (SPREAD + RATING_VARIANCE)
    return Difficulty(rating * keep, RATING_VARIANCE * keep)


@dataclass(frozen=True, slots=True)
class CalibratedPost:
    """What answers have told about one post. n: how many answers that were."""

    difficulty: Difficulty
    n: int
