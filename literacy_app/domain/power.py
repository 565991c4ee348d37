"""How large a growth has to be for a group of this size to show it.

Said before a test is set: variance of a mean gain = (spread of true gains² + twice
the error variance of one form) / pupils. Source: measurement.md, section 7; against
the table there the widths differ by 8 % at 8 pupils and by 1 to 3 % from 12 on.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log, sqrt
from typing import Final

from literacy_app.domain.discernment import sigmoid
from literacy_app.domain.student_t import t_quantile

SPREAD_OF_GAINS: Final = 0.5
# Mean of p(1 − p) over pupils and posts of a usual class.
INFORMATION_OF_A_POST: Final = 0.155
USUAL_SHARE: Final = 0.7
_LEVEL: Final = 0.975


@dataclass(frozen=True, slots=True)
class Visible:
    """What a test would show with a probability of `chance`.

    gain:   of the class mean, logits.
    before, after: the same in posts of a hundred judged rightly.
    """

    pupils: int
    posts: int
    chance: float
    gain: float
    before: int
    after: int


def visible_gain(pupils: int, posts: int, chance: float = 0.8) -> Visible:
    """Return the smallest gain of a class that is likely to be seen.

    posts: in one form. Two pupils or more.
    """
    reach = t_quantile(_LEVEL, pupils - 1) + t_quantile(chance, pupils - 1)
    gain = reach * standard_error(pupils, posts)
    usual = log(USUAL_SHARE / (1.0 - USUAL_SHARE))
    return Visible(
        pupils=pupils,
        posts=posts,
        chance=chance,
        gain=gain,
        before=round(100 * USUAL_SHARE),
        after=round(100 * sigmoid(usual + gain)),
    )


def width(pupils: int, posts: int) -> float:
    """Return how wide the 95 % interval of the growth will be, in logits."""
    return 2 * t_quantile(_LEVEL, pupils - 1) * standard_error(pupils, posts)


def standard_error(pupils: int, posts: int) -> float:
    """Return that of the mean gain of a class, in logits."""
    of_a_form = 1.0 / (posts * INFORMATION_OF_A_POST)
    return sqrt((SPREAD_OF_GAINS**2 + 2 * of_a_form) / pupils)
