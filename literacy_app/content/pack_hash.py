"""One hash for everything a pack says. Light: imported at every start."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

WRITTEN: Final = (".yaml", ".yml")
LESSONS: Final = "modules"
PICTURES: Final = ("scenes", "charts")


def pack_hash(folder: Path) -> str:
    """Return the SHA-256 of a pack's written files and its list of pictures.

    Pictures count by name and size: reading them all would slow every start.
    """
    whole = hashlib.sha256()
    for line in _lines(folder):
        whole.update(line)
    return whole.hexdigest()


def _lines(folder: Path) -> Iterator[bytes]:
    for path in sorted(folder.rglob("*"), key=lambda path: path.as_posix()):
        inside = path.relative_to(folder)
        if inside.name.startswith(".") or not path.is_file():
            continue
        is_page = path.suffix == ".md" and inside.parts[0] == LESSONS
        if path.suffix in WRITTEN or is_page:
            content = path.read_bytes()
            yield f"{inside.as_posix()}\0{len(content)}\0".encode() + content
        elif inside.parts[0] in PICTURES:
            yield f"{inside.as_posix()}\0{path.stat().st_size}\0".encode()
