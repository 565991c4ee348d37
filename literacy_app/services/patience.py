"""How long to rest after wrong secrets; remembered on this device, restarts too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from literacy_app.storage.records.reader import PinTries
from literacy_app.storage.records.store import Records


@dataclass(frozen=True, slots=True)
class Patience:
    """free: wrong tries before the first rest, which doubles up to the longest."""

    free: int = 3
    first_seconds: int = 10
    longest_seconds: int = 300


FOR_SECRETS: Final = Patience()
# A card's code cannot be guessed; a reader that misreads must not stop a class.
FOR_CARDS: Final = Patience(free=10, first_seconds=5, longest_seconds=30)


@dataclass(frozen=True, slots=True)
class Gate:
    """Counts the wrong tries at one secret. name: whose, and which."""

    records: Records
    name: str
    now: datetime
    patience: Patience = FOR_SECRETS

    def rest(self) -> int:
        """Return how many seconds nothing may be tried yet."""
        tries = self.records.pin_tries(self.name)
        return wait_left(tries, self.now, self.patience) if tries else 0

    def wrong(self) -> int:
        """Note a wrong try; return how many seconds to rest now."""
        tries = self.records.pin_tries(self.name)
        wrong = tries.wrong + 1 if tries else 1
        self.records.note_pin_tries(self.name, PinTries(wrong, self.now))
        return wait_after(wrong, self.patience)

    def right(self) -> None:
        """Forget the wrong tries."""
        if self.records.pin_tries(self.name):
            self.records.note_pin_tries(self.name, None)


def wait_after(wrong: int, patience: Patience = FOR_SECRETS) -> int:
    """Return how many seconds to rest after so many wrong tries in a row."""
    if wrong < patience.free:
        return 0
    # Past 16 doublings any rest is the longest; the number would only grow.
    doublings = min(wrong - patience.free, 16)
    return min(patience.longest_seconds, patience.first_seconds << doublings)


def wait_left(tries: PinTries, now: datetime, patience: Patience = FOR_SECRETS) -> int:
    """Return how many seconds of the rest are left.

    A clock that has been set back counts as time that has passed: it must not shut
    anybody out for a day.
    """
    passed = abs((now - tries.last_at).total_seconds())
    return max(0, round(wait_after(tries.wrong, patience) - passed))
