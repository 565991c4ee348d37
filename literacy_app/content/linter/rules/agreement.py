"""L14: English and Japanese say the same: numbers, times, names, length."""

from __future__ import annotations

import re
from collections.abc import Iterator

from literacy_app.content.linter.fields import texts
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.numbers.english import said_in_english
from literacy_app.content.linter.numbers.japanese import said_in_japanese
from literacy_app.content.linter.numbers.said import unmatched
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.domain.text import Bilingual, Text
from literacy_app.words import LANGS, Lang, tr

L14 = Rule("L14", "error")
MARKED = Rule("L14", "warning")
SHORTEST, LONGEST = 0.3, 0.9
# Below this many characters a faithful translation can have any length.
LONG_ENOUGH = 60
MARKED_APART = 0.4
_NAME = re.compile(
    r"@?[A-Za-z0-9]+_[A-Za-z0-9_]*[A-Za-z0-9]|@[A-Za-z0-9_]+"
    r"|(?<![A-Za-z0-9.-])(?:[a-z0-9-]+\.)+(?:example|test)(?![A-Za-z0-9-])"
)


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        for field, both in texts(post):
            for lang, missing in _missing(both):
                yield _unsaid(written, post, f"{field}.{lang}", missing)
            yield from _length(written, post, field, both)
            yield from _marks(written, post, field, both)


def _missing(both: Bilingual) -> Iterator[tuple[Lang, str]]:
    """Yield the language in which something is missing, and what it is."""
    english = said_in_english(both.en.plain)
    japanese = said_in_japanese(both.ja.plain)
    yield from (("ja", words) for words in unmatched(english, japanese))
    yield from (("en", words) for words in unmatched(japanese, english))
    names = {lang: set(_NAME.findall(both.of(lang).plain)) for lang in LANGS}
    yield from (("ja", name) for name in sorted(names["en"] - names["ja"]))
    yield from (("en", name) for name in sorted(names["ja"] - names["en"]))


def _unsaid(written: WrittenPack, post: Post, field: str, missing: str) -> Finding:
    return L14.at(
        written,
        post,
        field=field,
        what=tr("“{said}” stands in the other language only.", said=missing.strip()),
        mend=tr("Give the same numbers, times and names in both languages."),
    )


def _length(
    written: WrittenPack, post: Post, field: str, both: Bilingual
) -> Iterator[Finding]:
    english, japanese = len(both.en.plain), len(both.ja.plain)
    ratio = japanese / max(1, english)
    if max(english, japanese) >= LONG_ENOUGH and not SHORTEST <= ratio <= LONGEST:
        yield L14.at(
            written,
            post,
            field=f"{field}.ja",
            what=tr(
                "The Japanese has {ja} characters for {en} in English.",
                ja=japanese,
                en=english,
            ),
            mend=tr("Say the same in both; 0.3 to 0.9 times the length is usual."),
        )


def _marks(
    written: WrittenPack, post: Post, field: str, both: Bilingual
) -> Iterator[Finding]:
    japanese = _shares(both.ja)
    for span_id, share in _shares(both.en).items():
        if abs(share - japanese.get(span_id, share)) > MARKED_APART:
            yield MARKED.at(
                written,
                post,
                field=field,
                what=tr(
                    "The marker {span} covers far more in one language.", span=span_id
                ),
                mend=tr("Mark the words that mean the same."),
            )


def _shares(text: Text) -> dict[str, float]:
    length = max(1, len(text.plain))
    return {s.span_id: (s.end - s.start) / length for s in text.spans}
