"""Views of a school: staff, classes, who belongs to them, what was assigned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from literacy_app.domain.event import Event, canonical
from literacy_app.storage.records.file import File, Value
from literacy_app.storage.records.payloads import Facts, written

SHAPE: Final = """
CREATE TABLE staff (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL,
    password_hash TEXT NOT NULL, recovery_hash TEXT NOT NULL,
    joined_at TEXT NOT NULL, preferences TEXT NOT NULL, source_id TEXT NOT NULL,
    archived_at TEXT
) STRICT;
CREATE TABLE school_class (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, band TEXT NOT NULL,
    year INTEGER NOT NULL, source_id TEXT NOT NULL, simulated INTEGER NOT NULL,
    archived_at TEXT
) STRICT;
CREATE TABLE enrolment (
    class_id TEXT NOT NULL REFERENCES school_class, person_id TEXT NOT NULL,
    role TEXT NOT NULL, number TEXT NOT NULL, "group" TEXT NOT NULL, ended_at TEXT,
    PRIMARY KEY (class_id, person_id)
) STRICT;
CREATE INDEX enrolment_by_person ON enrolment (person_id);
CREATE TABLE listing (
    learner_id TEXT PRIMARY KEY REFERENCES learner, reading TEXT NOT NULL,
    source_id TEXT NOT NULL, card_sha256 TEXT NOT NULL, secret TEXT NOT NULL,
    archived_at TEXT
) STRICT;
CREATE INDEX listing_by_card ON listing (card_sha256);
CREATE TABLE assignment (
    id TEXT PRIMARY KEY, class_id TEXT NOT NULL REFERENCES school_class,
    task TEXT NOT NULL, recipients TEXT NOT NULL, opens_at TEXT NOT NULL,
    due_at TEXT, answers_show TEXT NOT NULL, made_by TEXT NOT NULL,
    made_at TEXT NOT NULL, topics_off TEXT NOT NULL, check_minutes INTEGER,
    released_at TEXT, withdrawn_at TEXT
) STRICT;
CREATE INDEX assignment_by_class ON assignment (class_id);
CREATE TABLE staff_act (
    device_id TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL,
    staff_id TEXT NOT NULL, act TEXT NOT NULL, about TEXT NOT NULL,
    PRIMARY KEY (device_id, seq)
) STRICT;
CREATE INDEX staff_act_by_time ON staff_act (at);
CREATE TABLE school_rules (id INTEGER PRIMARY KEY, rules TEXT NOT NULL) STRICT
"""
TABLES: Final = (
    "staff",
    "school_class",
    "enrolment",
    "listing",
    "assignment",
    "staff_act",
    "school_rules",
)
_JSON: Final = ("preferences", "task", "to", "topics_off")
_COLUMN: Final = {"to": "recipients", "group": '"group"'}


def forget(file: File, learner_id: str) -> None:
    """Drop what the school's lists say of somebody."""
    file.run("DELETE FROM listing WHERE learner_id = ?", learner_id)
    file.run("DELETE FROM enrolment WHERE person_id = ?", learner_id)


def _staff_added(file: File, event: Event, facts: Facts) -> None:
    _put(file, "staff", {**facts, "id": event.subject})


def _staff_changed(file: File, event: Event, facts: Facts) -> None:
    _change(file, "staff", event.subject, facts)


def _class_made(file: File, event: Event, facts: Facts) -> None:
    _put(file, "school_class", {**facts, "id": event.subject})


def _class_changed(file: File, event: Event, facts: Facts) -> None:
    _change(file, "school_class", event.subject, facts)


def _learner_changed(file: File, event: Event, facts: Facts) -> None:
    _change(file, "learner", event.subject, facts)


def _learner_listed(file: File, event: Event, facts: Facts) -> None:
    _put(file, "listing", {**facts, "learner_id": event.subject})


def _enrolled(file: File, event: Event, facts: Facts) -> None:
    _put(file, "enrolment", {**facts, "person_id": event.subject})


def _assigned(file: File, event: Event, facts: Facts) -> None:
    class_id = facts["to"]["class_id"]
    _put(file, "assignment", {**facts, "id": event.subject, "class_id": class_id})


def _assignment_changed(file: File, event: Event, facts: Facts) -> None:
    _change(file, "assignment", event.subject, facts)


def _staff_acted(file: File, event: Event, facts: Facts) -> None:
    file.run(
        "INSERT INTO staff_act VALUES (?, ?, ?, ?, ?, ?)",
        event.device_id,
        event.seq,
        written(event.at),
        event.subject,
        facts["act"],
        facts["about"],
    )


def _rules_set(file: File, _: Event, facts: Facts) -> None:
    sql = "INSERT OR REPLACE INTO school_rules VALUES (1, ?)"
    file.run(sql, canonical(facts))


def _put(file: File, table: str, facts: Facts) -> None:
    """Write a row whose columns are named like the facts; replace an older one."""
    columns = ", ".join(_COLUMN.get(name, name) for name in facts)
    marks = ", ".join("?" for _ in facts)
    sql = f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 - our own names
    file.run(sql, *_values(facts))


def _change(file: File, table: str, row_id: str, facts: Facts) -> None:
    columns = ", ".join(f"{_COLUMN.get(name, name)} = ?" for name in facts)
    sql = f"UPDATE {table} SET {columns} WHERE id = ?"  # noqa: S608 - our own names
    file.run(sql, *_values(facts), row_id)


def _values(facts: Facts) -> list[Value]:
    return [
        canonical_of(value) if name in _JSON else value for name, value in facts.items()
    ]


def canonical_of(value: object) -> str:
    """Return any JSON value as text, the same for the same value."""
    return canonical({"": value})[4:-1]


BY_KIND: Final[dict[str, Callable[[File, Event, Facts], None]]] = {
    "staff_added": _staff_added,
    "staff_changed": _staff_changed,
    "class_made": _class_made,
    "class_changed": _class_changed,
    "learner_changed": _learner_changed,
    "learner_listed": _learner_listed,
    "enrolled": _enrolled,
    "assigned": _assigned,
    "assignment_changed": _assignment_changed,
    "staff_acted": _staff_acted,
    "rules_set": _rules_set,
}
