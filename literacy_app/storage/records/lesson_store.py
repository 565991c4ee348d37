"""Keeping what happens in lessons and quizzes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from literacy_app.domain.item_answer import MarkedAnswer
from literacy_app.domain.sitting_plan import QuizFeedback
from literacy_app.storage.records.keeping import Keeper
from literacy_app.storage.records.payloads_of_lessons import marked_facts


@dataclass(frozen=True, slots=True)
class PageRef:
    """A page of a module."""

    module_id: str
    page_id: str


class LessonStore(Keeper):
    """Keeps pages read, blocks worked on and written questions answered."""

    def keep_page_opened(self, learner_id: str, page: PageRef, now: datetime) -> None:
        """Keep where somebody is; the same page twice running is kept once."""
        place = self.lesson_places(learner_id).get(page.module_id)
        if place is None or place.page_id != page.page_id:
            self._keep_about(learner_id, "page_opened", _page_facts(page), now)

    def keep_page_read(self, learner_id: str, page: PageRef, now: datetime) -> None:
        place = self.lesson_places(learner_id).get(page.module_id)
        if place is None or page.page_id not in place.read:
            self._keep_about(learner_id, "page_read", _page_facts(page), now)

    def keep_activity(
        self,
        learner_id: str,
        page: PageRef,
        block_id: str,
        response: Any,
        now: datetime,
    ) -> None:
        """Keep what was answered to a block; it takes the place of what was before."""
        facts = {**_page_facts(page), "block_id": block_id, "response": response}
        self._keep_about(learner_id, "activity_done", facts, now)

    def keep_item_answer(self, marked: MarkedAnswer) -> None:
        """Keep a marked answer; one already kept under its id stays as it is."""
        answer = marked.answer
        if self.item_answer(answer.id) is None:
            facts = marked_facts(marked)
            self._keep_about(answer.learner_id, "item_answered", facts, marked.taken_at)

    def set_quiz_feedback(
        self, module_id: str, feedback: QuizFeedback, now: datetime
    ) -> None:
        """Keep when quizzes are explained; module "" means all of them."""
        facts = {"module_id": module_id, "feedback": feedback}
        with self.together():
            self._keep("quiz_feedback_set", "quizzes", facts, now)


def _page_facts(page: PageRef) -> dict[str, Any]:
    return {"module_id": page.module_id, "page_id": page.page_id}
