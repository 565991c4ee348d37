"""An archive (ZIP) from elsewhere, looked at before anything in it is unpacked.

Nothing is ever written to the disk. A bomb is found by what its directory says, and
again while reading, since a directory may lie.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZipFile, ZipInfo

from literacy_app.domain.errors_of_rosters import RosterUnreadable

MOST_BYTES: Final = 32_000_000
_MOST_ENTRIES: Final = 500
_MOST_UNPACKED: Final = 64_000_000
# Lists of people shrink to a tenth; what shrinks to a hundredth is no list.
_MOST_RATIO: Final = 100
_SMALL: Final = 1_000_000
_LOCKED: Final = 0x1
# The Finder of macOS adds this folder to every archive.
_FROM_FINDER: Final = "__MACOSX/"


class Archive:
    """The entries of one archive, all of them of harmless name and size."""

    def __init__(self, path: Path, raw: bytes, *, folders: bool) -> None:
        """Raise RosterUnreadable unless every entry is harmless."""
        self.path = path
        try:
            self._zip = ZipFile(BytesIO(raw))
            entries = self._zip.infolist()
        except Exception as broken:  # zipfile answers broken bytes with any error
            raise RosterUnreadable(path, "damaged") from broken
        kept = [it for it in entries if not it.filename.startswith(_FROM_FINDER)]
        self._check_sizes(entries)
        for entry in kept:
            self._check(entry, folders=folders)
        self._entries = {entry.filename: entry for entry in kept}
        lower = [name.casefold() for name in self._entries]
        if len(kept) > len(set(lower)):
            raise RosterUnreadable(path, "doubled_inside")

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._entries)

    def read(self, name: str) -> bytes:
        """Return the whole entry. Raises RosterUnreadable where it does not hold."""
        return b"".join(self._pieces(self._entries[name]))

    def _pieces(self, entry: ZipInfo) -> Iterator[bytes]:
        left = entry.file_size
        try:
            with self._zip.open(entry) as file:
                while piece := file.read(min(left, _SMALL) + 1):
                    left -= len(piece)
                    if left < 0:
                        break
                    yield piece
        except Exception as broken:
            raise RosterUnreadable(self.path, "damaged", entry.filename) from broken
        if left < 0:
            raise RosterUnreadable(self.path, "bomb", entry.filename)

    def _check_sizes(self, entries: list[ZipInfo]) -> None:
        unpacked = sum(entry.file_size for entry in entries)
        if len(entries) > _MOST_ENTRIES or unpacked > _MOST_UNPACKED:
            raise RosterUnreadable(self.path, "bomb")

    def _check(self, entry: ZipInfo, *, folders: bool) -> None:
        name = entry.orig_filename
        unsafe = name.startswith(("/", "\\")) or ".." in name or "\\" in name
        if unsafe or ":" in name or not name.isprintable():
            raise RosterUnreadable(self.path, "unsafe_name", name)
        if "/" in name and not folders:
            raise RosterUnreadable(self.path, "folder_inside", name)
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise RosterUnreadable(self.path, "link_inside", name)
        if entry.flag_bits & _LOCKED:
            raise RosterUnreadable(self.path, "locked", name)
        packed = max(entry.compress_size, 1)
        if entry.file_size > _SMALL and entry.file_size > _MOST_RATIO * packed:
            raise RosterUnreadable(self.path, "bomb", name)
