"""Every change ever made to the shape of the records file, oldest first.

A released migration is never edited; to mend one, add another below it and name it
in `names.py`. Tables that are only views of the log do not stand here: they are
built anew, by replay, after any migration.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

records = Migrations("records")


@records(name="0001_events")
def _events(db: Database) -> None:
    texts = ("at", "kind", "subject", "payload", "payload_sha256", "chain_sha256")
    db.table("event").create(
        {"device_id": str, "seq": int, **dict.fromkeys(texts, str)},
        pk=("device_id", "seq"),
        not_null={"device_id", "seq", *texts},
        strict=True,
    )
    db.table("meta").create(
        {"key": str, "value": str}, pk="key", not_null={"value"}, strict=True
    )


@records(name="0002_events_only_grow")
def _events_only_grow(db: Database) -> None:
    db.table("event").create_index(["at"])
    db.table("event").create_index(["subject"])
    db.execute("""
        CREATE TRIGGER event_takes_the_next_number BEFORE INSERT ON event
        WHEN NEW.seq IS NOT (
            SELECT coalesce(max(seq), 0) + 1 FROM event
            WHERE device_id = NEW.device_id
        )
        BEGIN SELECT RAISE(ABORT, 'an event takes the next number'); END
    """)
    db.execute("""
        CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END
    """)
    db.execute("""
        CREATE TRIGGER event_can_only_be_erased BEFORE UPDATE ON event
        WHEN NEW.payload <> '' OR
            (NEW.device_id, NEW.seq, NEW.at, NEW.kind, NEW.subject,
             NEW.payload_sha256, NEW.chain_sha256)
            IS NOT
            (OLD.device_id, OLD.seq, OLD.at, OLD.kind, OLD.subject,
             OLD.payload_sha256, OLD.chain_sha256)
        BEGIN SELECT RAISE(ABORT, 'an event can only be erased'); END
    """)


@records(name="0003_reviews_tests_calibration")
def _reviews_tests_calibration(_: Database) -> None:
    """Change nothing: an app that does not know these kinds of event is kept out."""


@records(name="0004_lessons_quizzes")
def _lessons_quizzes(_: Database) -> None:
    """Change nothing: an app that does not know these kinds of event is kept out."""


@records(name="0005_workshops")
def _workshops(_: Database) -> None:
    """Change nothing: an app that does not know these kinds of event is kept out."""


@records(name="0006_school")
def _school(_: Database) -> None:
    """Change nothing: an app that does not know these kinds of event is kept out."""
