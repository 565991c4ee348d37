"""Text a person reads: plain characters, furigana and marked spans.

Positions are half-open ranges of Unicode code points after NFC.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from literacy_app.words import Lang


@dataclass(frozen=True, slots=True)
class Ruby:
    """A reading above the characters start..end."""

    start: int
    end: int
    reading: str


@dataclass(frozen=True, slots=True)
class SpanRange:
    """Where the span of this id stands."""

    span_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """One language's words of one field."""

    plain: str
    ruby: tuple[Ruby, ...] = ()
    spans: tuple[SpanRange, ...] = ()


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The same field in both languages."""

    en: Text
    ja: Text

    def of(self, lang: Lang) -> Text:
        return self.ja if lang == "ja" else self.en

    @classmethod
    def plain(cls, en: str, ja: str) -> Bilingual:
        return cls(Text(en), Text(ja))


Band = Literal["E56", "LS", "US"]
BANDS: tuple[Band, ...] = ("E56", "LS", "US")


def reaches(learner: Band, item: Band) -> bool:
    """Say whether something taught from band `item` on suits this learner."""
    return BANDS.index(item) <= BANDS.index(learner)


def utf16_position(plain: str, position: int) -> int:
    """Return Qt's cursor position (UTF-16 units) of a code-point position."""
    return len(plain[:position].encode("utf-16-le")) // 2


def code_point_position(plain: str, utf16: int) -> int:
    """Return the code-point position of one of Qt's cursor positions."""
    return len(plain.encode("utf-16-le")[: utf16 * 2].decode("utf-16-le", "ignore"))
