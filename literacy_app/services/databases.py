"""Both databases of a data folder, open together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from literacy_app.domain.access import Act, Session
from literacy_app.domain.calibration_data import PostRev
from literacy_app.domain.difficulty import Difficulty, from_rating
from literacy_app.domain.post import Post
from literacy_app.domain.shelf import Shelf
from literacy_app.services.bank import open_bank
from literacy_app.services.guests import forget_guests
from literacy_app.storage.bank.store import Bank
from literacy_app.storage.records.opening import open_records
from literacy_app.storage.records.store import Records


@dataclass(slots=True)
class Databases:
    """What can be practised, and who practises. Both belong to the opening thread.

    session:   who sits in front of the app; None before anybody has signed in.
    looked_at: what the audit list already says that this session looked at.
    """

    bank: Bank
    records: Records
    session: Session | None = field(default=None, init=False)
    looked_at: set[tuple[Act, str]] = field(default_factory=set, init=False)
    _shelf: Shelf | None = field(default=None, init=False, repr=False, compare=False)
    _calibrated: Mapping[PostRev, Difficulty] | None = field(
        default=None, init=False, repr=False, compare=False
    )

    def shelf(self) -> Shelf:
        """Return the posts that can be chosen; made once, then remembered."""
        if self._shelf is None:
            self._shelf = Shelf(self.bank.cards(self._difficulties()))
        return self._shelf

    def forget_shelf(self) -> None:
        """Make the shelf anew next time: difficulties have been found anew."""
        self._shelf = self._calibrated = None

    def difficulty_of(self, post: Post) -> Difficulty:
        """Return how hard a post is, as choosing takes it to be."""
        calibrated = self._difficulties().get((post.id, post.rev))
        return calibrated or from_rating(post.difficulty_prior)

    def sit_down(self, session: Session | None) -> None:
        """Let somebody else use the app from now on, or nobody."""
        self.session = session
        self.looked_at.clear()

    def close(self) -> None:
        self.bank.close()
        self.records.close()

    def _difficulties(self) -> Mapping[PostRev, Difficulty]:
        if self._calibrated is None:
            self._calibrated = self.records.difficulties()
        return self._calibrated


def open_databases(folder: Path) -> Databases:
    """Open both, making what is not there yet; guests of a crash are forgotten.

    The records come first: whoever holds them may also build the bank.
    """
    records = open_records(folder)
    try:
        forget_guests(records, now=datetime.now(UTC))
        return Databases(open_bank(folder), records)
    except BaseException:
        records.close()
        raise
