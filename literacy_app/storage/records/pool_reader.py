"""Every question about all people together: difficulty, memory, tests."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from literacy_app.domain.calibration_data import Pooled, PostRev
from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.memory import Reviewed
from literacy_app.domain.testing import GroupTest
from literacy_app.storage.records.file import Row
from literacy_app.storage.records.lesson_reader import LessonReader
from literacy_app.storage.records.payloads import written
from literacy_app.storage.records.payloads_of_practice import reviewed_from
from literacy_app.storage.records.payloads_of_tests import group_test_from

_REVIEWS: Final = """
SELECT event.subject, event.payload FROM review JOIN event USING (device_id, seq)
ORDER BY event.at, device_id, seq
"""
# In the order of replay, the same on every run; sorting a million rows costs seconds.
_POOLED: Final = """
SELECT learner_id, post_id, rev, manipulated, right, taken_at
FROM attempt WHERE counts = 1 ORDER BY rowid
"""
_LEFT: Final = "SELECT DISTINCT subject FROM event WHERE kind = 'learner_left'"
_PRACTISING: Final = "SELECT count(DISTINCT learner_id) FROM attempt"
_WORN: Final = """
SELECT post_id FROM attempt GROUP BY post_id HAVING count(DISTINCT learner_id) > ?
"""


class PoolReader(LessonReader):
    """Answers questions that name a person only by an opaque id."""

    def reviews_made(self) -> Iterator[Reviewed]:
        """Yield every review of a card, oldest first."""
        for row in self._file.each(_REVIEWS):
            facts = json.loads(row["payload"])
            yield reviewed_from(row["subject"], facts)

    def pooled_judgements(self) -> Iterator[Pooled]:
        """Yield every judgement that counts for skill, oldest first."""
        for row in self._file.each(_POOLED):
            yield Pooled(
                row["learner_id"],
                row["post_id"],
                row["rev"],
                bool(row["manipulated"]),
                bool(row["right"]),
                datetime.fromisoformat(row["taken_at"]),
            )

    def difficulties(self) -> Mapping[PostRev, Difficulty]:
        """Return what the last calibration found; empty before the first."""
        rows = self._file.rows("SELECT * FROM calibrated")
        return {
            (row["post_id"], row["rev"]): Difficulty(row["b"], row["variance"])
            for row in rows
        }

    def worn_posts(self, share: float, *, learners_from: int) -> frozenset[str]:
        """Return the posts that more than this share of the people here have met.

        Nothing is worn while fewer than `learners_from` people have answered.
        """
        people = self._file.number(_PRACTISING)
        if people < learners_from:
            return frozenset()
        return frozenset(str(row[0]) for row in self._file.rows(_WORN, share * people))

    def answers_since(self, moment: datetime | None) -> int:
        """Return how many answers were given after a moment; all after None."""
        sql = "SELECT count(*) FROM attempt WHERE taken_at > ?"
        return self._file.number(sql, written(moment) if moment else "")

    def who_left(self) -> frozenset[str]:
        """Return the ids of everybody who was erased here."""
        return frozenset(str(row[0]) for row in self._file.rows(_LEFT))

    def story_of(
        self, learner_id: str
    ) -> Iterator[tuple[datetime, str, dict[str, Any]]]:
        """Yield all that is kept of somebody: when, what kind of event, its facts."""
        sql = "SELECT * FROM event WHERE subject = ? ORDER BY at, device_id, seq"
        for row in self._file.each(sql, learner_id):
            facts = json.loads(row["payload"] or "{}")
            facts.pop("salt", None)
            yield datetime.fromisoformat(row["at"]), row["kind"], facts

    def group_tests(self) -> tuple[GroupTest, ...]:
        """Return all tests ever set, oldest first; who left is not in them."""
        rows = self._file.rows("SELECT * FROM group_test ORDER BY set_at, id")
        return tuple(map(self._group_test, rows))

    def group_test(self, test_id: str) -> GroupTest:
        rows = self._file.rows("SELECT * FROM group_test WHERE id = ?", test_id)
        if not rows:
            raise ValueError(f"there is no test {test_id}")
        return self._group_test(rows[0])

    def _group_test(self, row: Row) -> GroupTest:
        halves = self._file.rows(
            "SELECT learner_id, half FROM test_half WHERE test_id = ? "
            "ORDER BY learner_id",
            row["id"],
        )
        released = self._file.rows(
            "SELECT occasion FROM test_released WHERE test_id = ?", row["id"]
        )
        facts = {
            **dict(row),
            "forms": json.loads(row["forms"])["forms"],
            "halves": {half["learner_id"]: half["half"] for half in halves},
            "released": [kind["occasion"] for kind in released],
        }
        return group_test_from(facts)
