"""The text of a file that an author wrote: UTF-8, not too long, nothing unshowable."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import yaml

from literacy_app.content.flaws import unreadable, whole_file
from literacy_app.domain.errors import Fault
from literacy_app.words import tr

MOST_BYTES: Final = 1_000_000


def read_source(file: Path) -> tuple[str, tuple[Fault, ...]]:
    """Return what the file says, or why it cannot be read."""
    try:
        if not file.is_file():
            return "", (unreadable(file, tr("it is not a file")),)
        if file.stat().st_size > MOST_BYTES:
            return "", (_too_large(file),)
        raw = file.read_bytes()
    except OSError as error:
        return "", (unreadable(file, error.strerror or type(error).__name__),)
    try:
        source = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return "", (_not_utf8(file, line=raw.count(b"\n", 0, error.start) + 1),)
    if found := yaml.reader.Reader.NON_PRINTABLE.search(source):
        line = source.count("\n", 0, found.start()) + 1
        return "", (whole_file(file, line, *unshowable()),)
    return source, ()


def unshowable() -> tuple[str, str]:
    return (
        tr("There is a character here that cannot be shown."),
        tr("Delete it and type the words again."),
    )


def _too_large(file: Path) -> Fault:
    return whole_file(
        file,
        1,
        tr("The file is larger than 1 MB."),
        tr("Split it into several smaller files."),
    )


def _not_utf8(file: Path, *, line: int) -> Fault:
    return whole_file(
        file,
        line,
        tr("The file is not written in UTF-8."),
        tr("Save it again and choose the encoding UTF-8."),
    )
