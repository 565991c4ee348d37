"""Directives: parts of a page between `::: name …` and `:::`, one inside another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from literacy_app.content.flaws import whole_file
from literacy_app.content.lessons.chunks import Chunk, Line, chunks
from literacy_app.domain.errors import Fault
from literacy_app.words import tr

_FENCE: Final = re.compile(r" {0,3}(:{3,})(.*)")
_NAMED: Final = re.compile(r"\s*([A-Za-z][A-Za-z_-]{0,30})(?:\s+(.*))?")
_TURN: Final = "---"
# What a keyboard set to Japanese, or a hurried hand, makes of three colons.
_NEARLY: Final = re.compile(r"\s{0,3}(?:[:：]*：[:：]*|::)\s*[A-Za-z].*|\s*：{3,}\s*")
# "only" holds "callout", which holds one more: nobody needs as many as this.
_MOST_OPEN: Final = 8


@dataclass(frozen=True, slots=True)
class Directive:
    """after: what stands below the line `---`; None where there is no such line."""

    name: str
    line: int
    arguments: str
    body: tuple[Node, ...]
    after: tuple[Node, ...] | None


Node = Chunk | Directive


@dataclass(slots=True)
class _Open:
    """A directive whose end has not come yet."""

    name: str
    colons: int
    line: int
    arguments: str
    body: list[Line | Directive] = field(default_factory=list)
    after: list[Line | Directive] | None = None

    @property
    def filling(self) -> list[Line | Directive]:
        return self.body if self.after is None else self.after

    def closed(self) -> Directive:
        after = None if self.after is None else _nodes(self.after)
        return Directive(self.name, self.line, self.arguments, _nodes(self.body), after)


def read_fences(
    file: Path, lines: Iterable[Line]
) -> tuple[tuple[Node, ...], tuple[Fault, ...]]:
    """Return the page as a tree, and where directives do not open and close."""
    reader = _Reader(file)
    for line in lines:
        reader.take(line)
        if reader.too_deep:
            break
    return reader.end()


class _Reader:
    """Takes the lines of one page, one after another."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._open = [_Open("", 0, 1, "")]
        self._faults: list[Fault] = []

    @property
    def too_deep(self) -> bool:
        return len(self._open) > _MOST_OPEN

    def take(self, line: Line) -> None:
        fence = _FENCE.fullmatch(line.text)
        if fence and fence[2].strip():
            self._begin(line, len(fence[1]), fence[2])
        elif fence:
            self._close(line, len(fence[1]))
        elif _NEARLY.fullmatch(line.text):
            self._fault(
                line.number,
                tr("A part begins and ends with three plain colons (:::)."),
                tr("Write it like this: {example}.", example="::: callout idea"),
            )
        elif line.text.strip() == _TURN and len(self._open) > 1:
            self._turn(line)
        else:
            self._open[-1].filling.append(line)

    def end(self) -> tuple[tuple[Node, ...], tuple[Fault, ...]]:
        while len(self._open) > 1:
            self._unclosed()
        faults = tuple(sorted(self._faults, key=lambda fault: fault.line))
        return _nodes(self._open[0].body), faults

    def _begin(self, line: Line, colons: int, rest: str) -> None:
        named = _NAMED.fullmatch(rest)
        if not named:
            self._fault(
                line.number,
                tr("A line with colons needs a name after them."),
                tr("Write it like this: {example}.", example="::: callout idea"),
            )
        around = self._open[-1]
        if len(self._open) > 1 and colons >= around.colons:
            self._fault(
                line.number,
                tr("This part begins inside the part {name}.", name=around.name),
                tr("Close that part first, or open it with more colons than this one."),
            )
        name, arguments = (named[1], named[2] or "") if named else ("", "")
        self._open.append(_Open(name, colons, line.number, arguments.strip()))

    def _close(self, line: Line, colons: int) -> None:
        if colons not in (opened.colons for opened in self._open):
            self._fault(
                line.number,
                tr("No part with so many colons is open here."),
                tr("Close a part with as many colons as it was opened with."),
            )
            return
        while self._open[-1].colons != colons:
            self._unclosed()
        self._shut()

    def _turn(self, line: Line) -> None:
        inner = self._open[-1]
        if inner.after is None:
            inner.after = []
            return
        self._fault(
            line.number,
            tr("There is a second line of three dashes in this part."),
            tr("Keep one of the two and delete the other."),
        )

    def _unclosed(self) -> None:
        self._fault(
            self._open[-1].line,
            tr("The part {name} is not closed.", name=self._open[-1].name),
            tr("Close a part with as many colons as it was opened with."),
        )
        self._shut()

    def _shut(self) -> None:
        closed = self._open.pop().closed()
        self._open[-1].filling.append(closed)

    def _fault(self, line: int, what: str, mend: str) -> None:
        self._faults.append(whole_file(self._file, line, what, mend))


def _nodes(parts: Iterable[Line | Directive]) -> tuple[Node, ...]:
    found: list[Node] = []
    lines: list[Line] = []
    for part in parts:
        if isinstance(part, Line):
            lines.append(part)
        else:
            found.extend(chunks(lines))
            lines.clear()
            found.append(part)
    return (*found, *chunks(lines))
