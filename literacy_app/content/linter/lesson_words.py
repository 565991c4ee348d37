"""Every block of a lesson with the bands that read it, and the words it says."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from literacy_app.domain.blocks import (
    AddressReader,
    AxisChart,
    Block,
    Bullets,
    Callout,
    CheckQuestion,
    FeelingMeter,
    Figure,
    Heading,
    MarkWords,
    OnlyFor,
    OwnWords,
    Paragraph,
    Poll,
    Quote,
    Reveal,
    ShownPost,
    SortBoxes,
    Table,
    Timeline,
    Twins,
)
from literacy_app.domain.prose import Prose
from literacy_app.domain.text import Band


def walk(
    blocks: tuple[Block, ...], bands: tuple[Band, ...]
) -> Iterator[tuple[Block, tuple[Band, ...]]]:
    """Yield every block, those inside others after them, with who reads it."""
    for block in blocks:
        reading = bands
        if isinstance(block, OnlyFor):
            reading = tuple(band for band in bands if band in block.bands)
        yield block, reading
        for inside in ("body", "reply"):
            yield from walk(getattr(block, inside, ()), reading)


@singledispatch
def own_words(block: Block) -> Iterator[Prose]:
    """Yield what a block itself says; blocks inside it speak for themselves."""
    raise TypeError(block)


@own_words.register(Paragraph)
@own_words.register(Heading)
@own_words.register(Quote)
def _(block: Paragraph | Heading | Quote) -> Iterator[Prose]:
    yield block.words


@own_words.register
def _(block: Bullets) -> Iterator[Prose]:
    yield from block.items


@own_words.register
def _(block: Table) -> Iterator[Prose]:
    for row in (block.head, *block.rows):
        yield from row


@own_words.register
def _(block: Callout) -> Iterator[Prose]:
    yield Prose.of(block.title)


@own_words.register
def _(block: Figure) -> Iterator[Prose]:
    if block.caption:
        yield block.caption
    for fact in block.facts:
        yield from map(Prose.of, fact)


@own_words.register(ShownPost)
@own_words.register(OnlyFor)
def _(_block: ShownPost | OnlyFor) -> Iterator[Prose]:
    yield from ()


@own_words.register(Twins)
@own_words.register(AddressReader)
@own_words.register(OwnWords)
def _(block: Twins | AddressReader | OwnWords) -> Iterator[Prose]:
    yield block.prompt


@own_words.register
def _(block: CheckQuestion) -> Iterator[Prose]:
    yield block.prompt
    for option in block.options:
        yield option.words
        if option.reply:
            yield option.reply


@own_words.register
def _(block: MarkWords) -> Iterator[Prose]:
    yield block.prompt
    yield Prose(block.text)


@own_words.register
def _(block: AxisChart) -> Iterator[Prose]:
    yield block.prompt
    yield Prose.of(block.claim)
    for words in (block.chart.title, block.chart.unit, *block.chart.x):
        if words:
            yield Prose(words.en)


@own_words.register
def _(block: SortBoxes) -> Iterator[Prose]:
    yield block.prompt
    for box in block.boxes:
        yield box.label
        yield from box.items


@own_words.register
def _(block: FeelingMeter) -> Iterator[Prose]:
    yield block.prompt
    yield Prose.of(block.low)
    yield Prose.of(block.high)


@own_words.register
def _(block: Poll) -> Iterator[Prose]:
    yield block.prompt
    yield from block.options


@own_words.register
def _(block: Timeline) -> Iterator[Prose]:
    for moment in block.moments:
        yield Prose.of(moment.when)
        yield moment.what


@own_words.register
def _(block: Reveal) -> Iterator[Prose]:
    yield Prose.of(block.button)
