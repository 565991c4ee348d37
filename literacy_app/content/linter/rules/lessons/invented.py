"""L32: nobody and nothing in a lesson is real; addresses end in .example."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from literacy_app.content.lessons.module_files import WrittenModule
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.names import names_in
from literacy_app.content.linter.rules.fictional import real_names
from literacy_app.content.linter.rules.sensitivity import NEVER
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import (
    LessonRule,
    item_words,
    sheets,
)
from literacy_app.domain.blocks import AddressReader
from literacy_app.domain.quiz_item import Address
from literacy_app.words import LANGS, tr

L32 = LessonRule("L32", "error")
_NAME: Final = re.compile(r"[^\W_]|〒")


def rule(written: WrittenPack) -> Iterator[Finding]:
    for module in written.lessons.written:
        for sheet in sheets(module):
            for block, _, prose in sheet.words():
                for found in _real(prose.plain):
                    yield L32.on_sheet(
                        module, sheet, block, what=_what(found), mend=_mend()
                    )
            for block, _ in sheet.blocks():
                if isinstance(block, AddressReader):
                    for found in _real(block.url):
                        yield L32.on_sheet(
                            module, sheet, block, what=_what(found), mend=_mend()
                        )
        yield from _items(module)


def _items(module: WrittenModule) -> Iterator[Finding]:
    for item in module.module.items:
        said = [both.of(lang).plain for both in item_words(item) for lang in LANGS]
        if isinstance(item.key, Address):
            said.append(item.key.url)
        for words in said:
            for found in _real(words):
                yield L32.on_item(module, item, what=_what(found), mend=_mend())


def _real(words: str) -> Iterator[str]:
    # "https://" alone, in a text about addresses, names nobody.
    yield from (found for found in real_names(words) if _NAME.search(found))
    for names in NEVER:
        yield from names_in(words, names)


def _what(found: str) -> str:
    return tr("“{found}” may be real.", found=found)


def _mend() -> str:
    return tr("Use an invented name; web addresses end in .example.")
