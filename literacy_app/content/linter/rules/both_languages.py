"""L02: every text stands in both languages (missing fields: on reading)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from literacy_app.content.linter.fields import texts
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.domain.text import Bilingual
from literacy_app.words import LANGS, tr

L02 = Rule("L02", "error")
_MAY_BE_EMPTY = ("author_profile.bio",)
_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_ENGLISH_WORDS = re.compile(r"[A-Za-z]{2,}[^A-Za-z]+[A-Za-z]{2,}")


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        for field, both in texts(post):
            yield from _missing(written, post, field, both)
            yield from _untranslated(written, post, field, both)


def _missing(
    written: WrittenPack, post: Post, field: str, both: Bilingual
) -> Iterator[Finding]:
    empty = [lang for lang in LANGS if not both.of(lang).plain.strip()]
    if field in _MAY_BE_EMPTY and len(empty) == len(LANGS):
        return
    for lang in empty:
        yield L02.at(
            written,
            post,
            field=f"{field}.{lang}",
            what=tr("There is no text in this language."),
            mend=tr("Write the text in both languages."),
        )


def _untranslated(
    written: WrittenPack, post: Post, field: str, both: Bilingual
) -> Iterator[Finding]:
    if _ENGLISH_WORDS.search(both.ja.plain) and not _JAPANESE.search(both.ja.plain):
        yield L02.at(
            written,
            post,
            field=f"{field}.ja",
            what=tr("The Japanese text is written in English."),
            mend=tr("Translate it."),
        )
    if _JAPANESE.search(both.en.plain):
        yield L02.at(
            written,
            post,
            field=f"{field}.en",
            what=tr("The English text has Japanese characters in it."),
            mend=tr("Translate it."),
        )
