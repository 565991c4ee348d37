"""Views of the log: tables that can be dropped and built again by replay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import zip_longest
from json import dumps
from math import isclose
from pathlib import Path
from typing import Final

from literacy_app.domain.event import Event, canonical
from literacy_app.storage.records import (
    views_of_lessons,
    views_of_practice,
    views_of_school,
    views_of_tests,
    views_of_workshops,
)
from literacy_app.storage.records.file import File, Row
from literacy_app.storage.records.log import facts_of
from literacy_app.storage.records.names import MIGRATIONS
from literacy_app.storage.records.payloads import Facts

_LEARNERS: Final = """
CREATE TABLE learner (
    id TEXT PRIMARY KEY, nickname TEXT NOT NULL, picture TEXT NOT NULL,
    band TEXT NOT NULL, pin_hash TEXT NOT NULL, joined_at TEXT NOT NULL,
    preferences TEXT NOT NULL, guest INTEGER NOT NULL
) STRICT
"""
_SHAPES: Final = (
    _LEARNERS,
    views_of_practice.SHAPE,
    views_of_tests.SHAPE,
    views_of_lessons.SHAPE,
    views_of_workshops.SHAPE,
    views_of_school.SHAPE,
)
_TABLES: Final = (
    "learner",
    *views_of_practice.TABLES,
    *views_of_tests.TABLES,
    *views_of_lessons.TABLES,
    *views_of_workshops.TABLES,
    *views_of_school.TABLES,
)
_ABOUT_SOMEBODY: Final = (
    *views_of_practice.TABLES,
    "test_half",
    *views_of_lessons.OF_A_LEARNER,
)
# What the views in a file were made by. Raise the number whenever a view changes
# in shape or in what it says: files then make theirs again when they are opened.
MADE_BY: Final = f"{MIGRATIONS[-1]}/2"
_HOW_MANY: Final = """
SELECT count(*) FROM sqlite_schema
WHERE type = 'table' AND name IN (SELECT value FROM json_each(?))
"""
# Another computer's exp() may differ in the last digit.
_SAME_WITHIN: Final = 1e-9


def build(file: File, events: Iterable[Event]) -> None:
    """Throw the views away and make them again from the events, in order."""
    for table in reversed(_TABLES):
        file.run(f"DROP TABLE IF EXISTS {table}")
    for shape in _SHAPES:
        file.script(shape)
    for event in events:
        apply(file, event)
    file.run("INSERT OR REPLACE INTO meta VALUES ('views', ?)", MADE_BY)


def are_current(file: File) -> bool:
    """Say whether the views in a file are of today's shape."""
    return file.value("SELECT value FROM meta WHERE key = 'views'") == MADE_BY


def apply(file: File, event: Event) -> None:
    """Take an event into the views. One that has been erased says nothing."""
    if event.payload:
        _BY_KIND[event.kind](file, event, facts_of(event))


def agree(file: File, events: Iterable[Event]) -> bool:
    """Say whether a replay gives the views that stand in the file."""
    replayed = File(Path(":memory:"))
    try:
        replayed.run("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT)")
        build(replayed, events)
        return file.number(_HOW_MANY, dumps(_TABLES)) == len(_TABLES) and all(
            _alike(mine, true)
            for table in _TABLES
            for mine, true in zip_longest(
                _all_of(file, table), _all_of(replayed, table)
            )
        )
    finally:
        replayed.close()


def _all_of(file: File, table: str) -> Iterable[Row]:
    """Read a view in the order of its key, which is one column or two."""
    return file.each(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608 - our own names


def _learner_enrolled(file: File, _: Event, facts: Facts) -> None:
    file.run(
        "INSERT INTO learner VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        facts["id"],
        facts["nickname"],
        facts["picture"],
        facts["band"],
        facts["pin_hash"],
        facts["joined_at"],
        canonical(facts["preferences"]),
        facts["guest"],
    )
    views_of_practice.begin(file, facts["id"])


def _preferences_changed(file: File, event: Event, facts: Facts) -> None:
    sql = "UPDATE learner SET preferences = ? WHERE id = ?"
    file.run(sql, canonical(facts["preferences"]), event.subject)


def _pin_changed(file: File, event: Event, facts: Facts) -> None:
    sql = "UPDATE learner SET pin_hash = ? WHERE id = ?"
    file.run(sql, facts["pin_hash"], event.subject)


def _learner_left(file: File, event: Event, _: Facts) -> None:
    for table in _ABOUT_SOMEBODY:
        file.run(f"DELETE FROM {table} WHERE learner_id = ?", event.subject)  # noqa: S608 - our own names
    views_of_school.forget(file, event.subject)
    file.run("DELETE FROM learner WHERE id = ?", event.subject)


def _alike(one: Row | None, other: Row | None) -> bool:
    if one is None or other is None:
        return False
    return all(
        isclose(a, b, rel_tol=0, abs_tol=_SAME_WITHIN)
        if isinstance(a, float)
        else a == b
        for a, b in zip(one, other, strict=True)
    )


_BY_KIND: Final[dict[str, Callable[[File, Event, Facts], None]]] = {
    "learner_enrolled": _learner_enrolled,
    "preferences_changed": _preferences_changed,
    "pin_changed": _pin_changed,
    "learner_left": _learner_left,
    **views_of_practice.BY_KIND,
    **views_of_tests.BY_KIND,
    **views_of_lessons.BY_KIND,
    **views_of_workshops.BY_KIND,
    **views_of_school.BY_KIND,
}
