"""When backups are made by themselves, and which of them are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

# Everything of the last day, then one a day, a week, a month. As Anki does, from
# whose manual the idea of thinning comes (reference/school.md, section 3).
_ALL: Final = timedelta(hours=24)
_DAILY: Final = timedelta(days=14)
_WEEKLY: Final = timedelta(weeks=8)
_MONTHLY: Final = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What a backup holds. newest: its last event; None for an empty one."""

    newest: datetime | None
    events: int
    learners: int
    classes: int
    answers: int


def is_due(newest: datetime | None, hours: int, now: datetime) -> bool:
    """Say whether a backup should be made. hours 0: never by itself.

    One from the future (a clock was set back) does not count.
    """
    if not hours:
        return False
    return newest is None or not timedelta(0) <= now - newest < timedelta(hours=hours)


def worth_keeping(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which backups stay; the newest always does."""
    newest_first = sorted(made, reverse=True)
    kept = set(newest_first[:1])
    for oldest, of_a_time in _STEPS:
        seen: set[object] = set()
        for moment in newest_first:
            if now - moment <= oldest and of_a_time(moment) not in seen:
                seen.add(of_a_time(moment))
                kept.add(moment)
    return frozenset(kept)


_STEPS: Final[tuple[tuple[timedelta, Callable[[datetime], object]], ...]] = (
    (_ALL, lambda moment: moment),
    (_DAILY, lambda moment: moment.date()),
    (_WEEKLY, lambda moment: moment.isocalendar()[:2]),
    (_MONTHLY, lambda moment: (moment.year, moment.month)),
)


@dataclass(frozen=True, slots=True)
class BackupHere:
    """A copy that could be put back. made: when the file was written."""

    path: Path
    made: datetime
    size_bytes: int


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What putting a backup back would mean.

    later_answers: given since, which would stand only in the copy laid aside.
    erased:        people erased since; they stay erased.
    """

    path: Path
    held: BackupFacts
    now: BackupFacts
    later_answers: int
    erased: int
