"""When a group says nearly the same of every post of a kind, little is known of it.

Cynics who call everything manipulated, or experts who are right about everything:
pupils who answer alike look like certainty to a jackknife, and answers of one sort are
equally likely over a wide range of theta. What the hits and false alarms of all pupils
together allow is then the honest error.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import Final

from literacy_app.domain.class_em import Sheet

# Simulated: below 5 % the means drift by more than the jackknife's error.
_RARE: Final = 0.05


def one_sided_error(before: Sequence[Sheet], after: Sequence[Sheet]) -> float:
    """Return the least standard error of a gain in theta or kappa, in logits.

    0 unless, in one of the tests, one answer was rare among those to one kind of
    post.
    """
    tests = [_shares(before), _shares(after)]
    everything = [(n, share) for test in tests for n, share in test]
    if all(_RARE <= share <= 1.0 - _RARE for _, share in everything):
        return 0.0
    return sqrt(sum(_variance(n, share) for n, share in everything))


def _shares(sheets: Sequence[Sheet]) -> list[tuple[int, float]]:
    """Return, for each kind of post, how many answers and what share was right.

    Log-linear, all pupils together.
    """
    found = []
    for manipulated in (True, False):
        rights = [
            judged.right
            for sheet in sheets
            for judged in sheet
            if judged.manipulated == manipulated
        ]
        found.append((len(rights) + 1, (sum(rights) + 0.5) / (len(rights) + 1)))
    return found


def _variance(n: int, share: float) -> float:
    """Return that of half a logit.

    theta is half of logit(hits) - logit(alarms), kappa half of their sum.
    """
    return 0.25 / (n * share * (1.0 - share))
