"""How far people are with what was assigned to them; for whole classes at once."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from literacy_app.domain.attempt import Purpose
from literacy_app.domain.testing import Occasion
from literacy_app.storage.records.payloads import written
from literacy_app.storage.records.pool_reader import PoolReader

_JUDGED: Final = """
SELECT learner_id, count(*) FROM attempt WHERE purpose = ? AND taken_at >= ?
GROUP BY learner_id
"""
_QUIZZES: Final = """
SELECT learner_id, max(finished) FROM sitting
WHERE purpose = 'quiz' AND quiz ->> 'module_id' = ? AND begun_at >= ?
GROUP BY learner_id
"""
_TESTS: Final = """
SELECT learner_id, max(finished) FROM sitting
WHERE purpose = 'test' AND test_id = ? AND occasion IS ? GROUP BY learner_id
"""


class TaskReader(PoolReader):
    """Answers questions by learner id; who has not begun is not in the answer."""

    def judged_since(self, purpose: Purpose, moment: datetime) -> dict[str, int]:
        """Return how many posts each has judged for a purpose since a moment."""
        rows = self._file.rows(_JUDGED, purpose, written(moment))
        return {row[0]: row[1] for row in rows}

    def quizzes_since(self, module_id: str, moment: datetime) -> dict[str, bool]:
        """Return who began a quiz of a module since a moment, and finished one."""
        rows = self._file.rows(_QUIZZES, module_id, written(moment))
        return {row[0]: bool(row[1]) for row in rows}

    def tests_taken(self, test_id: str, occasion: Occasion) -> dict[str, bool]:
        """Return who began a test on an occasion, and came to its end."""
        rows = self._file.rows(_TESTS, test_id, occasion)
        return {row[0]: bool(row[1]) for row in rows}
