"""What may be said to a learner about discernment, and when.

Source: measurement.md, section 10. No number for skill, no rank; nothing at all
before there are enough answers.
"""

from __future__ import annotations

from itertools import pairwise
from statistics import NormalDist
from typing import Final

from literacy_app.domain.discernment import Ability
from literacy_app.domain.progress_facts import SkillBand, Zone

ZONES: Final[tuple[Zone, ...]] = ("guessing", "starting", "solid", "sharp")
ZONE_BORDERS: Final = (0.2007, 0.8473, 1.7346)
ENOUGH_ANSWERS: Final = 12
ENOUGH_OF_EACH: Final = 4
NAMED_FROM: Final = 0.80
_BAND_HALF: Final = NormalDist().inv_cdf(0.9)
_TILT_FROM: Final = 1.28


def answers_missing(manipulated: int, genuine: int) -> int:
    """Return how many more answers are needed before a band may be shown."""
    of_each = sum(max(0, ENOUGH_OF_EACH - n) for n in (manipulated, genuine))
    return max(ENOUGH_ANSWERS - manipulated - genuine, of_each)


def skill_band(ability: Ability) -> SkillBand:
    """Return the band of an ability and the zone or zones to name it by."""
    reach = _BAND_HALF * ability.theta_se
    return SkillBand(
        ability.theta - reach, ability.theta + reach, _zones_to_name(ability)
    )


def tilt(ability: Ability) -> int:
    """Return +1 or −1 only where the leaning is clear beyond its uncertainty."""
    if abs(ability.kappa) <= _TILT_FROM * ability.kappa_se:
        return 0
    return 1 if ability.kappa > 0 else -1


def _zones_to_name(ability: Ability) -> tuple[Zone, ...]:
    known = NormalDist(ability.theta, ability.theta_se)
    below = (0.0, *(known.cdf(border) for border in ZONE_BORDERS), 1.0)
    shares = [high - low for low, high in pairwise(below)]
    best = max(range(len(ZONES)), key=shares.__getitem__)
    if shares[best] >= NAMED_FROM:
        return (ZONES[best],)
    pairs = range(len(ZONES) - 1)
    left = max(pairs, key=lambda i: shares[i] + shares[i + 1])
    return (ZONES[left], ZONES[left + 1])
