"""Words of a lesson: plain text with furigana, and what stands out in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from literacy_app.domain.text import Text

MarkKind = Literal["strong", "emphasis", "term", "source"]


@dataclass(frozen=True, slots=True)
class InlineMark:
    """Something about the characters start..end of a Prose.

    about: the glossary term or the source meant; "" for strong and emphasis.
    """

    start: int
    end: int
    kind: MarkKind
    about: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """One paragraph's words in one language; positions are code points."""

    text: Text
    marks: tuple[InlineMark, ...] = ()

    @property
    def plain(self) -> str:
        return self.text.plain

    @classmethod
    def of(cls, plain: str) -> Prose:
        return cls(Text(plain))
