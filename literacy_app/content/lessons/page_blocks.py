"""The lines of a page made into its blocks."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import partial

from literacy_app.content.lessons.chunks import Chunk, Line
from literacy_app.content.lessons.desk import Desk, Unbuilt
from literacy_app.content.lessons.directives import DIRECTIVES
from literacy_app.content.lessons.fences import Directive, Node, read_fences
from literacy_app.content.lessons.parts import Part, part_of
from literacy_app.content.lessons.plain_blocks import plain_blocks
from literacy_app.domain.blocks import Block, Bullets
from literacy_app.words import tr


def page_blocks(desk: Desk, lines: Iterable[Line]) -> tuple[Block, ...]:
    """Return the blocks that hold; what does not is noted on the desk."""
    nodes, faults = read_fences(desk.file, lines)
    desk.faults.extend(faults)
    return _inside(desk, nodes, "")


def _inside(desk: Desk, nodes: tuple[Node, ...], around: str) -> tuple[Block, ...]:
    """Return the blocks inside a directive, or of the page itself (around: "")."""
    found: list[Block] = []
    for node in nodes:
        try:
            if isinstance(node, Directive):
                found.append(_directive(desk, node, around))
            else:
                _add(desk, found, node)
        except Unbuilt:
            continue
    return tuple(found)


def _add(desk: Desk, found: list[Block], chunk: Chunk) -> None:
    """Add the blocks of a chunk; a list goes on after a blank line."""
    for block in plain_blocks(desk, chunk):
        last = found[-1] if found else None
        if (
            isinstance(block, Bullets)
            and isinstance(last, Bullets)
            and block.numbered == last.numbered
        ):
            whole = Bullets(block.numbered, (*last.items, *block.items))
            found[-1] = desk.place(desk.lift(last), whole)
        else:
            found.append(desk.place(chunk.line, block))


def _directive(desk: Desk, directive: Directive, around: str) -> Block:
    known = DIRECTIVES.get(directive.name)
    if known is None:
        raise _unknown(desk, directive)
    if around and directive.name not in _held_by(around):
        desk.fault(
            directive.line,
            tr(
                "The part {name} cannot stand inside the part {around}.",
                name=directive.name,
                around=around.split(maxsplit=1)[0],
            ),
            tr("Put it before or after that part."),
        )
    part = part_of(desk, directive, partial(_inside, desk))
    _check_arguments(part)
    _check_answer(part)
    return desk.place(directive.line, known.make(part))


def _held_by(around: str) -> tuple[str, ...]:
    """Return what may stand inside; an answer ("check ---") holds plain text only."""
    known = DIRECTIVES.get(around)
    return known.holds if known else ()


def _unknown(desk: Desk, directive: Directive) -> Unbuilt:
    near = get_close_matches(directive.name, DIRECTIVES, n=1)
    return desk.stop(
        directive.line,
        tr("There is no part called {name}.", name=directive.name),
        tr("Write {name} instead, or delete it.", name=near[0])
        if near
        else tr("Choose one of: {choices}.", choices=", ".join(DIRECTIVES)),
    )


def _check_arguments(part: Part) -> None:
    known, given = DIRECTIVES[part.name], part.arguments
    surplus = [
        *given.words[known.words :],
        *given.titles[known.titles :],
        *(key for key in given.named if key not in known.keys),
    ]
    if surplus:
        raise part.desk.stop(
            part.line,
            tr(
                "The part {name} does not take “{words}”.",
                name=part.name,
                words=", ".join(surplus)[:60],
            ),
            tr("It takes: {names}.", names=", ".join(known.keys) or part.name),
        )


def _check_answer(part: Part) -> None:
    wanted, given = DIRECTIVES[part.name].after, part.directive.after
    if given is None and wanted == "needed":
        raise part.desk.stop(
            part.line,
            tr("The part {name} has no answer.", name=part.name),
            tr("Write a line of three dashes and below it what to say afterwards."),
        )
    if given is not None and wanted == "none":
        raise part.desk.stop(
            part.line,
            tr("The part {name} takes no answer below three dashes.", name=part.name),
            tr("Delete the line of dashes."),
        )
    if given is not None and not given:
        raise part.desk.empty(part.line)
