"""L31: who speaks of research or of how many people do something names the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import LessonRule, sheets
from literacy_app.domain.blocks import MarkWords, Quote
from literacy_app.domain.prose import Prose
from literacy_app.words import tr

L31 = LessonRule("L31", "error")
_PEOPLE: Final = (
    r"(?:people|adults|children|teenagers|users|pupils|students|teachers|learners)"
)
CLAIM: Final = re.compile(
    r"\b(?:studies|research|researchers|scientists|surveys?|experiments?)\s+"
    r"(?:shows?|showed|finds?|found|says?|said|suggests?|has|have|tells?|proves?)\b"
    r"|\bstudy\s+(?:shows?|showed|finds?|found|says?|said|suggests?)\b"
    rf"|(?:%|\bper ?cent)\s+of\s+(?:the\s+|all\s+)?{_PEOPLE}\b"
    r"|\b(?:one|two|three|four|\d+) (?:in|out of) (?:three|four|five|ten|\d+) "
    rf"{_PEOPLE}"
    r"|研究(?:では|によ|から|で分)|(?:[割％%]の人)|人に[1１一]人"
    r"|調査(?:では|によ)",
    re.IGNORECASE,
)


def rule(written: WrittenPack) -> Iterator[Finding]:
    for module in written.lessons.written:
        for sheet in sheets(module):
            for block, _, prose in sheet.words():
                # What a quoted post says is the post's claim, not the lesson's.
                if isinstance(block, Quote | MarkWords):
                    continue
                if found := unsourced(prose):
                    yield L31.on_sheet(
                        module,
                        sheet,
                        block,
                        what=tr("“{words}” needs a source.", words=found),
                        mend=tr(
                            "Add [note](source:…) to the sentence, or leave it out."
                        ),
                    )


def unsourced(prose: Prose) -> str:
    """Return the words of a claim whose paragraph names no source, or nothing."""
    found = CLAIM.search(prose.plain)
    sourced = any(mark.kind == "source" for mark in prose.marks)
    return found.group() if found and not sourced else ""
