"""When a test that adapts has asked enough."""

from __future__ import annotations

from typing import Final

from literacy_app.domain.discernment import Ability

MOST_POSTS: Final = 30
FEWEST_POSTS: Final = 12
OF_EACH_KIND: Final = 6
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
    if min(manipulated, genuine) < OF_EACH_KIND:
        return False
    sure = asked >= FEWEST_POSTS and ability.theta_se <= _SURE
    return sure or best_gain < _LEAST_GAIN
