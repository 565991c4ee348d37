"""Writing a file that leaves the app: all of it, or nothing."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from literacy_app.domain.errors import DiskIsFull, FolderNotWritable


def write_whole(file: Path, content: bytes) -> None:
    """Write beside, then rename: nobody ever finds half a file."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as half:
                half.write(content)
                half.flush()
                os.fsync(half.fileno())
            Path(beside).chmod(0o644)
            Path(beside).replace(file)
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskIsFull(file) from error
        raise FolderNotWritable(file.parent) from error
