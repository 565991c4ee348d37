"""L21: a page is short, a lesson has four to seven of them and enough to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from literacy_app.content.lessons.module_files import HEAD, WrittenModule
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import (
    LessonRule,
    Sheet,
    sheets,
    taught,
)
from literacy_app.domain.blocks import Interactive
from literacy_app.domain.text import Band
from literacy_app.words import tr

L21 = LessonRule("L21", "error")
MOST_WORDS: Final = 250
MOST_CHARACTERS: Final = 700
FEWEST_PAGES, MOST_PAGES = 4, 7
FEWEST_TO_DO: Final = 3


def rule(written: WrittenPack) -> Iterator[Finding]:
    for module in written.lessons.written:
        for band in taught(module):
            yield from _pages(module, band)
            yield from _to_do(module, band)
        for sheet in sheets(module, family=False):
            yield from _length(module, sheet)


def length(sheet: Sheet, band: Band) -> int:
    """Return a page's English words, or its Japanese characters."""
    said = [prose.plain for _, bands, prose in sheet.words() if band in bands]
    if sheet.lang == "en":
        return sum(len(words.split()) for words in said)
    return sum(len("".join(words.split())) for words in said)


def _length(module: WrittenModule, sheet: Sheet) -> Iterator[Finding]:
    limit = MOST_WORDS if sheet.lang == "en" else MOST_CHARACTERS
    for band in sheet.page.bands:
        found = length(sheet, band)
        if found > limit:
            yield L21.on_sheet(
                module,
                sheet,
                None,
                what=tr(
                    "The page has {number} words as {band} reads it, above {limit}.",
                    number=found,
                    band=band,
                    limit=limit,
                )
                if sheet.lang == "en"
                else tr(
                    "The page has {number} characters as {band} reads it, above "
                    "{limit}.",
                    number=found,
                    band=band,
                    limit=limit,
                ),
                mend=tr("Shorten it, or make two pages of it."),
            )


def _pages(module: WrittenModule, band: Band) -> Iterator[Finding]:
    pages = len(module.module.pages_for(band))
    if not FEWEST_PAGES <= pages <= MOST_PAGES:
        yield L21.in_file(
            module,
            HEAD,
            (),
            what=tr("{band} reads {number} pages.", band=band, number=pages),
            mend=tr(
                "A lesson has {fewest} to {most} pages for each band.",
                fewest=FEWEST_PAGES,
                most=MOST_PAGES,
            ),
        )


def _to_do(module: WrittenModule, band: Band) -> Iterator[Finding]:
    number = sum(
        isinstance(block, Interactive) and band in bands
        for sheet in sheets(module, family=False)
        if sheet.lang == "en"
        for block, bands in sheet.blocks()
    )
    if number < FEWEST_TO_DO:
        yield L21.in_file(
            module,
            HEAD,
            (),
            what=tr("{band} finds {number} things to do.", band=band, number=number),
            mend=tr(
                "Give every band at least {limit} parts to work on.", limit=FEWEST_TO_DO
            ),
        )
