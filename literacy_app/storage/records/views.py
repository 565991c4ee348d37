"""Views of the log: tables that can be dropped and built again by replay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import zip_longest
from math import isclose
from pathlib import Path
from typing import Final

from literacy_app.domain.discernment import Ability, Judged, update
from literacy_app.domain.event import Event, canonical
from literacy_app.storage.records.file import File, Row
from literacy_app.storage.records.log import facts_of
from literacy_app.storage.records.payloads import Facts

_SHAPE: Final = """
CREATE TABLE learner (
    id TEXT PRIMARY KEY, nickname TEXT NOT NULL, picture TEXT NOT NULL,
    band TEXT NOT NULL, pin_hash TEXT NOT NULL, joined_at TEXT NOT NULL,
    preferences TEXT NOT NULL, guest INTEGER NOT NULL
) STRICT;
CREATE TABLE sitting (
    id TEXT PRIMARY KEY, learner_id TEXT NOT NULL REFERENCES learner,
    begun_at TEXT NOT NULL, length INTEGER NOT NULL, seed INTEGER NOT NULL
) STRICT;
CREATE INDEX sitting_by_learner ON sitting (learner_id);
CREATE TABLE attempt (
    id TEXT PRIMARY KEY, learner_id TEXT NOT NULL REFERENCES learner,
    sitting_id TEXT NOT NULL, post_id TEXT NOT NULL, purpose TEXT NOT NULL,
    taken_at TEXT NOT NULL, manipulated INTEGER, right INTEGER,
    points INTEGER NOT NULL, counts INTEGER NOT NULL,
    device_id TEXT NOT NULL, seq INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_by_post ON attempt (learner_id, post_id);
CREATE INDEX attempt_by_kind ON attempt (learner_id, counts, manipulated);
CREATE TABLE ability (
    learner_id TEXT PRIMARY KEY REFERENCES learner,
    theta REAL NOT NULL, kappa REAL NOT NULL, var_theta REAL NOT NULL,
    covariance REAL NOT NULL, var_kappa REAL NOT NULL,
    manipulated INTEGER NOT NULL, genuine INTEGER NOT NULL
) STRICT
"""
_EMPTY: Final = """
DROP TABLE IF EXISTS ability; DROP TABLE IF EXISTS attempt;
DROP TABLE IF EXISTS sitting; DROP TABLE IF EXISTS learner
"""
_FORGET: Final = (
    "DELETE FROM ability WHERE learner_id = ?",
    "DELETE FROM attempt WHERE learner_id = ?",
    "DELETE FROM sitting WHERE learner_id = ?",
    "DELETE FROM learner WHERE id = ?",
)
CONTENTS: Final = (
    "SELECT * FROM learner ORDER BY id",
    "SELECT * FROM sitting ORDER BY id",
    "SELECT * FROM attempt ORDER BY id",
    "SELECT * FROM ability ORDER BY learner_id",
)
_HOW_MANY: Final = """
SELECT count(*) FROM sqlite_schema
WHERE name IN ('learner', 'sitting', 'attempt', 'ability')
"""
# Another computer's exp() may differ in the last digit.
_SAME_WITHIN: Final = 1e-9


def build(file: File, events: Iterable[Event]) -> None:
    """Throw the views away and make them again from the events, in order."""
    file.script(_EMPTY)
    file.script(_SHAPE)
    for event in events:
        apply(file, event)


def apply(file: File, event: Event) -> None:
    """Take an event into the views. One that has been erased says nothing."""
    if event.payload:
        _BY_KIND[event.kind](file, event, facts_of(event))


def agree(file: File, events: Iterable[Event]) -> bool:
    """Say whether a replay gives the views that stand in the file."""
    replayed = File(Path(":memory:"))
    try:
        build(replayed, events)
        return file.number(_HOW_MANY) == len(CONTENTS) and all(
            _alike(mine, true)
            for sql in CONTENTS
            for mine, true in zip_longest(file.each(sql), replayed.each(sql))
        )
    finally:
        replayed.close()


def ability_in(row: Row) -> Ability:
    return Ability(
        row["theta"],
        row["kappa"],
        row["var_theta"],
        row["covariance"],
        row["var_kappa"],
    )


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
    start = Ability()
    file.run(
        "INSERT INTO ability VALUES (?, ?, ?, ?, ?, ?, 0, 0)",
        facts["id"],
        start.theta,
        start.kappa,
        start.var_theta,
        start.covariance,
        start.var_kappa,
    )


def _preferences_changed(file: File, event: Event, facts: Facts) -> None:
    sql = "UPDATE learner SET preferences = ? WHERE id = ?"
    file.run(sql, canonical(facts["preferences"]), event.subject)


def _pin_changed(file: File, event: Event, facts: Facts) -> None:
    sql = "UPDATE learner SET pin_hash = ? WHERE id = ?"
    file.run(sql, facts["pin_hash"], event.subject)


def _learner_left(file: File, event: Event, _: Facts) -> None:
    for sql in _FORGET:
        file.run(sql, event.subject)


def _sitting_begun(file: File, event: Event, facts: Facts) -> None:
    file.run(
        "INSERT INTO sitting VALUES (?, ?, ?, ?, ?)",
        facts["id"],
        event.subject,
        facts["begun_at"],
        facts["length"],
        facts["seed"],
    )


def _attempt_made(file: File, event: Event, facts: Facts) -> None:
    answer = facts["answer"]
    file.run(
        "INSERT INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        answer["id"],
        event.subject,
        answer["sitting_id"],
        answer["post_id"],
        answer["purpose"],
        facts["taken_at"],
        facts["manipulated"],
        facts["right"],
        facts["points"],
        facts["counts"],
        event.device_id,
        event.seq,
    )
    if facts["counts"]:
        _move_ability(file, event.subject, facts)


def _move_ability(file: File, learner_id: str, facts: Facts) -> None:
    [row] = file.rows("SELECT * FROM ability WHERE learner_id = ?", learner_id)
    moved = update(
        ability_in(row),
        Judged(
            manipulated=facts["manipulated"],
            right=facts["right"],
            difficulty=facts["difficulty"],
            difficulty_variance=facts["difficulty_variance"],
        ),
    )
    file.run(
        "UPDATE ability SET theta = ?, kappa = ?, var_theta = ?, covariance = ?, "
        "var_kappa = ?, manipulated = ?, genuine = ? WHERE learner_id = ?",
        moved.theta,
        moved.kappa,
        moved.var_theta,
        moved.covariance,
        moved.var_kappa,
        row["manipulated"] + facts["manipulated"],
        row["genuine"] + (not facts["manipulated"]),
        learner_id,
    )


def _post_disputed(_file: File, _event: Event, _facts: Facts) -> None:
    """Show nothing: a dispute stands in the log, where an author finds it."""


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
    "sitting_begun": _sitting_begun,
    "attempt_made": _attempt_made,
    "post_disputed": _post_disputed,
}
