"""Backups that make themselves: on time, before a risky act, thinned, put back."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from literacy_app.domain.backups import (
    BackupHere,
    RestorePreview,
    is_due,
    worth_keeping,
)
from literacy_app.domain.errors import Trouble
from literacy_app.services.access import allow, staff_act
from literacy_app.services.databases import Databases
from literacy_app.storage.records import backups, copies, inspection
from literacy_app.storage.records.chain import ChainReport
from literacy_app.storage.records.health import BACKUPS
from literacy_app.storage.records.opening import open_records


def backup_if_due(dbs: Databases, *, now: datetime) -> Path | None:
    """Make a backup when the last is old enough, thin the others, cleanse them all.

    Asks nobody: it shows nothing and changes no record. Returns the new file.
    """
    here = now.astimezone()
    made = backups.auto_backups(_folder(dbs), here)
    newest = max((moment for moment in made if moment <= here), default=None)
    if not dbs.records.events():
        return None
    if not is_due(newest, dbs.records.rules().backup_hours, here):
        return None
    return _back_up(dbs, here)


def backup_before(dbs: Databases, *, now: datetime) -> Path:
    """Make a backup before something that cannot be undone otherwise."""
    path = _folder(dbs) / BACKUPS / backups.auto_name(now.astimezone())
    if not path.exists():
        dbs.records.backup(path)
    return path


def back_up_now(dbs: Databases, to: Path | None, *, now: datetime) -> Path:
    """Make a backup because somebody asks; in the data folder where `to` is None."""
    staff_act(dbs, "back_up", now=now)
    if to is None:
        return _back_up(dbs, now.astimezone())
    dbs.records.backup(to)
    return to


def backups_here(dbs: Databases) -> tuple[BackupHere, ...]:
    """Return the copies in the data folder, newest first."""
    allow(dbs, "back_up")
    return tuple(
        BackupHere(
            path,
            datetime.fromtimestamp(path.stat().st_mtime).astimezone(),
            path.stat().st_size,
        )
        for path in backups.all_backups(_folder(dbs))
    )


def verify_here(dbs: Databases) -> ChainReport:
    """Read all records here and check every link; nothing is changed."""
    allow(dbs, "back_up")
    return inspection.inspect(_folder(dbs))


def preview_restore(dbs: Databases, path: Path, *, now: datetime) -> RestorePreview:
    """Say what a backup holds against what is here. Raises BackupUnusable."""
    allow(dbs, "restore")
    held = backups.facts_of(path)
    current = backups.facts_of(backup_before(dbs, now=now))
    return RestorePreview(
        path=path,
        held=held,
        now=current,
        later_answers=dbs.records.answers_since(held.newest),
        erased=backups.erased_in(path, dbs.records.who_left()),
    )


def restore(dbs: Databases, path: Path, *, now: datetime) -> Path | None:
    """Put a backup in the place of the records; return where those were laid.

    Nobody is signed in afterwards: who could sign in may differ. Who was erased
    here since is erased from what comes back, too.
    """
    staff_act(dbs, "restore", now=now)
    left = dbs.records.who_left()
    backups.facts_of(path)
    folder = _folder(dbs)
    dbs.sit_down(None)
    dbs.records.close()
    try:
        aside = copies.restore(folder, path)
        backups.cleanse(dbs.records.path, left, now)
    finally:
        dbs.records = open_records(folder)
        dbs.forget_shelf()
    return aside


def _back_up(dbs: Databases, now: datetime) -> Path:
    made = backup_before(dbs, now=now)
    there = backups.auto_backups(_folder(dbs), now)
    kept = worth_keeping(there, now)
    for moment, path in there.items():
        if moment not in kept and path != made:
            backups.remove(path)
    _cleanse_all(dbs, now)
    return made


def _cleanse_all(dbs: Databases, now: datetime) -> None:
    """Erase from every copy who was erased here; one that cannot be read stays."""
    left = dbs.records.who_left()
    if not left:
        return
    for path in backups.all_backups(_folder(dbs)):
        with suppress(Trouble):
            backups.cleanse(path, left, now)


def _folder(dbs: Databases) -> Path:
    return dbs.records.path.parent
