"""Every question that can be asked about lessons and quizzes. Writes nothing."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from literacy_app.domain.item_answer import MarkedAnswer
from literacy_app.domain.lesson import LessonPlace
from literacy_app.domain.sitting_plan import KeptSitting, QuizFeedback
from literacy_app.storage.records.file import Row
from literacy_app.storage.records.payloads_of_lessons import marked_from
from literacy_app.storage.records.payloads_of_practice import sitting_from
from literacy_app.storage.records.practice_reader import HELD, PracticeReader

_ANSWERS: Final = (
    "SELECT event.payload FROM item_answer JOIN event USING (device_id, seq)"
)
_COUNTED: Final = f"""
SELECT post_id, manipulated FROM attempt
WHERE learner_id = ?1 AND counts = 1 AND sitting_id NOT IN ({HELD})
"""  # noqa: S608 - our own words


class LessonReader(PracticeReader):
    """Answers questions about what was read, worked on and answered in quizzes."""

    def lesson_places(self, learner_id: str) -> Mapping[str, LessonPlace]:
        """Return where somebody stands in every module ever opened."""
        opened = self._file.rows(
            "SELECT module_id, page_id FROM lesson_place WHERE learner_id = ?",
            learner_id,
        )
        last = {row["module_id"]: row["page_id"] for row in opened}
        read: dict[str, set[str]] = defaultdict(set)
        sql = "SELECT page FROM page_read WHERE learner_id = ?"
        for row in self._file.rows(sql, learner_id):
            module_id, page_id = row["page"].split("/", 1)
            read[module_id].add(page_id)
        done: dict[str, dict[str, Any]] = defaultdict(dict)
        sql = "SELECT block, response FROM activity WHERE learner_id = ?"
        for row in self._file.rows(sql, learner_id):
            module_id, block = row["block"].split("/", 1)
            done[module_id][block] = json.loads(row["response"])
        return {
            module_id: LessonPlace(
                page_id=last.get(module_id, ""),
                read=frozenset(read.get(module_id, ())),
                done=frozenset(done.get(module_id, ())),
                responses=done.get(module_id, {}),
            )
            for module_id in sorted({*last, *read, *done})
        }

    def item_answer(self, answer_id: str) -> MarkedAnswer | None:
        rows = self._file.rows(f"{_ANSWERS} WHERE item_answer.id = ?", answer_id)
        return _marked(rows[0]) if rows else None

    def item_answers_in(self, sitting_id: str) -> tuple[MarkedAnswer, ...]:
        """Return the answers to written questions of one quiz, oldest first."""
        sql = f"{_ANSWERS} WHERE sitting_id = ? ORDER BY event.at"
        return tuple(map(_marked, self._file.rows(sql, sitting_id)))

    def items_answered(self, learner_id: str) -> tuple[str, ...]:
        """Return the written questions somebody answered, the latest last."""
        sql = (
            "SELECT item_id FROM item_answer JOIN event USING (device_id, seq)"
            " WHERE learner_id = ? ORDER BY event.at"
        )
        return tuple(str(row[0]) for row in self._file.rows(sql, learner_id))

    def posts_by_last_answer(self, learner_id: str) -> tuple[str, ...]:
        """Return the posts somebody answered, longest ago first."""
        sql = (
            "SELECT post_id FROM attempt WHERE learner_id = ?"
            " GROUP BY post_id ORDER BY max(taken_at), post_id"
        )
        return tuple(str(row[0]) for row in self._file.rows(sql, learner_id))

    def counted_posts(self, learner_id: str) -> tuple[tuple[str, bool], ...]:
        """Return the post of every open answer that counts, and if it was manipulated.

        A post answered twice stands twice.
        """
        rows = self._file.rows(_COUNTED, learner_id)
        return tuple((str(row[0]), bool(row[1])) for row in rows)

    def quizzes_of(self, learner_id: str) -> tuple[KeptSitting, ...]:
        """Return all quizzes somebody began, oldest first."""
        sql = (
            "SELECT * FROM sitting WHERE learner_id = ? AND purpose = 'quiz'"
            " ORDER BY begun_at, rowid"
        )
        rows = self._file.rows(sql, learner_id)
        return tuple(sitting_from(dict(row)) for row in rows)

    def quiz_feedback(self) -> Mapping[str, QuizFeedback]:
        """Return what was chosen by module; "" stands for all others."""
        rows = self._file.rows("SELECT * FROM quiz_feedback")
        return {row["module_id"]: row["feedback"] for row in rows}


def _marked(row: Row) -> MarkedAnswer:
    facts: dict[str, Any] = json.loads(row["payload"])
    return marked_from(facts)
