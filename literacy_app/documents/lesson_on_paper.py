"""A lesson's blocks in a paper form; what was found out is kept for another page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatchmethod
from typing import Any

from literacy_app.documents.activity_on_paper import Place, activity
from literacy_app.documents.desk import (
    Desk,
    Thing,
    Things,
    box,
    bullets,
    heading,
    para,
    table,
    task,
)
from literacy_app.documents.post_card import card
from literacy_app.domain import blocks as b
from literacy_app.domain.band_parts import for_band


@dataclass(frozen=True, slots=True)
class Found:
    """What is said after an activity, by its number on the sheet."""

    number: int
    body: Things


class LessonOnPaper:
    """Writes block after block. found: the replies of the activities so far.

    level: of all headings, since PDF/UA refuses to skip one.
    """

    def __init__(self, desk: Desk, *, level: int = 3) -> None:
        self._desk = desk
        self._words = desk.words
        self._level = level
        self.found: list[Found] = []

    def write(self, blocks: tuple[b.Block, ...]) -> Things:
        written: Things = []
        for block in for_band(blocks, self._desk.band):
            if isinstance(block, b.Interactive):
                written.append(self._activity(block))
            else:
                written.extend(self._reading(block))
        return written

    def _activity(self, block: b.Interactive) -> Thing:
        number = len(self.found) + 1
        body, reply = activity(block, Place(self._desk, self.write, number))
        self.found.append(Found(number, reply))
        return {**task(number, body), "whole": True}

    @singledispatchmethod
    def _reading(self, block: Any) -> Things:
        raise NotImplementedError(f"no paper form for {type(block).__name__}")

    @_reading.register
    def _(self, block: b.Paragraph) -> Things:
        return [para(self._words(block.words))]

    @_reading.register
    def _(self, block: b.Heading) -> Things:
        return [heading(self._words(block.words), self._level)]

    @_reading.register
    def _(self, block: b.Bullets) -> Things:
        items = [self._words(item) for item in block.items]
        return [bullets(items, numbered=block.numbered)]

    @_reading.register
    def _(self, block: b.Quote) -> Things:
        return [{"is": "quote", "words": self._words(block.words)}]

    @_reading.register
    def _(self, block: b.Table) -> Things:
        rows = [[[para(self._words(cell))] for cell in row] for row in block.rows]
        return [table([self._words(cell) for cell in block.head], rows)]

    @_reading.register
    def _(self, block: b.Callout) -> Things:
        return [box(self._words(block.title), self.write(block.body), block.tone)]

    @_reading.register
    def _(self, block: b.Figure) -> Things:
        facts = [
            [*self._words(name), {"t": self._desk.colon}, *self._words(value)]
            for name, value in block.facts
        ]
        picture = {
            "is": "picture",
            "picture": block.picture,
            "alt": block.alt,
            "wide": 0.62,
        }
        words = self._words(block.caption) if block.caption else []
        caption = [para(words, small=True)] if words else []
        return [picture, *([bullets(facts)] if facts else []), *caption]

    @_reading.register
    def _(self, block: b.ShownPost) -> Things:
        post = self._desk.shelf.post_named(block.post)
        return [card(post, self._desk), *self.write(block.body)]

    @_reading.register
    def _(self, block: b.Timeline) -> Things:
        rows = [
            [[para(self._words(moment.when))], [para(self._words(moment.what))]]
            for moment in block.moments
        ]
        return [table([], rows, [0.18, 0.82])]
