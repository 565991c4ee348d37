"""Opens a content database, if it is the one that is wanted."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from literacy_app import __version__
from literacy_app.domain.pack import Pack
from literacy_app.storage.bank.building import fill
from literacy_app.storage.bank.schema import APPLICATION_ID, SCHEMA_VERSION
from literacy_app.storage.bank.store import Bank

_HEADER_BYTES: Final = 100
_MAGIC: Final = b"SQLite format 3\0"
# Larger files are trusted at start; damage then shows when a page is read.
_CHECKED_BYTES: Final = 8_000_000


def open_bank(path: Path, content_sha256: str) -> Bank | None:
    """Open the bank for reading, None when it must be built (again).

    That is so when the file is missing, cut short, damaged or foreign, made by
    another version of the app, or built from other content.
    """
    if not _looks_whole(path):
        return None
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True)
    try:
        if _is_wanted(connection, path, content_sha256):
            return Bank(connection, path)
    except sqlite3.Error:
        pass  # damaged: the caller builds it again
    connection.close()
    return None


def bank_in_memory(packs: Sequence[Pack], content_sha256: str) -> Bank:
    """Return a bank that is gone when the app closes, for a folder without room."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    fill(connection, packs, content_sha256)
    return Bank(connection, None)


def _looks_whole(path: Path) -> bool:
    """Say whether the header is ours and tells the true size of the file."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER_BYTES)
        size = path.stat().st_size
    except OSError:
        return False
    if len(head) < _HEADER_BYTES or not head.startswith(_MAGIC):
        return False
    page_bytes, pages, version, application = (
        struct.unpack_from(kind, head, at)[0]
        for kind, at in ((">H", 16), (">I", 28), (">I", 60), (">I", 68))
    )
    ours = (version, application) == (SCHEMA_VERSION, APPLICATION_ID)
    # 1 stands for 65,536, which does not fit into two bytes.
    return ours and size == pages * (65_536 if page_bytes == 1 else page_bytes)


def _is_wanted(connection: sqlite3.Connection, path: Path, content_sha256: str) -> bool:
    made = connection.execute("select app_version, content_sha256 from made").fetchone()
    if made != (__version__, content_sha256):
        return False
    if path.stat().st_size > _CHECKED_BYTES:
        return True
    (verdict,) = connection.execute("pragma quick_check").fetchone()
    return bool(verdict == "ok")
