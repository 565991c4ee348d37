"""Some posts in a row: whom they are for, and what has been shown so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Final

from literacy_app.domain.attempt import Purpose
from literacy_app.domain.memory import CardKey
from literacy_app.domain.shelf import PostCard
from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.domain.text import Band

SITTING_LENGTH: Final = 8


@dataclass(frozen=True, slots=True)
class Wishes:
    """What suits the learner. avoided: sensitivity tags switched off."""

    band: Band
    avoided: frozenset[str] = frozenset()


@dataclass(slots=True)
class SittingSoFar:
    """The posts already shown in this sitting, in order, and those known before.

    answered:      every post the learner ever answered, in any sitting.
    recent:        those of them answered in the last 60 days.
    worn:          posts that many learners on this device know.
    seen_pairs:    pairs of posts whose feedback could be seen; it shows the twin.
    pairs_to_come: pairs of posts of a test that the learner has yet to take, or whose
                   answers are held.
    """

    length: int = SITTING_LENGTH
    shown: list[PostCard] = field(default_factory=list)
    answered: frozenset[str] = frozenset()
    recent: frozenset[str] = frozenset()
    worn: frozenset[str] = frozenset()
    seen_pairs: frozenset[str] = frozenset()
    pairs_to_come: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Choice:
    """A post that was chosen, and what for. review: the card it belongs to."""

    card: PostCard
    purpose: Purpose
    review: CardKey | None = None


@dataclass(slots=True)
class Sitting:
    """Some posts in a row; it remembers which it has shown.

    planned:       what comes first: posts for reviews, or all posts of a set test.
    answered:      how many were answered before it was broken off; mostly 0.
    feedback_open: whether the answers can be seen at its end, or are waited for.
    """

    id: str
    learner_id: str
    plan: SittingPlan
    begun_at: datetime
    so_far: SittingSoFar
    planned: tuple[Choice, ...] = ()
    answered: int = 0
    feedback_open: bool = True

    @property
    def purpose(self) -> Purpose:
        return self.plan.purpose

    @property
    def length(self) -> int:
        """How many posts make it whole; for a test that adapts, the most."""
        return self.plan.length


def chance_for(seed: int, place: int) -> Random:
    """Return what draws the post at a place of a sitting, counted from 0.

    Each place has its own, so that a test that was broken off goes on alike.
    """
    return Random(f"{seed}/{place}")  # noqa: S311 - to mix posts, no secret
