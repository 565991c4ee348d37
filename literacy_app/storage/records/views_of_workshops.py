"""Views of workshops: where each run is, and what its room's hands said."""

from __future__ import annotations

from collections.abc import Callable
from json import dumps
from typing import Final

from literacy_app.domain.event import Event
from literacy_app.storage.records.file import File
from literacy_app.storage.records.payloads import Facts, written

# counted is "post/round"; hands a JSON list, in the order of the scale.
SHAPE: Final = """
CREATE TABLE workshop_run (
    id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL, begun_at TEXT NOT NULL,
    step INTEGER NOT NULL, ended_at TEXT
) STRICT;
CREATE TABLE room_count (
    run_id TEXT NOT NULL REFERENCES workshop_run, counted TEXT NOT NULL,
    hands TEXT NOT NULL, PRIMARY KEY (run_id, counted)
) STRICT
"""
TABLES: Final = ("workshop_run", "room_count")


def _begun(file: File, event: Event, facts: Facts) -> None:
    sql = "INSERT INTO workshop_run VALUES (?, ?, ?, 0, NULL)"
    file.run(sql, event.subject, facts["workshop_id"], written(event.at))


def _turned(file: File, event: Event, facts: Facts) -> None:
    sql = "UPDATE workshop_run SET step = ? WHERE id = ?"
    file.run(sql, facts["step"], event.subject)


def _counted(file: File, event: Event, facts: Facts) -> None:
    sql = "INSERT OR REPLACE INTO room_count VALUES (?, ?, ?)"
    counted = f"{facts['post']}/{facts['round']}"
    file.run(sql, event.subject, counted, dumps(facts["hands"]))


def _ended(file: File, event: Event, _: Facts) -> None:
    sql = "UPDATE workshop_run SET ended_at = ? WHERE id = ?"
    file.run(sql, written(event.at), event.subject)


BY_KIND: Final[dict[str, Callable[[File, Event, Facts], None]]] = {
    "workshop_begun": _begun,
    "workshop_turned": _turned,
    "room_counted": _counted,
    "workshop_ended": _ended,
}
