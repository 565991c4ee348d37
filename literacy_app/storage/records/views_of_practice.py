"""Views of what people did: sittings, answers, ability, and what is remembered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from literacy_app.domain.counted import days_between
from literacy_app.domain.discernment import Ability, Judged, pass_time, update
from literacy_app.domain.event import Event, canonical
from literacy_app.storage.records.file import File, Row
from literacy_app.storage.records.payloads import Facts
from literacy_app.storage.records.payloads_of_lessons import quiz_facts
from literacy_app.storage.records.payloads_of_practice import plan_from

# tactics: of the post, joined by commas; misnamed: those that were named and are not
# in it. practice_hour: the ability after the last answer that counts in an hour of
# UTC; weeks of any time zone can be put together from hours.
SHAPE: Final = """
CREATE TABLE sitting (
    id TEXT PRIMARY KEY, learner_id TEXT NOT NULL REFERENCES learner,
    begun_at TEXT NOT NULL, purpose TEXT NOT NULL, length INTEGER NOT NULL,
    seed INTEGER NOT NULL, test_id TEXT NOT NULL, occasion TEXT,
    quiz TEXT NOT NULL, quiz_feedback TEXT NOT NULL,
    ended_at TEXT, finished INTEGER NOT NULL
) STRICT;
CREATE INDEX sitting_by_learner ON sitting (learner_id);
CREATE TABLE attempt (
    id TEXT PRIMARY KEY, learner_id TEXT NOT NULL REFERENCES learner,
    sitting_id TEXT NOT NULL, post_id TEXT NOT NULL, rev INTEGER NOT NULL,
    purpose TEXT NOT NULL, taken_at TEXT NOT NULL, manipulated INTEGER,
    right INTEGER, points INTEGER NOT NULL, counts INTEGER NOT NULL,
    says TEXT NOT NULL, confidence REAL, difficulty REAL NOT NULL,
    variance REAL NOT NULL, tactics TEXT NOT NULL, misnamed TEXT NOT NULL,
    device_id TEXT NOT NULL, seq INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_by_post ON attempt (learner_id, post_id);
CREATE INDEX attempt_by_kind ON attempt (learner_id, counts, manipulated);
CREATE INDEX attempt_by_sitting ON attempt (sitting_id);
CREATE TABLE ability (
    learner_id TEXT PRIMARY KEY REFERENCES learner,
    theta REAL NOT NULL, kappa REAL NOT NULL, var_theta REAL NOT NULL,
    covariance REAL NOT NULL, var_kappa REAL NOT NULL,
    manipulated INTEGER NOT NULL, genuine INTEGER NOT NULL, counted_at TEXT
) STRICT;
CREATE TABLE practice_hour (
    learner_id TEXT NOT NULL REFERENCES learner, hour TEXT NOT NULL,
    theta REAL NOT NULL, kappa REAL NOT NULL, var_theta REAL NOT NULL,
    covariance REAL NOT NULL, var_kappa REAL NOT NULL,
    manipulated INTEGER NOT NULL, genuine INTEGER NOT NULL, counted_at TEXT NOT NULL,
    PRIMARY KEY (learner_id, hour)
) STRICT, WITHOUT ROWID;
CREATE TABLE answered (
    learner_id TEXT PRIMARY KEY REFERENCES learner, answers INTEGER NOT NULL,
    last_at TEXT NOT NULL
) STRICT;
CREATE TABLE card (
    learner_id TEXT NOT NULL REFERENCES learner, card TEXT NOT NULL,
    stability REAL NOT NULL, difficulty REAL NOT NULL, due TEXT NOT NULL,
    last_review TEXT NOT NULL, reviews INTEGER NOT NULL,
    PRIMARY KEY (learner_id, card)
) STRICT;
CREATE TABLE review (
    device_id TEXT NOT NULL, seq INTEGER NOT NULL,
    learner_id TEXT NOT NULL REFERENCES learner,
    PRIMARY KEY (device_id, seq)
) STRICT
"""
TABLES: Final = (
    "sitting",
    "attempt",
    "ability",
    "practice_hour",
    "answered",
    "card",
    "review",
)
_HOUR: Final = len("2026-11-24T09")
_ADD_ATTEMPT: Final = """
INSERT INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_ANSWERED: Final = """
INSERT INTO answered VALUES (?1, 1, ?2)
ON CONFLICT DO UPDATE SET answers = answers + 1, last_at = max(last_at, ?2)
"""
_ADD_COUNTED: Final = """
INSERT OR REPLACE INTO practice_hour VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def ability_in(row: Row) -> Ability:
    return Ability(
        row["theta"],
        row["kappa"],
        row["var_theta"],
        row["covariance"],
        row["var_kappa"],
    )


def begin(file: File, learner_id: str) -> None:
    """Give somebody new the ability of whom nothing is known."""
    start = Ability()
    file.run(
        "INSERT INTO ability VALUES (?, ?, ?, ?, ?, ?, 0, 0, NULL)",
        learner_id,
        start.theta,
        start.kappa,
        start.var_theta,
        start.covariance,
        start.var_kappa,
    )


def _sitting_begun(file: File, event: Event, facts: Facts) -> None:
    plan = plan_from(facts)
    file.run(
        "INSERT INTO sitting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0)",
        facts["id"],
        event.subject,
        facts["begun_at"],
        plan.purpose,
        plan.length,
        plan.seed,
        plan.test_id,
        plan.occasion,
        canonical(quiz_facts(plan.quiz)) if plan.quiz else "null",
        plan.quiz.feedback if plan.quiz else "",
    )


def _sitting_ended(file: File, _: Event, facts: Facts) -> None:
    sql = "UPDATE sitting SET ended_at = ?, finished = ? WHERE id = ?"
    file.run(sql, facts["ended_at"], facts["finished"], facts["id"])


def _attempt_made(file: File, event: Event, facts: Facts) -> None:
    answer = facts["answer"]
    decision = answer["decision"]
    file.run(
        _ADD_ATTEMPT,
        answer["id"],
        event.subject,
        answer["sitting_id"],
        answer["post_id"],
        facts["rev"],
        answer["purpose"],
        facts["taken_at"],
        facts["manipulated"],
        facts["right"],
        facts["points"],
        facts["counts"],
        decision["says"],
        decision["confidence"],
        facts["difficulty"],
        facts["difficulty_variance"],
        ",".join(facts["tactics"]),
        ",".join(_misnamed(facts)),
        event.device_id,
        event.seq,
    )
    taken_at = facts["taken_at"]
    file.run(_ADD_ANSWERED, event.subject, taken_at)
    if facts["counts"]:
        _move_ability(file, event.subject, facts)


def _misnamed(facts: Facts) -> list[str]:
    """Return the tactics that were named and do not fit the post."""
    answer = facts["answer"]
    on_marks = (mark["tactic"] for mark in answer["marks"])
    named = {*answer["tactics"], *(tactic for tactic in on_marks if tactic)}
    return sorted(named.difference(facts["tactics"] if facts["manipulated"] else ()))


def _move_ability(file: File, learner_id: str, facts: Facts) -> None:
    [row] = file.rows("SELECT * FROM ability WHERE learner_id = ?", learner_id)
    taken_at = facts["taken_at"]
    moved = update(
        pass_time(ability_in(row), _days(row["counted_at"], taken_at)),
        Judged(
            manipulated=facts["manipulated"],
            right=facts["right"],
            difficulty=facts["difficulty"],
            difficulty_variance=facts["difficulty_variance"],
        ),
    )
    known = (
        moved.theta,
        moved.kappa,
        moved.var_theta,
        moved.covariance,
        moved.var_kappa,
        row["manipulated"] + facts["manipulated"],
        row["genuine"] + (not facts["manipulated"]),
    )
    file.run(
        "UPDATE ability SET theta = ?, kappa = ?, var_theta = ?, covariance = ?, "
        "var_kappa = ?, manipulated = ?, genuine = ?, counted_at = ? "
        "WHERE learner_id = ?",
        *known,
        taken_at,
        learner_id,
    )
    file.run(_ADD_COUNTED, learner_id, taken_at[:_HOUR], *known, taken_at)


def _days(before: str | None, now: str) -> float:
    earlier = datetime.fromisoformat(before) if before else None
    return days_between(earlier, datetime.fromisoformat(now))


def _card_reviewed(file: File, event: Event, facts: Facts) -> None:
    memory = facts["memory"]
    file.run(
        "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "stability = ?3, difficulty = ?4, due = ?5, last_review = ?6, reviews = ?7",
        event.subject,
        memory["card"],
        memory["stability"],
        memory["difficulty"],
        memory["due"],
        memory["last_review"],
        memory["reviews"],
    )
    sql = "INSERT INTO review VALUES (?, ?, ?)"
    file.run(sql, event.device_id, event.seq, event.subject)


def _post_disputed(_file: File, _event: Event, _facts: Facts) -> None:
    """Show nothing: a dispute stands in the log, where an author finds it."""


BY_KIND: Final[dict[str, Callable[[File, Event, Facts], None]]] = {
    "sitting_begun": _sitting_begun,
    "sitting_ended": _sitting_ended,
    "attempt_made": _attempt_made,
    "card_reviewed": _card_reviewed,
    "post_disputed": _post_disputed,
}
