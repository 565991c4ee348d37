"""Lines of Markdown gathered into paragraphs, lists, quotes, tables and headings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["paragraph", "bullets", "numbered", "quote", "table", "heading"]
_STARTS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("heading", re.compile(r" {0,3}#{1,6}[ \t]")),
    ("bullets", re.compile(r" {0,3}[-*+][ \t]")),
    ("numbered", re.compile(r" {0,3}[0-9]{1,9}\.[ \t]")),
    ("quote", re.compile(r" {0,3}>")),
    ("table", re.compile(r" {0,3}\|")),
)
_QUOTE_SIGN: Final = re.compile(r" {0,3}> ?")
# Kinds in which a line without a sign goes on with the line before it.
_GO_ON: Final = ("paragraph", "bullets", "numbered")


@dataclass(frozen=True, slots=True)
class Line:
    """number: in the file, from 1."""

    number: int
    text: str


@dataclass(slots=True)
class Piece:
    """A paragraph, an item, a row: one or several lines that belong together."""

    lines: list[Line]

    @property
    def line(self) -> int:
        return self.lines[0].number

    @property
    def text(self) -> str:
        """Return the lines as one; Japanese is joined without a space."""
        joined = ""
        for line in self.lines:
            words = line.text.strip()
            gap = " " if joined and not _meet(joined[-1:], words[:1]) else ""
            joined = f"{joined}{gap}{words}"
        return joined


@dataclass(slots=True)
class Chunk:
    """Pieces of one kind, without a blank line between them."""

    kind: Kind
    pieces: list[Piece]

    @property
    def line(self) -> int:
        return self.pieces[0].line

    @property
    def lines(self) -> list[Line]:
        return [line for piece in self.pieces for line in piece.lines]


def chunks(lines: Iterable[Line]) -> list[Chunk]:
    """Return the lines gathered; blank lines only part them."""
    found: list[Chunk] = []
    parted = True
    for line in lines:
        if not line.text.strip():
            parted = True
            continue
        _add(found, line, parted=parted)
        parted = False
    return found


def _add(found: list[Chunk], line: Line, *, parted: bool) -> None:
    kind = _kind(line.text)
    last = None if parted or not found else found[-1]
    if kind == "quote":
        _add_quote(found, line, last)
    elif last and kind == "paragraph" and last.kind in _GO_ON:
        last.pieces[-1].lines.append(line)
    elif last and kind == last.kind and kind != "heading":
        last.pieces.append(Piece([line]))
    else:
        found.append(Chunk(kind, [Piece([line])]))


def _add_quote(found: list[Chunk], line: Line, last: Chunk | None) -> None:
    """Add a line of a quote; a bare > begins its next paragraph."""
    words = Line(line.number, _QUOTE_SIGN.sub("", line.text, count=1))
    if last is None or last.kind != "quote":
        found.append(Chunk("quote", [Piece([words])]))
    elif not words.text.strip() or not last.pieces[-1].lines[-1].text.strip():
        last.pieces.append(Piece([words]))
    else:
        last.pieces[-1].lines.append(words)


def _kind(text: str) -> Kind:
    return next((kind for kind, start in _STARTS if start.match(text)), "paragraph")


def _meet(before: str, after: str) -> bool:
    """Say whether two characters meet without a space: both are wide."""
    return all(c and unicodedata.east_asian_width(c) in "WF" for c in (before, after))
