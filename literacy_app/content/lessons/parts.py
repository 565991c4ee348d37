"""What the makers of directives share: their arguments, prompts, items and answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from literacy_app.content.lessons.arguments import (
    ArgumentFault,
    Arguments,
    read_arguments,
)
from literacy_app.content.lessons.chunks import Chunk, Piece
from literacy_app.content.lessons.desk import Desk, pieces
from literacy_app.content.lessons.fences import Directive, Node
from literacy_app.domain.blocks import Block
from literacy_app.domain.prose import Prose
from literacy_app.words import tr

_ITEM: Final = re.compile(r"(?:[-*+]|[0-9]+\.)\s+")
LISTS: Final = ("bullets", "numbered")
Inner = Callable[[tuple[Node, ...], str], tuple[Block, ...]]


@dataclass(frozen=True, slots=True)
class Part:
    """A directive on the desk. inner: makes the blocks inside it."""

    desk: Desk
    directive: Directive
    arguments: Arguments
    inner: Inner

    @property
    def line(self) -> int:
        return self.directive.line

    @property
    def name(self) -> str:
        return self.directive.name

    def word(self, example: str) -> str:
        """Return the one word behind the name."""
        if len(self.arguments.words) != 1:
            raise self.like(example)
        return self.arguments.words[0]

    def named(self, key: str, example: str) -> str:
        """Return an argument that must be there."""
        if not self.arguments.named.get(key, "").strip():
            raise self.desk.stop(
                self.line,
                tr("The field {name} is missing.", name=key),
                tr("Write it like this: {example}.", example=example),
            )
        return self.arguments.named[key]

    def like(self, example: str) -> Exception:
        return self.desk.stop(
            self.line,
            tr("The part {name} does not say what it is about.", name=self.name),
            tr("Write it like this: {example}.", example=example),
        )

    def body(self) -> tuple[Block, ...]:
        """Return the blocks inside; there must be some."""
        blocks = self.inner(self.directive.body, self.name)
        if not self.directive.body:
            raise self.desk.empty(self.line)
        return blocks

    def reply(self) -> tuple[Block, ...]:
        """Return what stands below the three dashes."""
        return self.inner(self.directive.after or (), f"{self.name} ---")

    def shape(self, *kinds: Collection[str]) -> list[Chunk]:
        """Return the chunks of the body; they must be of these kinds, in order."""
        body = _joined(self.directive.body)
        found = [node for node in body if isinstance(node, Chunk)]
        fits = len(found) == len(body) == len(kinds) and all(
            chunk.kind in kind for chunk, kind in zip(found, kinds, strict=True)
        )
        if not fits:
            raise self.desk.stop(
                self.line,
                tr("The part {name} does not have the lines it needs.", name=self.name),
                tr("It needs, in this order: {parts}.", parts=_said(kinds)),
            )
        return found

    def prose(self, chunk: Chunk) -> Prose:
        """Return a chunk that is one paragraph."""
        self.desk.check(chunk.lines)
        return self.desk.prose(chunk.pieces[0])

    def items(self, chunk: Chunk, *, fewest: int) -> list[Piece]:
        """Return the items of a list without their signs."""
        self.desk.check(chunk.lines)
        if len(chunk.pieces) < fewest:
            raise self.desk.stop(
                chunk.line,
                tr("There are too few entries."),
                tr("At least {limit} are needed.", limit=fewest),
            )
        return pieces(chunk)


def item_text(piece: Piece) -> str:
    return _ITEM.sub("", piece.text, count=1)


def part_of(desk: Desk, directive: Directive, inner: Inner) -> Part:
    try:
        arguments = read_arguments(directive.arguments)
    except ArgumentFault as fault:
        raise desk.stop(directive.line, fault.what, fault.mend) from fault
    return Part(desk, directive, arguments, inner)


def _joined(nodes: tuple[Node, ...]) -> list[Node]:
    """Return the nodes; a list goes on after a blank line."""
    found: list[Node] = []
    for node in nodes:
        last = found[-1] if found else None
        if (
            isinstance(node, Chunk)
            and isinstance(last, Chunk)
            and node.kind == last.kind
            and node.kind in LISTS
        ):
            found[-1] = Chunk(last.kind, [*last.pieces, *node.pieces])
        else:
            found.append(node)
    return found


def _said(kinds: tuple[Collection[str], ...]) -> str:
    names = {
        "paragraph": tr("a paragraph"),
        "bullets": tr("a list"),
        "quote": tr("a quote with >"),
    }
    return ", ".join(names[min(kind)] for kind in kinds)
