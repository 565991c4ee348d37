"""Views of lessons and quizzes: what was read, done and answered."""

from __future__ import annotations

from collections.abc import Callable
from json import dumps
from typing import Final

from literacy_app.domain.event import Event
from literacy_app.storage.records.file import File
from literacy_app.storage.records.payloads import Facts, written

# page is "module/page", block "module/page/block".
SHAPE: Final = """
CREATE TABLE lesson_place (
    learner_id TEXT NOT NULL REFERENCES learner, module_id TEXT NOT NULL,
    page_id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (learner_id, module_id)
) STRICT;
CREATE TABLE page_read (
    learner_id TEXT NOT NULL REFERENCES learner, page TEXT NOT NULL,
    PRIMARY KEY (learner_id, page)
) STRICT;
CREATE TABLE activity (
    learner_id TEXT NOT NULL REFERENCES learner, block TEXT NOT NULL,
    response TEXT NOT NULL, PRIMARY KEY (learner_id, block)
) STRICT;
CREATE TABLE item_answer (
    id TEXT PRIMARY KEY, learner_id TEXT NOT NULL REFERENCES learner,
    sitting_id TEXT NOT NULL, item_id TEXT NOT NULL,
    device_id TEXT NOT NULL, seq INTEGER NOT NULL
) STRICT;
CREATE INDEX item_answer_by_sitting ON item_answer (sitting_id);
CREATE INDEX item_answer_by_learner ON item_answer (learner_id);
CREATE TABLE quiz_feedback (
    module_id TEXT PRIMARY KEY, feedback TEXT NOT NULL
) STRICT
"""
OF_A_LEARNER: Final = ("lesson_place", "page_read", "activity", "item_answer")
TABLES: Final = (*OF_A_LEARNER, "quiz_feedback")


def _page_opened(file: File, event: Event, facts: Facts) -> None:
    sql = "INSERT OR REPLACE INTO lesson_place VALUES (?, ?, ?, ?)"
    at = written(event.at)
    file.run(sql, event.subject, facts["module_id"], facts["page_id"], at)


def _page_read(file: File, event: Event, facts: Facts) -> None:
    page = f"{facts['module_id']}/{facts['page_id']}"
    file.run("INSERT OR IGNORE INTO page_read VALUES (?, ?)", event.subject, page)


def _activity_done(file: File, event: Event, facts: Facts) -> None:
    block = f"{facts['module_id']}/{facts['page_id']}/{facts['block_id']}"
    response = dumps(facts["response"], ensure_ascii=False, sort_keys=True)
    sql = "INSERT OR REPLACE INTO activity VALUES (?, ?, ?)"
    file.run(sql, event.subject, block, response)


def _item_answered(file: File, event: Event, facts: Facts) -> None:
    answer = facts["answer"]
    file.run(
        "INSERT INTO item_answer VALUES (?, ?, ?, ?, ?, ?)",
        answer["id"],
        event.subject,
        answer["sitting_id"],
        answer["item_id"],
        event.device_id,
        event.seq,
    )


def _quiz_feedback_set(file: File, _: Event, facts: Facts) -> None:
    """Show what was chosen; a choice for all modules takes the place of all."""
    if not facts["module_id"]:
        file.run("DELETE FROM quiz_feedback")
    sql = "INSERT OR REPLACE INTO quiz_feedback VALUES (?, ?)"
    file.run(sql, facts["module_id"], facts["feedback"])


BY_KIND: Final[dict[str, Callable[[File, Event, Facts], None]]] = {
    "page_opened": _page_opened,
    "page_read": _page_read,
    "activity_done": _activity_done,
    "item_answered": _item_answered,
    "quiz_feedback_set": _quiz_feedback_set,
}
