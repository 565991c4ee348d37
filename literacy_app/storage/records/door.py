"""One window at a time: a lock on the data folder, let go when the process dies."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Final

from literacy_app.domain.errors import (
    FolderNotWritable,
    RecordsAreInUse,
    RecordsAreReadOnly,
)

RECORDS: Final = "records.sqlite"
_LOCK: Final = "records.lock"


class Door:
    """The right to write in a data folder, held until `close`.

    The lock file stays behind on purpose: removing it would let two in.
    """

    def __init__(self, folder: Path) -> None:
        """Make the folder when needed and lock it."""
        records = folder / RECORDS
        try:
            folder.mkdir(parents=True, exist_ok=True)
            # An unnamed file shows whether the journal can be written here later.
            tempfile.TemporaryFile(dir=folder).close()
            self._lock = (folder / _LOCK).open("ab")
        except OSError as error:
            if records.is_file():
                raise RecordsAreReadOnly(records) from error
            raise FolderNotWritable(folder) from error
        try:
            _lock(self._lock.fileno())
        except OSError as error:
            self._lock.close()
            if isinstance(error, (BlockingIOError, PermissionError)):
                raise RecordsAreInUse(folder) from error
            # Some network folders know no locks: two windows could not be kept apart.
            raise FolderNotWritable(folder) from error

    def close(self) -> None:
        """Let the next one in."""
        self._lock.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
