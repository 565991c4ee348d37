"""Every question about a class or a school at once, from the tables. Writes nothing."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.discernment import Judged
from literacy_app.domain.given import Given, Known, Tallied
from literacy_app.domain.testing import Occasion
from literacy_app.storage.records.deed_reader import DeedReader
from literacy_app.storage.records.file import Row
from literacy_app.storage.records.practice_reader import attempt_in
from literacy_app.storage.records.views_of_practice import ability_in

_GIVEN: Final = """
SELECT post_id, sitting_id, taken_at, manipulated, right, counts, says, confidence,
difficulty, variance, tactics, misnamed
FROM attempt WHERE learner_id = ? ORDER BY rowid
"""
_AT_POST: Final = """
SELECT payload FROM attempt JOIN event USING (device_id, seq)
WHERE post_id = ? AND learner_id IN (SELECT value FROM json_each(?))
ORDER BY attempt.rowid
"""
_HOURS: Final = """
SELECT * FROM practice_hour WHERE learner_id IN (SELECT value FROM json_each(?))
ORDER BY learner_id, hour
"""
_ABILITIES: Final = "SELECT * FROM ability WHERE counted_at IS NOT NULL"
_LAST_SEEN: Final = """
SELECT max(at) FROM (
    SELECT last_at AS at FROM answered WHERE learner_id = ?1
    UNION ALL SELECT max(coalesce(ended_at, begun_at)) FROM sitting
    WHERE learner_id = ?1
    UNION ALL SELECT max(at) FROM lesson_place WHERE learner_id = ?1
)
"""
_IN_CLASSES: Final = """
SELECT class_id, person_id FROM enrolment
JOIN school_class ON school_class.id = class_id
LEFT JOIN listing ON listing.learner_id = person_id
WHERE role = 'student' AND ended_at IS NULL
AND school_class.archived_at IS NULL AND listing.archived_at IS NULL
"""
_QUIZZES: Final = """
SELECT learner_id, quiz ->> 'module_id', count(*) FROM sitting
WHERE purpose = 'quiz' AND finished = 1
AND learner_id IN (SELECT value FROM json_each(?)) GROUP BY 1, 2
"""
_JUDGED_IN_TEST: Final = """
SELECT attempt.learner_id, manipulated, right, difficulty, variance
FROM attempt JOIN sitting ON sitting.id = sitting_id
WHERE test_id = ? AND occasion = ? AND counts = 1 ORDER BY attempt.rowid
"""


class ClassReader(DeedReader):
    """Answers questions about many learners, without reading the log."""

    def given_by(self, learner_id: str) -> list[Given]:
        """Return all somebody's answers, oldest first."""
        return [_given(row) for row in self._file.rows(_GIVEN, learner_id)]

    def attempts_at(
        self, post_id: str, learner_ids: Sequence[str]
    ) -> tuple[Attempt, ...]:
        """Return the attempts of some people at one post, oldest first."""
        rows = self._file.rows(_AT_POST, post_id, json.dumps(list(learner_ids)))
        return tuple(map(attempt_in, rows))

    def known_by_hour(self, learner_ids: Sequence[str]) -> Mapping[str, list[Known]]:
        """Return what was known of each after every hour of practice, oldest first."""
        found: dict[str, list[Known]] = defaultdict(list)
        for row in self._file.rows(_HOURS, json.dumps(list(learner_ids))):
            found[row["learner_id"]].append(_known(row))
        return found

    def known_now(self) -> Mapping[str, Known]:
        """Return what is known of everybody who has given an answer that counts."""
        rows = self._file.rows(_ABILITIES)
        return {row["learner_id"]: _known(row) for row in rows}

    def tallies(self) -> Mapping[str, Tallied]:
        """Return how much everybody has answered who has answered at all."""
        rows = self._file.rows("SELECT * FROM answered")
        return {row[0]: Tallied(row[1], datetime.fromisoformat(row[2])) for row in rows}

    def last_seen(self, learner_id: str) -> datetime | None:
        """Return when somebody last answered, practised or turned to a page."""
        at = self._file.value(_LAST_SEEN, learner_id)
        return None if at is None else datetime.fromisoformat(str(at))

    def quizzes_finished(self, learner_ids: Sequence[str]) -> Counter[tuple[str, str]]:
        """Return how many quizzes came to an end, by learner and module."""
        rows = self._file.rows(_QUIZZES, json.dumps(list(learner_ids)))
        return Counter({(row[0], row[1]): row[2] for row in rows})

    def in_classes(self) -> Mapping[str, tuple[str, ...]]:
        """Return who is in each present class; who has left is in none."""
        found: dict[str, list[str]] = defaultdict(list)
        for row in self._file.rows(_IN_CLASSES):
            found[row["class_id"]].append(row["person_id"])
        return {class_id: tuple(people) for class_id, people in found.items()}

    def judged_in_test(
        self, test_id: str, occasion: Occasion
    ) -> Mapping[str, list[Judged]]:
        """Return the answers that count, by learner; each post as hard as it was."""
        found: dict[str, list[Judged]] = defaultdict(list)
        for row in self._file.rows(_JUDGED_IN_TEST, test_id, occasion):
            judged = Judged(bool(row[1]), bool(row[2]), row[3], row[4])
            found[row[0]].append(judged)
        return found


def _given(row: Row) -> Given:
    post, sitting, at, manipulated, right, counts, *rest = row
    return Given(
        post,
        sitting,
        datetime.fromisoformat(at),
        None if manipulated is None else manipulated == 1,
        None if right is None else right == 1,
        counts == 1,
        *rest,
    )


def _known(row: Row) -> Known:
    return Known(
        ability_in(row),
        datetime.fromisoformat(row["counted_at"]),
        row["manipulated"],
        row["genuine"],
    )
