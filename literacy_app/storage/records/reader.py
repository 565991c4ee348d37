"""Every question that can be asked of the records. Writes nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.discernment import Ability
from literacy_app.domain.errors import LearnerUnknown
from literacy_app.domain.people import Learner
from literacy_app.storage.records.file import File, Row
from literacy_app.storage.records.payloads import attempt_from, learner_from
from literacy_app.storage.records.views import ability_in

_ATTEMPTS: Final = """
SELECT event.payload FROM attempt JOIN event USING (device_id, seq)
"""
_LATEST_OF_KIND: Final = """
SELECT attempt.right FROM attempt JOIN event USING (device_id, seq)
WHERE learner_id = ? AND counts = 1 AND manipulated = ?
ORDER BY event.at DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many judgements count for skill, by what the posts truly were."""

    manipulated: int
    genuine: int


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

    def attempt(self, attempt_id: str) -> Attempt | None:
        rows = self._file.rows(f"{_ATTEMPTS} WHERE attempt.id = ?", attempt_id)
        return _attempt(rows[0]) if rows else None

    def attempts_of(self, learner_id: str) -> tuple[Attempt, ...]:
        """Return all a learner's attempts, oldest first."""
        sql = f"{_ATTEMPTS} WHERE learner_id = ? ORDER BY event.at"
        return tuple(map(_attempt, self._file.rows(sql, learner_id)))

    def answered_posts(self, learner_id: str) -> frozenset[str]:
        sql = "SELECT DISTINCT post_id FROM attempt WHERE learner_id = ?"
        return frozenset(str(row[0]) for row in self._file.rows(sql, learner_id))

    def has_answered(self, learner_id: str, post_id: str) -> bool:
        sql = "SELECT 1 FROM attempt WHERE learner_id = ? AND post_id = ?"
        return self._file.value(sql, learner_id, post_id) is not None

    def ability_of(self, learner_id: str) -> Ability:
        return ability_in(self._standing(learner_id))

    def counts_of(self, learner_id: str) -> Counts:
        row = self._standing(learner_id)
        return Counts(row["manipulated"], row["genuine"])

    def lately_right(
        self, learner_id: str, *, manipulated: bool, last: int
    ) -> tuple[bool, ...]:
        """Return whether the last judgements on one kind were right, newest first."""
        rows = self._file.rows(_LATEST_OF_KIND, learner_id, manipulated, last)
        return tuple(bool(row[0]) for row in rows)

    def attempts_made(self, learner_id: str) -> int:
        sql = "SELECT count(*) FROM attempt WHERE learner_id = ?"
        return self._file.number(sql, learner_id)

    def sittings_begun(self, learner_id: str) -> int:
        sql = "SELECT count(*) FROM sitting WHERE learner_id = ?"
        return self._file.number(sql, learner_id)

    def events(self) -> int:
        return self._file.number("SELECT count(*) FROM event")

    def pin_tries(self, learner_id: str) -> PinTries | None:
        said = self._file.value(
            "SELECT value FROM meta WHERE key = ?", f"pin_tries:{learner_id}"
        )
        if said is None:
            return None
        facts: dict[str, Any] = json.loads(str(said))
        return PinTries(facts["wrong"], datetime.fromisoformat(facts["last_at"]))

    def _standing(self, learner_id: str) -> Row:
        sql = "SELECT * FROM ability WHERE learner_id = ?"
        rows = self._file.rows(sql, learner_id)
        if not rows:
            raise LearnerUnknown(learner_id)
        return rows[0]


def _learner(row: Row) -> Learner:
    return learner_from({**dict(row), "preferences": json.loads(row["preferences"])})


def _attempt(row: Row) -> Attempt:
    facts: dict[str, Any] = json.loads(row["payload"])
    facts.pop("salt", None)
    return attempt_from(facts)
