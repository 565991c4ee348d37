"""The migrations by name, known without loading what carries them out.

sqlite-utils takes 0.1 s to import (0.3 s where numpy is installed), and most starts
have nothing to migrate.
"""

from __future__ import annotations

from typing import Final

from literacy_app.domain.errors import RecordsAreDamaged, RecordsAreNewer
from literacy_app.storage.records.file import File

MIGRATIONS: Final = (
    "0001_events",
    "0002_events_only_grow",
    "0003_reviews_tests_calibration",
    "0004_lessons_quizzes",
    "0005_workshops",
    "0006_school",
)
_TABLES: Final = """
SELECT count(*) FROM sqlite_schema WHERE name IN ('_sqlite_migrations', 'event', 'meta')
"""
_APPLIED: Final = """
SELECT name FROM _sqlite_migrations WHERE migration_set = 'records' ORDER BY id
"""


def pending(file: File) -> list[str]:
    """Return what is still to be done to this file.

    Refuses a file from the future, and one that is no records file.
    """
    if file.number(_TABLES) != 3:  # noqa: PLR2004 - the three it names
        raise RecordsAreDamaged(file.path, "it has no log of events")
    applied = [str(row["name"]) for row in file.rows(_APPLIED)]
    for name in applied:
        if name not in MIGRATIONS:
            raise RecordsAreNewer(file.path, unknown_migration=name)
    return [name for name in MIGRATIONS if name not in applied]
