"""Where one page is read: its file, language, running numbers, and what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from markdown import Markdown

from literacy_app.content.flaws import whole_file
from literacy_app.content.lessons.chunks import Chunk, Line, Piece
from literacy_app.content.lessons.inline import (
    lesson_markdown,
    shielded,
    unshielded,
    words_of,
)
from literacy_app.content.lessons.refused import refusals
from literacy_app.content.markup import MarkupFault, parse_markup
from literacy_app.domain.blocks import Block
from literacy_app.domain.errors import Fault
from literacy_app.domain.prose import Prose
from literacy_app.domain.text import BANDS, Band, Text
from literacy_app.words import tr


class Unbuilt(Exception):
    """A part has a fault, which is noted already; no block comes of it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and the line on which it begins."""

    line: int
    block: Block


@dataclass(slots=True)
class Desk:
    """placed: every block of the page, those inside others too, as they were built."""

    file: Path
    bands: tuple[Band, ...] = BANDS
    faults: list[Fault] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    numbers: Counter[str] = field(default_factory=Counter)
    markdown: Markdown = field(default_factory=lesson_markdown)

    def fault(self, line: int, what: str, mend: str) -> None:
        self.faults.append(whole_file(self.file, line, what, mend))

    def stop(self, line: int, what: str, mend: str) -> Unbuilt:
        """Note a fault and return what to raise."""
        self.fault(line, what, mend)
        return Unbuilt()

    def new_id(self, kind: str) -> str:
        """Return the kind with its running number on this page."""
        self.numbers[kind] += 1
        return f"{kind}{self.numbers[kind]}"

    def check(self, lines: Iterable[Line], *, spans: bool = False) -> None:
        """Note all that may not stand in these lines; raise Unbuilt for any."""
        found = list(refusals(lines, spans=spans))
        for refusal in found:
            self.fault(*refusal)
        if found:
            raise Unbuilt

    def prose(self, piece: Piece) -> Prose:
        """Return a paragraph, an item or a row's words."""
        return self.prose_in(shielded(piece.text), piece.line)

    def prose_in(self, source: str, line: int) -> Prose:
        """Return shielded words as prose; raise Unbuilt when there are none."""
        try:
            words = words_of(self.markdown, source.strip())
        except MarkupFault as fault:
            raise self.stop(line, fault.what, fault.mend) from fault
        if not words.plain.strip():
            raise self.empty(line)
        return words

    def label(self, written: str, line: int) -> str:
        """Return words of an argument; readings in them are not kept."""
        return self.text(written, line).plain

    def text(self, written: str, line: int, *, spans: bool = False) -> Text:
        """Return words without Markdown, such as a title."""
        self.check([Line(line, unshielded(written))], spans=spans)
        try:
            text = parse_markup(unshielded(written).strip())
        except MarkupFault as fault:
            raise self.stop(line, fault.what, fault.mend) from fault
        if not text.plain.strip():
            raise self.empty(line)
        if "**" in text.plain:
            raise self.stop(
                line,
                tr("Nothing can stand out here: asterisks would be shown as they are."),
                tr("Delete the asterisks."),
            )
        return text

    def empty(self, line: int) -> Unbuilt:
        return self.stop(
            line,
            tr("Nothing is written here."),
            tr("Write it, or delete the part."),
        )

    def place(self, line: int, block: Block) -> Block:
        self.placed.append(Placed(line, block))
        return block

    def lift(self, block: Block) -> int:
        """Take a block off the page again and return its line."""
        placed = next(each for each in self.placed if each.block is block)
        self.placed.remove(placed)
        return placed.line


def pieces(chunk: Chunk) -> list[Piece]:
    """Return the pieces in which something is written."""
    return [piece for piece in chunk.pieces if piece.text]
