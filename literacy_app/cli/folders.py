"""Folders that a person names for pictures: made, and tried out, before the work."""

from __future__ import annotations

import tempfile
from pathlib import Path

from literacy_app.domain.errors import FolderNotWritable


def writable(folder: Path) -> Path:
    """Return the folder, which now exists and takes files."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise FolderNotWritable(folder) from error
    return folder
