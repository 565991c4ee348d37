"""Whether a records file can be relied on, and which copies of it there are."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from literacy_app.domain.errors import RecordsAreDamaged
from literacy_app.storage.records.door import RECORDS
from literacy_app.storage.records.file import File

BACKUPS: Final = "backups"
# Reading 16 MB takes 10 ms; larger files are read whole by `records verify` only.
_QUICKLY_READ_BYTES: Final = 16_000_000
_BYTES_WRITTEN: Final = """
SELECT page_count * page_size FROM pragma_page_count, pragma_page_size
"""


def refuse_damaged(file: File, *, thoroughly: bool = False) -> None:
    """Raise RecordsAreDamaged unless the file's pages are there and hold together."""
    size = file.path.stat().st_size
    if size < file.number(_BYTES_WRITTEN):
        raise RecordsAreDamaged(file.path, "its end is missing")
    if thoroughly:
        said = file.value("PRAGMA integrity_check(1)")
    elif size <= _QUICKLY_READ_BYTES:
        said = file.value("PRAGMA quick_check(1)")
    else:
        return
    if said != "ok":
        raise RecordsAreDamaged(file.path, str(said))


def newest_copy(folder: Path) -> Path | None:
    """Return the newest copy of the records that the data folder holds."""
    found = [*folder.glob(f"{RECORDS}.before-*"), *(folder / BACKUPS).glob("*.sqlite")]
    whole = [path for path in found if not path.name.endswith(("-journal", ".part"))]
    return max(whole, key=lambda path: path.stat().st_mtime, default=None)
