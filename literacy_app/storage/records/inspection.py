"""A thorough look at a records file that changes nothing, wherever it lies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from literacy_app.domain.errors import RecordsAreDamaged, RecordsMissing
from literacy_app.storage.records import views
from literacy_app.storage.records.chain import ChainReport, check_chain
from literacy_app.storage.records.door import RECORDS, Door
from literacy_app.storage.records.file import File, journal_of
from literacy_app.storage.records.health import newest_copy, refuse_damaged
from literacy_app.storage.records.log import Log
from literacy_app.storage.records.names import pending


def inspect(folder: Path) -> ChainReport:
    """Check the records of a data folder, also while a window has them open."""
    path = folder / RECORDS
    if not path.exists():
        raise RecordsMissing(folder)
    try:
        _undo_what_a_crash_left(folder)
        return look_through(path)
    except RecordsAreDamaged as trouble:
        trouble.newest_backup = newest_copy(folder)
        raise


def look_through(path: Path) -> ChainReport:
    """Read a file: each page, each link, and its views against a replay."""
    file = File(path, read_only=True)
    try:
        outdated = pending(file) or not views.are_current(file)
        refuse_damaged(file, thoroughly=True)
        report = check_chain(file)
        if report.broken or outdated:
            return report
        return replace(report, views_agree=views.agree(file, Log(file, "").in_order()))
    finally:
        file.close()


def settle(path: Path) -> None:
    """Let SQLite roll back a half-written answer, which only a writer can."""
    file = File(path)
    try:
        pending(file)
    finally:
        file.close()


def _undo_what_a_crash_left(folder: Path) -> None:
    if not journal_of(folder / RECORDS).exists():
        return
    door = Door(folder)
    try:
        settle(folder / RECORDS)
    finally:
        door.close()
