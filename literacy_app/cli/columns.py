"""A table for a terminal: words to the left, figures to the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final
from unicodedata import combining, east_asian_width

_GAP: Final = "   "


def columns(
    header: Sequence[str], rows: Sequence[Sequence[str]], *, words: int = 1
) -> Iterator[str]:
    """Yield the lines; words: how many columns from the left are no figures."""
    table = [[_plain(cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = [
            _padded(cell, width, left=place < words)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield _GAP.join(cells).rstrip()


def _padded(cell: str, width: int, *, left: bool) -> str:
    blank = " " * (width - _width(cell))
    return cell + blank if left else blank + cell


def _width(text: str) -> int:
    """Return the cells of a terminal that the text takes; a kanji takes two."""
    return sum(
        2 if east_asian_width(sign) in "WF" else 0 if combining(sign) else 1
        for sign in text
    )


def _plain(text: str) -> str:
    """Return the text without signs that would move the cursor."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
