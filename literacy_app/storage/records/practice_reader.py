"""Every question that can be asked about what people did. Writes nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from literacy_app.domain.attempt import Attempt, Purpose
from literacy_app.domain.discernment import Ability
from literacy_app.domain.errors import LearnerUnknown
from literacy_app.domain.memory import Memory
from literacy_app.domain.sitting_plan import KeptSitting
from literacy_app.storage.records.file import Row
from literacy_app.storage.records.payloads import attempt_from, written
from literacy_app.storage.records.payloads_of_practice import memory_from, sitting_from
from literacy_app.storage.records.reader import Reader
from literacy_app.storage.records.views_of_practice import ability_in

_ATTEMPTS: Final = """
SELECT event.payload FROM attempt JOIN event USING (device_id, seq)
"""
# Answers of a test stay closed until its end, or until its group's are released; of
# one that can still be gone on with (open for its occasion, or assigned) until the
# end. A quiz may be explained at its end too, or when its assignment's are released.
HELD: Final = """
SELECT sitting.id FROM sitting
LEFT JOIN group_test ON group_test.id = sitting.test_id
WHERE sitting.learner_id = ?1 AND (
    (sitting.quiz_feedback = 'at_end' AND sitting.ended_at IS NULL)
    OR (sitting.quiz_feedback = 'released' AND NOT EXISTS (
        SELECT 1 FROM assignment
        WHERE assignment.id = sitting.test_id AND released_at IS NOT NULL
    ))
    OR (sitting.purpose = 'test' AND (
        (sitting.ended_at IS NULL AND (
            group_test.open_for IS sitting.occasion OR EXISTS (
                SELECT 1 FROM assignment WHERE withdrawn_at IS NULL
                AND task ->> 'test_id' = sitting.test_id
                AND task ->> 'occasion' IS sitting.occasion
            )
        )) OR (
            (sitting.ended_at IS NULL OR group_test.feedback IS 'held')
            AND NOT EXISTS (
                SELECT 1 FROM test_released
                WHERE test_released.test_id = sitting.test_id
                AND test_released.occasion = sitting.occasion
            )
        )
    ))
)
"""
_OPEN_POSTS: Final = f"""
SELECT DISTINCT post_id FROM attempt
WHERE learner_id = ?1 AND sitting_id NOT IN ({HELD})
"""  # noqa: S608 - our own words
_LATEST_OF_KIND: Final = f"""
SELECT attempt.right FROM attempt JOIN event USING (device_id, seq)
WHERE learner_id = ?1 AND counts = 1 AND manipulated = ?2
AND sitting_id NOT IN ({HELD}) ORDER BY event.at DESC LIMIT ?3
"""  # noqa: S608 - our own words
_RELEASED: Final = """
SELECT sitting.id FROM sitting
JOIN group_test ON group_test.id = sitting.test_id AND group_test.feedback = 'held'
JOIN test_released ON test_released.test_id = sitting.test_id
AND test_released.occasion = sitting.occasion
WHERE sitting.learner_id = ? AND test_released.at >= ?
AND NOT (ended_at IS NULL AND open_for IS sitting.occasion)
ORDER BY test_released.at DESC, sitting.begun_at DESC LIMIT 1
"""
_UNFINISHED: Final = """
SELECT * FROM sitting WHERE learner_id = ? AND purpose = ? AND ended_at IS NULL
ORDER BY begun_at DESC, rowid DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many judgements count for skill, by what the posts truly were."""

    manipulated: int
    genuine: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of somebody's skill, and from how many judgements.

    ability:    as it was just after the last of them; time has passed since.
    counted_at: when that was; None before the first.
    """

    ability: Ability
    counted_at: datetime | None
    manipulated: int
    genuine: int


class PracticeReader(Reader):
    """Answers questions about answers, sittings, skill and memory."""

    def attempt(self, attempt_id: str) -> Attempt | None:
        rows = self._file.rows(f"{_ATTEMPTS} WHERE attempt.id = ?", attempt_id)
        return attempt_in(rows[0]) if rows else None

    def attempts_of(self, learner_id: str) -> tuple[Attempt, ...]:
        """Return all a learner's attempts, oldest first."""
        sql = f"{_ATTEMPTS} WHERE learner_id = ? ORDER BY event.at"
        return tuple(map(attempt_in, self._file.rows(sql, learner_id)))

    def attempts_in(self, sitting_id: str) -> tuple[Attempt, ...]:
        """Return the attempts of one sitting, oldest first."""
        sql = f"{_ATTEMPTS} WHERE sitting_id = ? ORDER BY event.at"
        return tuple(map(attempt_in, self._file.rows(sql, sitting_id)))

    def attempts_made(self, learner_id: str) -> int:
        sql = "SELECT count(*) FROM attempt WHERE learner_id = ?"
        return self._file.number(sql, learner_id)

    def answered_posts(self, learner_id: str) -> frozenset[str]:
        sql = "SELECT DISTINCT post_id FROM attempt WHERE learner_id = ?"
        return self._ids(sql, learner_id)

    def answered_since(self, learner_id: str, moment: datetime) -> frozenset[str]:
        """Return the posts somebody has answered at this moment or later."""
        sql = (
            "SELECT DISTINCT post_id FROM attempt "
            "WHERE learner_id = ? AND taken_at >= ?"
        )
        return self._ids(sql, learner_id, written(moment))

    def open_posts(self, learner_id: str) -> frozenset[str]:
        """Return the answered posts whose feedback the learner could see."""
        return self._ids(_OPEN_POSTS, learner_id)

    def held_sittings(self, learner_id: str) -> frozenset[str]:
        """Return the tests and quizzes whose answers may not be seen yet."""
        return self._ids(HELD, learner_id)

    def released_since(self, learner_id: str, moment: datetime) -> str | None:
        """Return the test whose held answers were let go last, if not before then."""
        found = self._file.value(_RELEASED, learner_id, written(moment))
        return None if found is None else str(found)

    def has_answered(self, learner_id: str, post_id: str) -> bool:
        sql = "SELECT 1 FROM attempt WHERE learner_id = ? AND post_id = ?"
        return self._file.value(sql, learner_id, post_id) is not None

    def standing_of(self, learner_id: str) -> Standing:
        row = self._standing(learner_id)
        counted_at = row["counted_at"]
        return Standing(
            ability_in(row),
            datetime.fromisoformat(counted_at) if counted_at else None,
            row["manipulated"],
            row["genuine"],
        )

    def ability_of(self, learner_id: str) -> Ability:
        return ability_in(self._standing(learner_id))

    def counts_of(self, learner_id: str) -> Counts:
        row = self._standing(learner_id)
        return Counts(row["manipulated"], row["genuine"])

    def lately_right(
        self, learner_id: str, *, manipulated: bool, last: int
    ) -> tuple[bool, ...]:
        """Return whether the last judgements on one kind were right, newest first.

        Those of a test whose answers are held are left out.
        """
        rows = self._file.rows(_LATEST_OF_KIND, learner_id, manipulated, last)
        return tuple(bool(row[0]) for row in rows)

    def cards_of(self, learner_id: str) -> tuple[Memory, ...]:
        """Return what is remembered of every card reviewed, longest due first."""
        sql = "SELECT * FROM card WHERE learner_id = ? ORDER BY due, card"
        rows = self._file.rows(sql, learner_id)
        return tuple(memory_from(dict(row)) for row in rows)

    def sitting(self, sitting_id: str) -> KeptSitting:
        rows = self._file.rows("SELECT * FROM sitting WHERE id = ?", sitting_id)
        if not rows:
            raise ValueError(f"there is no sitting {sitting_id}")
        return _sitting(rows[0])

    def sitter_of(self, sitting_id: str) -> str | None:
        """Return whose sitting this is; None for one that is not here."""
        sql = "SELECT learner_id FROM sitting WHERE id = ?"
        rows = self._file.rows(sql, sitting_id)
        return str(rows[0]["learner_id"]) if rows else None

    def unfinished(self, learner_id: str, purpose: Purpose) -> KeptSitting | None:
        """Return the latest sitting of a purpose that has not ended."""
        rows = self._file.rows(_UNFINISHED, learner_id, purpose)
        return _sitting(rows[0]) if rows else None

    def sittings_of(self, learner_id: str) -> tuple[KeptSitting, ...]:
        """Return all sittings somebody began, oldest first."""
        sql = "SELECT * FROM sitting WHERE learner_id = ? ORDER BY begun_at, rowid"
        return tuple(map(_sitting, self._file.rows(sql, learner_id)))

    def sittings_begun(self, learner_id: str) -> int:
        sql = "SELECT count(*) FROM sitting WHERE learner_id = ?"
        return self._file.number(sql, learner_id)

    def _ids(self, sql: str, *values: str) -> frozenset[str]:
        return frozenset(str(row[0]) for row in self._file.rows(sql, *values))

    def _standing(self, learner_id: str) -> Row:
        sql = "SELECT * FROM ability WHERE learner_id = ?"
        rows = self._file.rows(sql, learner_id)
        if not rows:
            raise LearnerUnknown(learner_id)
        return rows[0]


def attempt_in(row: Row) -> Attempt:
    """Return the attempt whose event a row holds."""
    facts: dict[str, Any] = json.loads(row["payload"])
    facts.pop("salt", None)
    return attempt_from(facts)


def _sitting(row: Row) -> KeptSitting:
    return sitting_from(dict(row))
