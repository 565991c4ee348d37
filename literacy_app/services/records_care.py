"""Looking after the records: check, build again, copy, put back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from literacy_app.storage.records import copies, inspection
from literacy_app.storage.records.chain import ChainReport
from literacy_app.storage.records.door import RECORDS
from literacy_app.storage.records.health import BACKUPS
from literacy_app.storage.records.opening import open_records

__all__ = [
    "ChainReport",
    "backup_records",
    "rebuild_records",
    "records_exist",
    "restore_records",
    "verify_records",
]


def records_exist(folder: Path) -> bool:
    return (folder / RECORDS).exists()


def verify_records(folder: Path) -> ChainReport:
    """Read all records and check every link; nothing is changed or made."""
    return inspection.inspect(folder)


def rebuild_records(folder: Path) -> int:
    """Make every view again from the log; return how many events it holds."""
    with open_records(folder, make=False) as records:
        return records.rebuild()


def backup_records(folder: Path, to: Path | None, *, now: datetime) -> Path:
    """Write a checked copy and return where it is.

    to: a file to write, a folder to write into, or None for `backups` in the data
    folder.
    """
    to = folder / BACKUPS if to is None else to
    if to.is_dir() or not to.suffix:
        to = to / f"mikiwame-{now:%Y-%m-%d-%H%M%S}.sqlite"
    with open_records(folder, make=False) as records:
        records.backup(to)
    return to


def restore_records(folder: Path, backup: Path) -> Path | None:
    """Put a checked backup in the place of the records; return where those went."""
    return copies.restore(folder, backup)
