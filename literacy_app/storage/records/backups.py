"""The copies of the records that a data folder holds: found, read, and cleansed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import uuid4

from literacy_app.domain.backups import BackupFacts
from literacy_app.storage.records import views
from literacy_app.storage.records.copies import check_copy
from literacy_app.storage.records.door import RECORDS
from literacy_app.storage.records.file import File, journal_of, troubles
from literacy_app.storage.records.health import BACKUPS
from literacy_app.storage.records.log import Log

_AUTO: Final = "auto-%Y-%m-%d-%H%M%S.sqlite"
_STILL_THERE: Final = """
SELECT 1 FROM event WHERE subject = ? AND payload <> '' AND kind <> 'learner_left'
"""
_HOW_MANY: Final = "SELECT count(*) FROM event WHERE kind = ? AND payload <> ''"


def auto_name(now: datetime) -> str:
    """Return what a backup is called that was made by itself."""
    return now.strftime(_AUTO)


def auto_backups(folder: Path, now: datetime) -> dict[datetime, Path]:
    """Return the backups made by themselves, by when; in the zone of `now`."""
    found: dict[datetime, Path] = {}
    for path in (folder / BACKUPS).glob("auto-*.sqlite"):
        try:
            made = datetime.strptime(path.name, _AUTO).replace(tzinfo=now.tzinfo)
        except ValueError:
            continue
        found[made] = path
    return found


def all_backups(folder: Path) -> tuple[Path, ...]:
    """Return every copy in the data folder that can be put back, newest first."""
    found = [*(folder / BACKUPS).glob("*.sqlite"), *_laid_aside(folder)]
    return tuple(sorted(found, key=lambda path: path.stat().st_mtime, reverse=True))


def remove(path: Path) -> None:
    """Delete a backup that is not worth keeping any more."""
    with troubles(path):
        path.unlink(missing_ok=True)


def facts_of(path: Path) -> BackupFacts:
    """Read what a backup holds. Raises BackupUnusable unless it is sound."""
    check_copy(path)
    file = File(path, read_only=True)
    try:
        newest = file.value("SELECT max(at) FROM event")
        return BackupFacts(
            newest=datetime.fromisoformat(str(newest)) if newest else None,
            events=file.number("SELECT count(*) FROM event"),
            learners=file.number(_HOW_MANY, "learner_enrolled"),
            classes=file.number(_HOW_MANY, "class_made"),
            answers=file.number(_HOW_MANY, "attempt_made"),
        )
    finally:
        file.close()


def erased_in(path: Path, left: Iterable[str]) -> int:
    """Return how many of those who were erased here a copy still knows."""
    file = File(path, read_only=True)
    try:
        return sum(file.value(_STILL_THERE, who) is not None for who in left)
    finally:
        file.close()


def cleanse(path: Path, left: Iterable[str], now: datetime) -> bool:
    """Erase from a copy those who were erased here since; say whether there were any.

    That they left is added to the copy's log as an event of a device of its own:
    under the copy's own number it would contradict what happened here after it.
    """
    file = File(path)
    try:
        found = [who for who in left if file.value(_STILL_THERE, who) is not None]
        if found:
            log = Log(file, str(uuid4()))
            with file.together():
                for who in found:
                    log.erase(who)
                    log.append("learner_left", who, {}, now)
                views.build(file, log.in_order())
            file.run("VACUUM")
        return bool(found)
    finally:
        file.close()


def _laid_aside(folder: Path) -> list[Path]:
    """Return copies made before a migration or a restore, without their journals."""
    every = folder.glob(f"{RECORDS}.before-*")
    return [
        path
        for path in every
        if not path.name.endswith(("-journal", ".part")) and path != journal_of(path)
    ]
