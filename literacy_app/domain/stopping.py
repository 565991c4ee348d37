"""When a test that adapts has asked enough."""

from __future__ import annotations

from typing import Final

from literacy_app.domain.discernment import Ability

MOST_POSTS: Final = 30
_FEWEST: Final = 12
_OF_EACH: Final = 6
_SURE: Final = 0.40
_LEAST_GAIN: Final = 0.003


def enough(ability: Ability, manipulated: int, genuine: int, best_gain: float) -> bool:
    """Say whether the test is over; source: measurement.md, section 3.

    manipulated, genuine: posts answered so far. best_gain: what the most telling
    post that is left would take off the variance of theta.
    """
    asked = manipulated + genuine
    if asked >= MOST_POSTS:
        return True
    if min(manipulated, genuine) < _OF_EACH:
        return False
    sure = asked >= _FEWEST and ability.theta_se <= _SURE
    return sure or best_gain < _LEAST_GAIN
