"""L13b: a kanji that the youngest readers have not learnt has its reading.

E56 only, above school year 5. Needs kanji-lists (extra `authoring`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from literacy_app.content.linter.extras import extra
from literacy_app.content.linter.fields import texts
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.errors import ExtraMissing
from literacy_app.domain.text import Text
from literacy_app.words import tr

L13B = Rule("L13b", "warning")
SKIPPED = Rule("L13b", "info")
LEARNT_BY_THEN = 5
_KANJI = re.compile(r"[\u3400-\u9fff]")


def rule(written: WrittenPack) -> Iterator[Finding]:
    try:
        learnt = _learnt()
    except ExtraMissing as missing:
        yield SKIPPED.overall(
            written,
            field="",
            what=tr(
                "Readings are not checked: {package} is missing.",
                package=missing.package,
            ),
            mend=tr("Install the extra “authoring”."),
        )
        return
    for post in written.posts:
        if post.grade_from == "E56":
            for field, both in texts(post):
                if bare := unread(both.ja, learnt):
                    yield L13B.at(
                        written,
                        post,
                        field=f"{field}.ja",
                        what=tr("These kanji have no reading: {kanji}.", kanji=bare),
                        mend=tr("Write them as {example}.", example="{漢字|かんじ}"),
                    )


def unread(text: Text, learnt: frozenset[str]) -> str:
    """Return the unlearnt kanji without a reading, each once, in order."""
    read = {i for ruby in text.ruby for i in range(ruby.start, ruby.end)}
    bare = (
        char
        for place, char in enumerate(text.plain)
        if place not in read and char not in learnt and _KANJI.match(char)
    )
    return "".join(dict.fromkeys(bare))


def _learnt() -> frozenset[str]:
    years = extra("kanji_lists").KYOIKU
    return frozenset(
        char
        for year in range(1, LEARNT_BY_THEN + 1)
        for char in getattr(years, f"GRADE{year}")
    )
