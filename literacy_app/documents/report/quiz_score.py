"""What a quiz comes to in a statement, which must say passed or failed.

The app itself speaks of no passing. Both kinds of post count half, so that calling
everything manipulated scores .5; passed is from .7, where the zone "solid" begins on
an average post (measurement.md, section 10).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import fmean
from typing import Final

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.item_answer import MarkedAnswer

PASSED_FROM: Final = 0.7


@dataclass(slots=True)
class QuizScore:
    """Shares of right answers so far: on each kind of post, and on the items."""

    manipulated: list[bool] = field(default_factory=list)
    genuine: list[bool] = field(default_factory=list)
    items: list[float] = field(default_factory=list)

    def scaled(self) -> float | None:
        """Return 0..1; None where there was nothing to be right about."""
        sides = [fmean(side) for side in (self.manipulated, self.genuine) if side]
        parts = [fmean(sides)] if sides else []
        if self.items:
            parts.append(fmean(self.items))
        return round(fmean(parts), 4) if parts else None

    def passed(self) -> bool:
        """Say whether the score, and that of the posts alone, is high enough."""
        sides = [fmean(side) for side in (self.manipulated, self.genuine) if side]
        least = min([self.scaled() or 0.0, *([fmean(sides)] if sides else [])])
        return least >= PASSED_FROM


def score_of(answer: Attempt | MarkedAnswer, so_far: QuizScore | None) -> QuizScore:
    """Return the score with one answer more."""
    score = so_far or QuizScore()
    if isinstance(answer, MarkedAnswer):
        score.items.append(answer.share)
    elif answer.manipulated is not None:
        side = score.manipulated if answer.manipulated else score.genuine
        side.append(bool(answer.right))
    return score
