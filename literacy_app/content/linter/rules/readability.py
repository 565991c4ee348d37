"""L13: explanations and advice can be read by those they are for.

English: Flesch-Kincaid grade of the joined explanation. Japanese: the longest
sentence, and jreadability where it happens to be installed. A good score is
not good language; short texts score unsteadily.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from typing import Final

from literacy_app.content.linter.extras import extra
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.domain.text import Band
from literacy_app.words import tr

L13 = Rule("L13", "warning")
HIGHEST_GRADE: Final[dict[Band, float]] = {"E56": 6, "LS": 8, "US": 11}
POST_MAY_BE_HARDER: Final = 2
LONGEST: Final[dict[Band, int]] = {"E56": 45, "LS": 60, "US": 80}
LOWEST_EASE: Final[dict[Band, float]] = {"E56": 3.5, "LS": 2.5, "US": 0}
FEWEST_WORDS: Final = 15
_SENTENCE_END = re.compile(r"[.!?]+(?:\s|$|”|\))")
_WORD = re.compile(r"[A-Za-z’']+")


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        for field, english, japanese in _parts(post):
            yield from _english(written, post, field, english)
            yield from _japanese(written, post, field, japanese)


def grade(text: str) -> float:
    """Return the Flesch-Kincaid school grade of an English text."""
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    words = _WORD.findall(text)
    if not words:
        return 0.0
    spoken = sum(map(_syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59


def longest_sentence(text: str) -> int:
    """Return the length of the longest Japanese sentence in characters."""
    return max(len(s.strip()) for s in re.split(r"[。！？!?\n]", text))


def _syllables(word: str) -> int:
    word = re.sub(r"(?:[^laeiouy]es|ed|[^laeiouy]e)$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def _parts(post: Post) -> Iterator[tuple[str, str, str]]:
    why = post.explanation.values()
    yield "text", post.text.en.plain, post.text.ja.plain
    yield (
        "explanation",
        " ".join(both.en.plain for both in why),
        "\n".join(both.ja.plain for both in why),
    )
    yield "careful_reader", post.careful_reader.en.plain, post.careful_reader.ja.plain
    if post.corrected is not None:
        yield "corrected", post.corrected.en.plain, post.corrected.ja.plain


def _english(
    written: WrittenPack, post: Post, field: str, text: str
) -> Iterator[Finding]:
    limit = HIGHEST_GRADE[post.grade_from] + POST_MAY_BE_HARDER * (field == "text")
    reached = grade(text)
    if len(_WORD.findall(text)) >= FEWEST_WORDS and reached > limit:
        yield L13.at(
            written,
            post,
            field=f"{field}.en",
            what=tr(
                "The English is of school grade {grade}, above {limit}.",
                grade=f"{reached:.1f}",
                limit=f"{limit:.0f}",
            ),
            mend=tr("Use shorter sentences and shorter words."),
        )


def _japanese(
    written: WrittenPack, post: Post, field: str, text: str
) -> Iterator[Finding]:
    longest = longest_sentence(text)
    if longest > LONGEST[post.grade_from]:
        yield L13.at(
            written,
            post,
            field=f"{field}.ja",
            what=tr(
                "The longest Japanese sentence has {length} characters, above {limit}.",
                length=longest,
                limit=LONGEST[post.grade_from],
            ),
            mend=tr("Split the sentence."),
        )
    if field != "text" and importlib.util.find_spec("jreadability"):
        yield from _ease(written, post, field, text)


def _ease(written: WrittenPack, post: Post, field: str, text: str) -> Iterator[Finding]:
    ease = float(extra("jreadability").compute_readability(text))
    if ease < LOWEST_EASE[post.grade_from]:
        yield L13.at(
            written,
            post,
            field=f"{field}.ja",
            what=tr(
                "The Japanese scores {ease}, below {limit}.",
                ease=f"{ease:.1f}",
                limit=LOWEST_EASE[post.grade_from],
            ),
            mend=tr("Use shorter sentences and shorter words."),
        )
