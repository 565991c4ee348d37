"""What is remembered of a skill: a card is one tactic in one medium, never a post."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast, get_args

from literacy_app.domain.medium import Medium

Rating = Literal["again", "hard", "good", "easy"]


@dataclass(frozen=True, slots=True)
class CardKey:
    """Which skill: a tactic id and a medium. As text: `EMO1/picture`."""

    tactic: str
    medium: Medium

    def __str__(self) -> str:
        return f"{self.tactic}/{self.medium}"

    @classmethod
    def read(cls, text: str) -> CardKey:
        """Return the card that is written like this."""
        tactic, medium = text.rsplit("/", 1)
        if medium not in get_args(Medium):
            raise ValueError(f"there is no medium {medium}")
        return cls(tactic, cast("Medium", medium))


@dataclass(frozen=True, slots=True)
class Memory:
    """How well a skill is expected to be remembered.

    stability: days until recall falls to 90 %. difficulty: 1..10. Both of FSRS-6.
    reviews:   how often the card was reviewed, 1 or more.
    """

    card: CardKey
    stability: float
    difficulty: float
    due: datetime
    last_review: datetime
    reviews: int


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One review of a card, and what is remembered since.

    predicted:  recall expected just before, 0..1; None for the first review.
    remembered: whether the verdict was right.
    attempts:   ids of the answers it rests on, one or two.
    """

    learner_id: str
    rating: Rating
    predicted: float | None
    remembered: bool
    attempts: tuple[str, ...]
    memory: Memory
