"""Builds the content database from packs, whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from literacy_app import __version__
from literacy_app.domain.errors import (
    BankUnavailable,
    DiskIsFull,
    FolderNotWritable,
    Trouble,
)
from literacy_app.domain.pack import Pack
from literacy_app.storage.bank.library_rows import library_rows
from literacy_app.storage.bank.pack_rows import pack_row, taxonomy_rows
from literacy_app.storage.bank.part_rows import part_rows
from literacy_app.storage.bank.post_row import post_row
from literacy_app.storage.bank.schema import (
    APPLICATION_ID,
    END_OF_TEXT,
    INDEXES,
    SCHEMA_VERSION,
    TABLES,
)

_UNFINISHED: Final = ".unfinished"
# What two packs both bring is kept once.
_SHARED: Final = (
    *("taxonomy", "family", "tactic", "tactic_i18n", "tactic_map"),
    *("outline", "module", "term", "source", "workshop"),
)
# Older than this, an unfinished file belongs to no build that still runs.
_LEFT_BEHIND_SECONDS: Final = 600


def build_bank(path: Path, packs: Sequence[Pack], content_sha256: str) -> None:
    """Write the database beside its place, check it, then put it there.

    Whatever interrupts this leaves the old file as it was. Raises
    FolderNotWritable, DiskIsFull or BankUnavailable.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = _new_file_beside(path)
    except OSError as error:
        raise FolderNotWritable(path.parent) from error
    try:
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
            fill(connection, packs, content_sha256)
        _make_durable(unfinished)
        unfinished.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise _trouble(path, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def fill(
    connection: sqlite3.Connection, packs: Sequence[Pack], content_sha256: str
) -> None:
    """Create all tables in an empty database and put the packs in."""
    connection.executescript(
        "pragma journal_mode = off; pragma synchronous = off;"
        f"pragma application_id = {APPLICATION_ID};"
        f"pragma user_version = {SCHEMA_VERSION};" + TABLES
    )
    connection.execute("begin")
    for table, rows in _batches(_all_rows(packs)):
        _insert(connection, table, rows)
    connection.execute(
        "insert into post_search(rowid, plain)"
        " select text_id, plain || ? from post_text",
        [END_OF_TEXT],
    )
    connection.executescript(INDEXES)  # commits first
    connection.execute(
        "insert into made values (?, ?, ?)",
        [SCHEMA_VERSION, __version__, content_sha256],
    )
    _check(connection, sum(len(pack.posts) for pack in packs))


def _all_rows(packs: Iterable[Pack]) -> Iterator[tuple[str, dict[str, Any]]]:
    for pack in packs:
        yield "pack", pack_row(pack)
        yield from taxonomy_rows(pack.taxonomy)
        for post in pack.posts:
            yield "post", post_row(post)
            yield from part_rows(post)
        yield from library_rows(pack.library)


def _batches(
    rows: Iterable[tuple[str, dict[str, Any]]], size: int = 20_000
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Gather rows by table, a limited number at a time."""
    waiting: dict[str, list[dict[str, Any]]] = {}
    for table, row in rows:
        batch = waiting.setdefault(table, [])
        batch.append(row)
        if len(batch) == size:
            yield table, waiting.pop(table)
    yield from waiting.items()


def _insert(
    connection: sqlite3.Connection, table: str, rows: list[dict[str, Any]]
) -> None:
    columns = list(rows[0])
    verb = "insert or ignore" if table in _SHARED else "insert"
    values = ", ".join(f":{column}" for column in columns)
    connection.executemany(
        f"{verb} into {table}({', '.join(columns)}) values ({values})",
        rows,
    )


def _check(connection: sqlite3.Connection, posts: int) -> None:
    verdict = connection.execute("pragma quick_check").fetchone()[0]
    stored = connection.execute("select count(*) from post").fetchone()[0]
    if verdict != "ok" or stored != posts:
        raise sqlite3.DatabaseError(f"{verdict}; {stored} of {posts} posts")


def _new_file_beside(path: Path) -> Path:
    """Return a new empty file, after sweeping up what killed builds left."""
    new = path.with_name(f".{path.name}.{secrets.token_hex(4)}{_UNFINISHED}")
    new.touch(exist_ok=False)
    now = new.stat().st_mtime
    for old in path.parent.glob(f".{path.name}.*{_UNFINISHED}"):
        if now - old.stat().st_mtime > _LEFT_BEHIND_SECONDS:
            old.unlink(missing_ok=True)
    return new


def _make_durable(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _trouble(path: Path, error: Exception) -> Trouble:
    if getattr(error, "errno", None) == errno.ENOSPC or (
        getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    ):
        return DiskIsFull(path)
    if isinstance(error, PermissionError):
        return FolderNotWritable(path.parent)
    return BankUnavailable(path, str(error))
