"""Who is here. Writes nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import LearnerUnknown
from literacy_app.domain.people import Learner
from literacy_app.storage.records.file import File, Row
from literacy_app.storage.records.payloads import learner_from


@dataclass(frozen=True, slots=True)
class PinTries:
    """Wrong PINs in a row on this device, and when the last of them was."""

    wrong: int
    last_at: datetime


class Reader:
    """Answers questions about the people in an open records file."""

    def __init__(self, file: File) -> None:
        self._file = file

    def learners(self) -> tuple[Learner, ...]:
        """Return everyone, guests too, in the order in which they joined."""
        rows = self._file.rows("SELECT * FROM learner ORDER BY joined_at, id")
        return tuple(map(_learner, rows))

    def learner(self, learner_id: str) -> Learner:
        rows = self._file.rows("SELECT * FROM learner WHERE id = ?", learner_id)
        if not rows:
            raise LearnerUnknown(learner_id)
        return _learner(rows[0])

    def events(self) -> int:
        return self._file.number("SELECT count(*) FROM event")

    def change_count(self) -> int:
        """Return a number that grows with every event; costs nothing to ask."""
        return self._file.number("SELECT max(rowid) FROM event")

    def pin_tries(self, learner_id: str) -> PinTries | None:
        said = self._file.value(
            "SELECT value FROM meta WHERE key = ?", f"pin_tries:{learner_id}"
        )
        if said is None:
            return None
        facts: dict[str, Any] = json.loads(str(said))
        return PinTries(facts["wrong"], datetime.fromisoformat(facts["last_at"]))


def _learner(row: Row) -> Learner:
    return learner_from({**dict(row), "preferences": json.loads(row["preferences"])})
