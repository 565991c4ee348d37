"""Answers of a whole class as the records' tables hold them, quick to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from literacy_app.domain.decision import Says
from literacy_app.domain.discernment import Ability


class Given(NamedTuple):
    """One answer, without what only its own page needs.

    A tuple, since a class page reads thousands: a frozen dataclass takes four times
    as long to make. tactics, misnamed: joined by commas; misnamed are those the
    learner named that do not fit the post.
    """

    post_id: str
    sitting_id: str
    taken_at: datetime
    manipulated: bool | None
    right: bool | None
    counts: bool
    says: Says
    confidence: float | None
    difficulty: float
    variance: float
    tactics: str
    misnamed: str


@dataclass(frozen=True, slots=True)
class Known:
    """What was known of somebody's skill at a moment, and from how many answers."""

    ability: Ability
    counted_at: datetime
    manipulated: int
    genuine: int


@dataclass(frozen=True, slots=True)
class Tallied:
    """How much somebody has answered, and when last."""

    answers: int
    last_at: datetime


def counts_for_skill(one: Given) -> bool:
    """Say whether an answer tells of skill, as domain/counted.py has it."""
    return one.counts and one.manipulated is not None and one.right is not None


def since_moment(answers: Sequence[Given], moment: datetime | None) -> Sequence[Given]:
    """Return the answers given since a moment; all where there is none."""
    if moment is None:
        return answers
    return [one for one in answers if one.taken_at >= moment]
