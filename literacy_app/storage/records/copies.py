"""Copies of the records: made while they are open, checked before they count."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from literacy_app.domain.errors import (
    BackupUnusable,
    FileInTheWay,
    RecordsAreDamaged,
    RecordsAreReadOnly,
    Trouble,
)
from literacy_app.storage.records.chain import ChainReport
from literacy_app.storage.records.door import RECORDS, Door
from literacy_app.storage.records.file import File, journal_of, put_in_place, troubles
from literacy_app.storage.records.inspection import look_through, settle


def back_up(file: File, to: Path) -> None:
    """Write a checked copy of an open file at `to`, where nothing may stand."""
    if to.exists():
        raise FileInTheWay(to)
    part = to.with_name(f"{to.name}.part")
    with troubles(to):
        to.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
    try:
        file.copy_to(part)
        check_copy(part)
        put_in_place(part, to)
    finally:
        part.unlink(missing_ok=True)


def check_copy(path: Path) -> ChainReport:
    """Read a copy through and through; raise BackupUnusable unless it is sound.

    One from a newer app raises RecordsAreNewer.
    """
    if not path.is_file():
        raise BackupUnusable(path, "missing")
    try:
        report = look_through(path)
    except (RecordsAreDamaged, RecordsAreReadOnly) as trouble:
        raise BackupUnusable(path, "damaged") from trouble
    if report.broken is not None:
        raise BackupUnusable(path, "changed")
    return report


def restore(folder: Path, backup: Path) -> Path | None:
    """Put a backup in the place of the records; return where those went.

    The backup is checked first and stays as it is. The device gets a new id, since
    events that happened here after the backup may live on in another copy.
    """
    door = Door(folder)
    try:
        check_copy(backup)
        part = folder / f"{RECORDS}.restoring"
        with troubles(part):
            part.unlink(missing_ok=True)
        _copy_under_new_id(backup, part)
        aside = _copy_aside(folder / RECORDS)
        put_in_place(part, folder / RECORDS)
    finally:
        door.close()
    return aside


def _copy_under_new_id(backup: Path, part: Path) -> None:
    source = File(backup, read_only=True)
    try:
        source.copy_to(part)
    finally:
        source.close()
    copy = File(part)
    copy.run("UPDATE meta SET value = ? WHERE key = 'device_id'", str(uuid4()))
    copy.close()


def _copy_aside(path: Path) -> Path | None:
    """Copy the present records, sound or not, to the first free name beside them."""
    if not path.exists():
        return None
    with suppress(Trouble):
        settle(path)
    number = 1
    while (aside := path.with_name(f"{path.name}.before-restore-{number}")).exists():
        number += 1
    with troubles(aside):
        shutil.copy2(path, aside)
        if journal_of(path).exists():
            shutil.copy2(journal_of(path), journal_of(aside))
    return aside
