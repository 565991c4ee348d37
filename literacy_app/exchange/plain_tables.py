"""Plain tables (CSV) from elsewhere: bytes of a file, letters of bytes, cells of rows.

Excel writes UTF-8 with a mark, in Japan CP932, and as "Unicode text" UTF-16.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import Final, Literal

ENCODINGS: Final = ("utf-8-sig", "cp932")
NUL: Final = "\0"
Record = tuple[int, list[str]]
CellFault = Literal["too_long", "quotes"]


class FileClosed(Exception):
    """A file does not give its bytes; whoever asked for them says it in its words."""

    def __init__(self, reason: Literal["missing", "folder", "closed"]) -> None:
        self.reason: Literal["missing", "folder", "closed"] = reason


def file_bytes(path: Path, most: int = -1) -> bytes:
    """Return what is in a file, at most so many bytes. Raises FileClosed."""
    try:
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError as gone:
        raise FileClosed("missing") from gone
    except (OSError, ValueError) as closed:
        # Windows says "permission denied" about a folder.
        raise FileClosed("folder" if path.is_dir() else "closed") from closed


def readings(raw: bytes, encodings: Sequence[str] = ENCODINGS) -> Iterator[str]:
    """Yield the text these bytes may be, likeliest first."""
    for encoding in encodings:
        try:
            yield raw.decode(encoding)
        except UnicodeDecodeError:
            continue


def records(
    text: str, on_fault: Callable[[int, CellFault], None], delimiter: str = ","
) -> Iterator[Record]:
    """Yield the rows that are not blank, each with the line it begins in."""
    reader = csv.reader(StringIO(text, newline=""), strict=True, delimiter=delimiter)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            on_fault(line, "too_long" if "field limit" in str(fault) else "quotes")
            continue
        if any(cells) and any(map(str.strip, cells)):
            yield line, cells
