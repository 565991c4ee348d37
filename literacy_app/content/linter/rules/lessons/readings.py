"""L25, L26: those a page is for can read it; their kanji have readings.

English: Flesch-Kincaid grade of a page as each band reads it. Japanese: the longest
sentence. Kanji above school year 4 need a reading where school years 5 and 6 read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from literacy_app.content.lessons.module_files import GLOSSARY, HEAD, WrittenModule
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.rules.readability import (
    HIGHEST_GRADE,
    LONGEST,
    grade,
    longest_sentence,
)
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import (
    FAMILY,
    LessonRule,
    Sheet,
    item_words,
    sheets,
)
from literacy_app.domain.blocks import Block
from literacy_app.domain.kanji import school_year
from literacy_app.domain.quiz_item import Item
from literacy_app.domain.text import Band, Bilingual, Text
from literacy_app.words import tr

L25 = LessonRule("L25", "warning")
L26 = LessonRule("L26", "warning")
LEARNT_BY_THEN: Final = 4
_ENDED: Final = re.compile(r"[.!?]\W*$")


def rule(written: WrittenPack) -> Iterator[Finding]:
    for module in written.lessons.written:
        for sheet in sheets(module):
            if sheet.lang == "en":
                yield from _page_english(module, sheet)
            else:
                yield from _page_japanese(module, sheet)
        for item in module.module.items:
            yield from _item(module, item)
        if "E56" in module.module.outline.minutes:
            yield from _around(module)


def unread(text: Text) -> str:
    """Return the kanji a child of year 5 may not know and that have no reading."""
    read = {i for ruby in text.ruby for i in range(ruby.start, ruby.end)}
    bare = (
        char
        for place, char in enumerate(text.plain)
        if place not in read and school_year(char) > LEARNT_BY_THEN
    )
    return "".join(dict.fromkeys(bare))


def _whole(said: Iterable[str]) -> str:
    """Return words joined so that a title or an answer counts as a sentence."""
    return " ".join(
        words if _ENDED.search(words) else f"{words}." for words in said if words
    )


def _page_english(module: WrittenModule, sheet: Sheet) -> Iterator[Finding]:
    for band in sheet.page.bands:
        said = [prose.plain for _, bands, prose in sheet.words() if band in bands]
        level, reached = _level(sheet, band), grade(_whole(said))
        if reached > HIGHEST_GRADE[level]:
            yield L25.on_sheet(
                module,
                sheet,
                None,
                what=_too_hard(reached, level),
                mend=tr("Use shorter sentences and shorter words."),
            )


def _too_hard(reached: float, band: Band) -> str:
    return tr(
        "The English is of school grade {grade}, above {limit}.",
        grade=f"{reached:.1f}",
        limit=f"{HIGHEST_GRADE[band]:.0f}",
    )


def _page_japanese(module: WrittenModule, sheet: Sheet) -> Iterator[Finding]:
    bare = unread(sheet.page.title.text)
    if bare and "E56" in sheet.page.bands:
        yield _no_reading_on(module, sheet, None, bare)
    for block, bands, prose in sheet.words():
        if not bands:
            continue
        found, level = longest_sentence(prose.plain), _level(sheet, bands[0])
        if found > LONGEST[level]:
            yield L25.on_sheet(
                module,
                sheet,
                block,
                what=_too_long(found, level),
                mend=tr("Split the sentence."),
            )
        bare = unread(prose.text)
        if bare and "E56" in bands:
            yield _no_reading_on(module, sheet, block, bare)


def _no_reading_on(
    module: WrittenModule, sheet: Sheet, block: Block | None, bare: str
) -> Finding:
    return L26.on_sheet(
        module, sheet, block, what=_no_reading(bare), mend=_give_reading()
    )


def _no_reading(bare: str) -> str:
    return tr("These kanji have no reading: {kanji}.", kanji=bare)


def _level(sheet: Sheet, band: Band) -> Band:
    """Return whose reading counts: grown-ups read the family sheet with children."""
    return "LS" if sheet.name == FAMILY and band == "E56" else band


def _too_long(found: int, band: Band) -> str:
    return tr(
        "The longest Japanese sentence has {length} characters, above {limit}.",
        length=found,
        limit=LONGEST[band],
    )


def _give_reading() -> str:
    return tr(
        "Write them as {example}; in titles and labels use kana.",
        example="{漢字|かんじ}",
    )


def _item(module: WrittenModule, item: Item) -> Iterator[Finding]:
    band = item.bands[0]
    words = list(item_words(item))
    reached = grade(_whole(both.en.plain for both in words))
    if reached > HIGHEST_GRADE[band]:
        yield L25.on_item(
            module,
            item,
            what=_too_hard(reached, band),
            mend=tr("Use shorter sentences and shorter words."),
        )
    found = max(longest_sentence(both.ja.plain) for both in words)
    if found > LONGEST[band]:
        yield L25.on_item(
            module, item, what=_too_long(found, band), mend=tr("Split the sentence.")
        )
    bare = _bare(words)
    if bare and band == "E56":
        yield L26.on_item(module, item, what=_no_reading(bare), mend=_give_reading())


def _around(module: WrittenModule) -> Iterator[Finding]:
    """Yield missing readings in the head and the glossary."""
    whole = module.module
    for name, place, words in (
        (HEAD, "summary", [whole.summary]),
        (HEAD, "reflection", list(whole.reflection)),
        (GLOSSARY, "terms", [b for t in whole.terms for b in (t.name, t.meaning)]),
    ):
        if bare := _bare(words):
            yield L26.in_file(
                module, name, (place,), what=_no_reading(bare), mend=_give_reading()
            )


def _bare(words: Iterable[Bilingual]) -> str:
    return "".join(dict.fromkeys("".join(unread(both.ja) for both in words)))
