"""Opening the records: checked, brought up to date, and ours alone."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from literacy_app.domain.errors import (
    RecordsAreDamaged,
    RecordsAreReadOnly,
    RecordsMissing,
)
from literacy_app.storage.records import views
from literacy_app.storage.records.door import RECORDS, Door
from literacy_app.storage.records.file import File, put_in_place, troubles
from literacy_app.storage.records.health import newest_copy, refuse_damaged
from literacy_app.storage.records.log import Log
from literacy_app.storage.records.names import pending
from literacy_app.storage.records.store import Records


def open_records(folder: Path, *, make: bool = True) -> Records:
    """Open the records of a data folder, making both when there are none yet.

    With make=False, raises RecordsMissing instead. A file that is damaged, from a
    newer app or cannot be written is left as it is, and a Trouble says so.
    """
    path = folder / RECORDS
    if not make and not path.exists():
        raise RecordsMissing(folder)
    door = Door(folder)
    try:
        if not path.exists():
            _make(path)
        _refuse_read_only(path)
        return Records(_opened(path), door)
    except RecordsAreDamaged as trouble:
        trouble.newest_backup = newest_copy(folder)
        door.close()
        raise
    except BaseException:
        door.close()
        raise


def _refuse_read_only(path: Path) -> None:
    """Ask the disk: SQLite would open the file to read, and say so at an answer."""
    try:
        path.open("rb+").close()
    except OSError as error:
        raise RecordsAreReadOnly(path) from error


def _opened(path: Path) -> File:
    file = File(path)
    try:
        still_to_do = pending(file)
        refuse_damaged(file)
        if still_to_do:
            _copy_before(file, still_to_do[0])
            _migrate(path)
        if not views.are_current(file):
            _build_views(file)
    except BaseException:
        file.close()
        raise
    return file


def _make(path: Path) -> None:
    """Make an empty file under another name first: half a file is never met."""
    part = path.with_name(f"{path.name}.new")
    part.unlink(missing_ok=True)
    _migrate(part)
    file = File(part)
    file.run("INSERT INTO meta VALUES ('device_id', ?)", str(uuid4()))
    _build_views(file)
    file.close()
    put_in_place(part, path)


def _migrate(path: Path) -> None:
    # Loaded only when there is something to do; see names.py.
    from sqlite_utils import Database  # noqa: PLC0415

    from literacy_app.storage.records.migrations import records  # noqa: PLC0415

    db = Database(path)
    try:
        with troubles(path):
            records.apply(db)
    finally:
        db.close()


def _copy_before(file: File, migration: str) -> None:
    """Copy the file as it is; a copy left by a broken-off migration gives way."""
    copy = file.path.with_name(f"{file.path.name}.before-{migration}")
    part = copy.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    file.copy_to(part)
    put_in_place(part, copy)


def _build_views(file: File) -> None:
    """Replay the log into views of today's shape, all or none."""
    with file.together():
        views.build(file, Log(file, "").in_order())
