"""One SQLite file, whose failures come out as troubles."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from literacy_app.domain.errors import (
    DiskIsFull,
    FolderNotWritable,
    RecordsAreDamaged,
    RecordsAreInUse,
    RecordsAreReadOnly,
    Trouble,
)

Value = str | int | float | None
Row = sqlite3.Row
# EXTRA is FULL and also settles the folder after a commit: without it a power cut
# right after an answer could bring its journal back and undo it.
_WHEN_WRITING: Final = """
PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;
PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON
"""
_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class File:
    """An open database file. Belongs to the thread that opened it."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        with troubles(path):
            self._db = _connect(path, read_only=read_only)
        self._db.row_factory = Row
        try:
            self.script("" if read_only else _WHEN_WRITING)
        except BaseException:
            self.close()
            raise

    def run(self, sql: str, *values: Value) -> None:
        """Carry out one statement."""
        with troubles(self.path):
            self._db.execute(sql, values)

    def run_each(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Carry out one statement for each row of values."""
        with troubles(self.path):
            self._db.executemany(sql, rows)

    def script(self, sql: str) -> None:
        """Carry out several statements, split at the semicolons."""
        for statement in sql.split(";"):
            self.run(statement)

    def rows(self, sql: str, *values: Value) -> list[Row]:
        with troubles(self.path):
            return self._db.execute(sql, values).fetchall()

    def each(self, sql: str, *values: Value) -> Iterator[Row]:
        """Yield rows one by one, for tables too long to hold."""
        with troubles(self.path):
            yield from self._db.execute(sql, values)

    def value(self, sql: str, *values: Value) -> Value:
        """Return the first column of the first row, or None."""
        rows = self.rows(sql, *values)
        return rows[0][0] if rows else None

    def number(self, sql: str, *values: Value) -> int:
        """Return the first column of the first row as a number; 0 for none."""
        return int(self.value(sql, *values) or 0)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make the writes inside the `with` block land all or none."""
        nested = self._db.in_transaction
        self.run("SAVEPOINT together" if nested else "BEGIN IMMEDIATE")
        try:
            yield
            self.run("RELEASE together" if nested else "COMMIT")
        except BaseException:
            # SQLite has already rolled back by itself when the disk was full.
            if self._db.in_transaction:
                self.run("ROLLBACK TO together" if nested else "ROLLBACK")
            raise

    def copy_to(self, path: Path) -> None:
        """Write a copy of the whole database; path must not hold another one."""
        with troubles(path):
            copy = sqlite3.connect(path)
            try:
                self._db.backup(copy)
            finally:
                copy.close()

    def close(self) -> None:
        self._db.close()


@contextmanager
def troubles(path: Path) -> Iterator[None]:
    """Turn what SQLite or the disk says about a file into a Trouble."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)
        trouble = _TROUBLES.get(code) or _TROUBLES.get(code & 0xFF)
        if trouble is None:
            raise
        raise trouble(path, str(error)) from error
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskIsFull(path) from error
        raise FolderNotWritable(path.parent) from error


def put_in_place(part: Path, path: Path) -> None:
    """Give a finished file its name, so that a power cut leaves the old or the new."""
    with troubles(path):
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        # A journal of the file that goes would be applied to the one that comes.
        journal_of(path).unlink(missing_ok=True)
        part.replace(path)
        if sys.platform != "win32":
            folder = os.open(path.parent, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)


def journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    if not read_only:
        return sqlite3.connect(path, isolation_level=None)
    address = f"{path.resolve().as_uri()}?mode=ro"
    return sqlite3.connect(address, isolation_level=None, uri=True)


def _full(path: Path, _: str) -> Trouble:
    return DiskIsFull(path)


def _read_only(path: Path, _: str) -> Trouble:
    return RecordsAreReadOnly(path)


def _in_use(path: Path, _: str) -> Trouble:
    return RecordsAreInUse(path.parent)


def _not_opened(path: Path, _: str) -> Trouble:
    if path.exists():
        return RecordsAreReadOnly(path)
    return FolderNotWritable(path.parent)


_TROUBLES: Final[dict[int, Callable[[Path, str], Trouble]]] = {
    sqlite3.SQLITE_CORRUPT: RecordsAreDamaged,
    sqlite3.SQLITE_NOTADB: RecordsAreDamaged,
    sqlite3.SQLITE_IOERR_READ: RecordsAreDamaged,
    sqlite3.SQLITE_IOERR_SHORT_READ: RecordsAreDamaged,
    sqlite3.SQLITE_FULL: _full,
    # A used-up quota is reported as a failed write, not as a full disk.
    sqlite3.SQLITE_IOERR: _full,
    sqlite3.SQLITE_READONLY: _read_only,
    sqlite3.SQLITE_PERM: _read_only,
    sqlite3.SQLITE_CANTOPEN: _not_opened,
    sqlite3.SQLITE_BUSY: _in_use,
    sqlite3.SQLITE_LOCKED: _in_use,
}
