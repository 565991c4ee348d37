"""Parses the markup of a form's words and gathers what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from literacy_app.content.flaws import Flaw
from literacy_app.content.markup import MarkupFault, parse_markup
from literacy_app.domain.text import Bilingual, Text
from literacy_app.words import tr


class TwoLanguages(Protocol):
    """Markup in English and Japanese, as a form holds it."""

    @property
    def en(self) -> str: ...

    @property
    def ja(self) -> str: ...


@dataclass(frozen=True, slots=True)
class WordsReader:
    """Returns texts; a faulty one comes back empty and leaves a flaw behind."""

    flaws: list[Flaw] = field(default_factory=list)

    def words(self, written: TwoLanguages, *place: str | int) -> Bilingual:
        """Read words in which nothing can be marked as manipulated."""
        read = self.marked(written, *place)
        for lang, text in (("en", read.en), ("ja", read.ja)):
            if text.spans:
                self.flaws.append(
                    Flaw(
                        (*place, lang),
                        tr("Marked parts cannot stand here."),
                        tr("Mark words only in text or in link_card.title."),
                    )
                )
        return read

    def maybe(
        self, written: TwoLanguages | None, *place: str | int
    ) -> Bilingual | None:
        return self.words(written, *place) if written else None

    def marked(self, written: TwoLanguages, *place: str | int) -> Bilingual:
        """Read words that may carry [[spans]]."""
        return Bilingual(
            self.text(written.en, *place, "en"), self.text(written.ja, *place, "ja")
        )

    def text(self, source: str, *place: str | int) -> Text:
        try:
            return parse_markup(source)
        except MarkupFault as fault:
            self.flaws.append(Flaw(place, _with_position(fault), fault.mend))
            return Text("")


def _with_position(fault: MarkupFault) -> str:
    return tr(
        "{what} It is character {number} of this text.",
        what=fault.what,
        number=fault.position + 1,
    )
