"""Paragraphs, headings, lists, quotes and tables: Markdown that needs no directive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from literacy_app.content.lessons.chunks import Chunk
from literacy_app.content.lessons.desk import Desk, pieces
from literacy_app.content.lessons.inline import prose_of, shielded, tree_of
from literacy_app.content.markup import MarkupFault
from literacy_app.domain.blocks import Block, Bullets, Heading, Paragraph, Quote, Table
from literacy_app.domain.prose import Prose
from literacy_app.words import tr

_LEVELS: Final = {"h2": 2, "h3": 3}
_PLAIN: Final = frozenset(["strong", "em", "a"])
_BAR: Final = re.compile(r"(?<!\\)\|")


def plain_blocks(desk: Desk, chunk: Chunk) -> Iterator[Block]:
    """Yield the blocks of one chunk; raise Unbuilt where it does not hold."""
    desk.check(chunk.lines)
    if chunk.kind == "table":
        _same_width(desk, chunk)
    sign = "> " if chunk.kind == "quote" else ""
    lines = [f"{sign}{shielded(piece.text)}" for piece in pieces(chunk)]
    blank = "\n\n" if chunk.kind == "quote" else "\n"
    for element in tree_of(desk.markdown, blank.join(lines)):
        yield from _blocks(desk, chunk, element)


def _blocks(desk: Desk, chunk: Chunk, element: Element) -> Iterator[Block]:
    """Yield what a tree's element is, if it is what the chunk began as."""
    if element.tag == "p" and chunk.kind == "paragraph":
        yield Paragraph(_prose(desk, chunk, element))
    elif element.tag in _LEVELS and chunk.kind == "heading":
        yield Heading(_LEVELS[element.tag], _prose(desk, chunk, element))
    elif element.tag in ("ul", "ol") and chunk.kind in ("bullets", "numbered"):
        items = tuple(_prose(desk, chunk, item) for item in element)
        yield Bullets(element.tag == "ol", items)
    elif element.tag == "blockquote":
        for paragraph in element:
            yield Quote(_prose(desk, chunk, paragraph))
    elif element.tag == "table":
        yield _table(desk, chunk, element)
    elif chunk.kind == "heading":
        raise desk.stop(
            chunk.line,
            tr("Headings inside a page have two or three signs #."),
            tr("Write ## or ###; the title stands at the top of the file."),
        )
    else:
        raise desk.stop(
            chunk.line,
            tr("It is not clear what this part is meant to be."),
            tr("Leave a blank line before and after lists, quotes and tables."),
        )


def _prose(desk: Desk, chunk: Chunk, element: Element) -> Prose:
    if any(inner.tag not in _PLAIN for inner in element.iter() if inner is not element):
        raise desk.stop(
            chunk.line,
            tr("Lists and quotes cannot stand inside each other."),
            tr("Use one list without indented lines, or plain paragraphs."),
        )
    try:
        words = prose_of(element)
    except MarkupFault as fault:
        raise desk.stop(chunk.line, fault.what, fault.mend) from fault
    if not words.plain.strip():
        raise desk.empty(chunk.line)
    return words


def _same_width(desk: Desk, chunk: Chunk) -> None:
    """Refuse rows that Markdown would cut or fill to the width of the head."""
    widths = [_width(shielded(piece.text)) for piece in chunk.pieces]
    for piece, width in zip(chunk.pieces, widths, strict=True):
        if width != widths[0]:
            raise desk.stop(
                piece.line,
                tr("This row has another number of cells than the head of the table."),
                tr("Give every row the same number of cells."),
            )


def _width(row: str) -> int:
    return len(_BAR.findall(row.strip().removeprefix("|").removesuffix("|"))) + 1


def _table(desk: Desk, chunk: Chunk, element: Element) -> Table:
    rows = [tuple(_cell(desk, chunk, c) for c in row) for row in element.iter("tr")]
    if len(rows) < 2:  # noqa: PLR2004  a head and what it is the head of
        raise desk.stop(
            chunk.line,
            tr("The table has no rows below its head."),
            tr("Add a row, or write a list."),
        )
    return Table(rows[0], tuple(rows[1:]))


def _cell(desk: Desk, chunk: Chunk, cell: Element) -> Prose:
    """Return a cell's words; a cell may be empty."""
    if len(cell) or (cell.text or "").strip():
        return _prose(desk, chunk, cell)
    return Prose.of("")
