"""Somebody's judgements that count for skill, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.discernment import Ability, Judged, pass_time, update

_DAY_SECONDS = 86_400.0


@dataclass(frozen=True, slots=True)
class Counted:
    """A judgement with all that a look back needs.

    tactics:    those of the post or, for a genuine one, those it resembles.
    confidence: as stated, 0.5..1.
    """

    judged: Judged
    taken_at: datetime
    tactics: tuple[str, ...]
    confidence: float


def counted(attempts: Iterable[Attempt]) -> tuple[Counted, ...]:
    """Keep the attempts that count, in the order in which they come."""
    return tuple(
        Counted(
            Judged(
                manipulated=attempt.manipulated,
                right=attempt.right,
                difficulty=attempt.difficulty,
                difficulty_variance=attempt.difficulty_variance,
            ),
            attempt.taken_at,
            attempt.tactics,
            attempt.answer.decision.confidence or 0.5,
        )
        for attempt in attempts
        if attempt.counts
        and attempt.manipulated is not None
        and attempt.right is not None
    )


def days_between(before: datetime | None, after: datetime) -> float:
    """Return the days that passed; 0 at the first and where a clock was set back."""
    if before is None:
        return 0.0
    return max(0.0, (after - before).total_seconds() / _DAY_SECONDS)


def pauses(history: Sequence[Counted]) -> Iterator[tuple[float, Counted]]:
    """Yield each judgement with the days since the one before it."""
    before = None
    for one in history:
        yield days_between(before, one.taken_at), one
        before = one.taken_at


def abilities(history: Sequence[Counted]) -> Iterator[Ability]:
    """Yield the ability after each judgement, as the records keep it."""
    ability = Ability()
    for days, one in pauses(history):
        ability = update(pass_time(ability, days), one.judged)
        yield ability
