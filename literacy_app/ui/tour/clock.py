"""A clock that runs ahead, so that a tour's answers take as long as a person's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

A_GLANCE: Final = timedelta(seconds=4)


class TourClock:
    """Each look at it is a few seconds later than the one before.

    Days pass when they are let pass, so that something comes back for review.
    """

    def __init__(self) -> None:
        self._now = datetime.now(UTC)

    def __call__(self) -> datetime:
        self._now += A_GLANCE
        return self._now

    def passes(self, days: int) -> None:
        self._now += timedelta(days=days)
