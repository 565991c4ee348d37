"""Views of tests that were set, and of how hard posts were found to be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from literacy_app.domain.event import Event, canonical
from literacy_app.storage.records.file import File
from literacy_app.storage.records.payloads import Facts, written

SHAPE: Final = """
CREATE TABLE calibrated (
    post_id TEXT NOT NULL, rev INTEGER NOT NULL, b REAL NOT NULL,
    variance REAL NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (post_id, rev)
) STRICT;
CREATE TABLE group_test (
    id TEXT PRIMARY KEY, set_at TEXT NOT NULL, forms TEXT NOT NULL,
    feedback TEXT NOT NULL, open_for TEXT
) STRICT;
CREATE TABLE test_half (
    test_id TEXT NOT NULL REFERENCES group_test,
    learner_id TEXT NOT NULL REFERENCES learner, half INTEGER NOT NULL,
    PRIMARY KEY (test_id, learner_id)
) STRICT;
CREATE INDEX test_half_by_learner ON test_half (learner_id);
CREATE TABLE test_released (
    test_id TEXT NOT NULL REFERENCES group_test, occasion TEXT NOT NULL,
    at TEXT NOT NULL, PRIMARY KEY (test_id, occasion)
) STRICT
"""
TABLES: Final = ("calibrated", "group_test", "test_half", "test_released")


def _posts_calibrated(file: File, _: Event, facts: Facts) -> None:
    """Put what was found in the place of everything found before."""
    file.run("DELETE FROM calibrated")
    sql = "INSERT INTO calibrated VALUES (?, ?, ?, ?, ?)"
    file.run_each(sql, facts["posts"])


def _test_set(file: File, event: Event, facts: Facts) -> None:
    """Show a test and who is in it.

    Somebody who has left is passed over: their own events are empty, and the one
    of the test keeps no more of them than their id, which says nothing and stays
    in the log anyway, as the subject of what was emptied.
    """
    file.run(
        "INSERT INTO group_test VALUES (?, ?, ?, ?, NULL)",
        event.subject,
        facts["set_at"],
        canonical({"forms": facts["forms"]}),
        facts["feedback"],
    )
    sql = "INSERT INTO test_half SELECT ?, id, ? FROM learner WHERE id = ?"
    for learner_id, half in sorted(facts["halves"].items()):
        file.run(sql, event.subject, half, learner_id)


def _test_joined(file: File, event: Event, facts: Facts) -> None:
    """Show somebody who came to the class after the test was set."""
    sql = "INSERT OR IGNORE INTO test_half SELECT ?, id, ? FROM learner WHERE id = ?"
    file.run(sql, event.subject, facts["half"], facts["learner_id"])


def _test_opened(file: File, event: Event, facts: Facts) -> None:
    sql = "UPDATE group_test SET open_for = ? WHERE id = ?"
    file.run(sql, facts["occasion"], event.subject)


def _test_released(file: File, event: Event, facts: Facts) -> None:
    sql = "INSERT OR IGNORE INTO test_released VALUES (?, ?, ?)"
    file.run(sql, event.subject, facts["occasion"], written(event.at))


BY_KIND: Final[dict[str, Callable[[File, Event, Facts], None]]] = {
    "posts_calibrated": _posts_calibrated,
    "test_set": _test_set,
    "test_joined": _test_joined,
    "test_opened": _test_opened,
    "test_released": _test_released,
}
