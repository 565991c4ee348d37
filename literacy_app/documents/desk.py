"""The desk a sheet is written at: for whom, in which language, with what at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from literacy_app.documents.runs import Runs, runs, said
from literacy_app.domain.module import Module, Source
from literacy_app.domain.post import Post
from literacy_app.domain.prose import Prose
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Band, Bilingual, Text
from literacy_app.words import Lang, tr_in

# One thing on a sheet, as both templates know it: `is` names its kind.
Thing = dict[str, Any]
Things = list[Thing]


class Shelf(Protocol):
    """What a sheet needs of the posts."""

    def post_named(self, authoring_id: str) -> Post: ...
    def twins_of_pair(self, pair: str) -> tuple[Post, Post]: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything at hand while one sheet is written.

    ruby:    whether readings are printed.
    fresh:   posts for the worksheet that the lesson does not show.
    picture: the file of `gen:scene/…`, or None.
    status, licence: of the pack, for the foot of the page.
    """

    module: Module
    lang: Lang
    band: Band
    ruby: bool
    shelf: Shelf
    taxonomy: Taxonomy
    sources: Mapping[str, Source]
    fresh: tuple[Post, ...]
    picture: Callable[[str, Lang], Path | None]
    reviewed: bool
    licence: str

    def words(
        self, of: Prose | Text | Bilingual | str, *, marked: bool = False
    ) -> Runs:
        """Return something written by an author, in the language of the sheet."""
        if isinstance(of, str):
            return [{"t": of}] if of else []
        text = of.of(self.lang) if isinstance(of, Bilingual) else of
        return runs(text, ruby=self.ruby, marked=marked)

    def label(self, sentence: str) -> Runs:
        """Return the app's own words, with their readings if children read them."""
        return said(sentence, ruby=self.ruby)

    @property
    def colon(self) -> str:
        return "：" if self.lang == "ja" else ": "

    def band_name(self) -> Runs:
        return self.label(
            {
                "E56": tr_in(self.lang, "For years 5 and 6 of primary school"),
                "LS": tr_in(self.lang, "For lower secondary school"),
                "US": tr_in(self.lang, "For upper secondary school and adults"),
            }[self.band]
        )


def para(words: Runs, *, small: bool = False, quiet: bool = False) -> Thing:
    return {"is": "para", "words": words, "small": small, "quiet": quiet}


def heading(words: Runs, level: int = 2) -> Thing:
    return {"is": "heading", "level": level, "words": words}


def bullets(items: list[Runs], *, numbered: bool = False) -> Thing:
    return {"is": "list", "numbered": numbered, "items": items}


def task(number: int | str, body: Things) -> Thing:
    """Return a numbered thing to do."""
    return {"is": "task", "number": str(number), "body": body}


def lines(count: int) -> Thing:
    """Return empty lines to write on."""
    return {"is": "lines", "count": count}


def tick(items: list[Runs], *, many: bool = False) -> Thing:
    """Return options with a circle, or with a box where several may be right."""
    return {"is": "options", "many": many, "items": items}


def box(title: Runs, body: Things, tone: str = "idea") -> Thing:
    return {"is": "box", "tone": tone, "title": title, "body": body}


def table(
    head: list[Runs], rows: list[list[Things]], widths: list[float] | None = None
) -> Thing:
    """Return a table. widths: shares of the columns, alike when left out."""
    cells = [[{"body": cell, "rows": 1} for cell in row] for row in rows]
    wide = widths or [1.0] * len(head or cells[0])
    return {"is": "table", "head": head, "rows": cells, "widths": wide}


def new_page() -> Thing:
    return {"is": "new_page"}
