"""The timer of a step: it counts down, rests, or is hidden; it never hurries."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from literacy_app.domain.workshop_scene import TimeLeft

_State = Literal["runs", "rests", "hidden"]
_NEXT: dict[_State, _State] = {"runs": "rests", "rests": "hidden", "hidden": "runs"}


class StepClock:
    """Asked for the time left with the time it is; keeps no clock itself."""

    def __init__(self) -> None:
        self._minutes = 0
        self._state: _State = "runs"
        self._since: datetime | None = None
        self._used = timedelta()

    def begin(self, minutes: int, now: datetime) -> None:
        """Count down anew; hidden or resting it stays as it is."""
        self._minutes, self._used = minutes, timedelta()
        self._since = now if self._state != "rests" else None

    def turn(self, now: datetime) -> None:
        """Run, then rest, then hide (and run on unseen), then run again."""
        was, self._state = self._state, _NEXT[self._state]
        if was == "runs":
            self._used, self._since = self._spent(now), None
        elif was == "rests":
            self._since = now

    def left(self, now: datetime) -> TimeLeft:
        left = timedelta(minutes=self._minutes) - self._spent(now)
        return TimeLeft(max(0, round(left.total_seconds())), self._state)

    def _spent(self, now: datetime) -> timedelta:
        return self._used + (now - self._since if self._since else timedelta())
