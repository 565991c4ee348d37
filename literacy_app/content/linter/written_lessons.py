"""A module as its author wrote it: every page, sheet and question with its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from literacy_app.content.flaws import Place
from literacy_app.content.lessons.module_files import ITEMS, WrittenModule
from literacy_app.content.lessons.page_files import WrittenPage
from literacy_app.content.linter.finding import Finding, Level
from literacy_app.content.linter.lesson_words import own_words, walk
from literacy_app.domain.blocks import Block
from literacy_app.domain.prose import Prose
from literacy_app.domain.quiz_item import (
    Boxes,
    Item,
    MarkedWords,
    Offers,
    Places,
    Steps,
)
from literacy_app.domain.text import BANDS, Band, Bilingual
from literacy_app.words import Lang

FAMILY = "family"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page or the family sheet, in one language. name: its id, or "family"."""

    name: str
    lang: Lang
    page: WrittenPage

    def blocks(self) -> Iterator[tuple[Block, tuple[Band, ...]]]:
        """Yield every block with the bands that read it."""
        return walk(self.page.blocks, self.page.bands)

    def words(self) -> Iterator[tuple[Block, tuple[Band, ...], Prose]]:
        """Yield everything that is said, a paragraph at a time."""
        for block, bands in self.blocks():
            for prose in own_words(block):
                yield block, bands, prose


def sheets(module: WrittenModule, *, family: bool = True) -> Iterator[Sheet]:
    """Yield the pages in both languages, and the family sheet at the end."""
    for name, both in module.pages.items():
        if family or name != FAMILY:
            for lang, page in both.items():
                yield Sheet(name, lang, page)


def item_words(item: Item) -> Iterator[Bilingual]:
    """Yield everything that a question says."""
    yield item.prompt
    yield from (both for both in (item.quote, item.alt, item.tip) if both)
    yield from _key_words(item)
    yield item.explanation


def _key_words(item: Item) -> Iterator[Bilingual]:
    match item.key:
        case Offers(offers):
            for offer in offers:
                yield offer.words
                if offer.why:
                    yield offer.why
        case Steps(steps):
            yield from steps
        case Boxes(boxes, entries):
            yield from boxes
            yield from (entry.words for entry in entries)
        case MarkedWords(text):
            yield text
        case Places(places):
            yield from (place.label for place in places)


def place_of(module: WrittenModule, item: Item) -> Place:
    """Return where a question stands in items.yaml."""
    return "items", module.module.items.index(item)


class LessonRule:
    """Makes the findings of one rule about lessons."""

    def __init__(self, rule: str, level: Level) -> None:
        self._rule = rule
        self._level = level

    def on_sheet(
        self,
        module: WrittenModule,
        sheet: Sheet,
        block: Block | None,
        *,
        what: str,
        mend: str,
    ) -> Finding:
        """Return a finding about a block, or about the whole page."""
        line = sheet.page.line_of(block) if block else 1
        return Finding(
            *(self._rule, self._level, sheet.page.file, line, module.module.id),
            *(f"{sheet.name}.{sheet.lang}", what, mend),
        )

    def in_file(
        self, module: WrittenModule, name: str, place: Place, *, what: str, mend: str
    ) -> Finding:
        """Return a finding about a field of one of the YAML files."""
        source = module.files[name]
        field = ".".join(str(step) for step in place)
        return Finding(
            *(self._rule, self._level, source.file, source.line_of(place)),
            *(module.module.id, field, what, mend),
        )

    def on_item(
        self, module: WrittenModule, item: Item, *, what: str, mend: str
    ) -> Finding:
        return self.in_file(module, ITEMS, place_of(module, item), what=what, mend=mend)


def taught(module: WrittenModule) -> tuple[Band, ...]:
    return tuple(band for band in BANDS if band in module.module.outline.minutes)
