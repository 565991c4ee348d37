"""Where a skill band lies across the four zones, as shares of their whole width."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from literacy_app.domain.progress import ZONE_BORDERS, ZONES

# How far the two outer zones reach, in logits: the scale itself has no ends.
_REACH: Final = 1.2
_SHORTEST: Final = 0.06


def place_of(theta: float) -> float:
    """Return where a value stands, 0..1; each zone takes a quarter."""
    low, high = ZONE_BORDERS[0] - _REACH, ZONE_BORDERS[-1] + _REACH
    ends = (low, *ZONE_BORDERS, high)
    theta = min(high, max(low, theta))
    for i, (left, right) in enumerate(pairwise(ends)):
        if theta <= right:
            return (i + (theta - left) / (right - left)) / len(ZONES)
    return 1.0


def span_between(low: float, high: float) -> tuple[float, float]:
    """Return where a band begins and ends, 0..1; long enough to be seen."""
    left, right = place_of(low), place_of(high)
    if right - left >= _SHORTEST:
        return left, right
    left = min(max(0.0, (left + right - _SHORTEST) / 2), 1 - _SHORTEST)
    return left, left + _SHORTEST
