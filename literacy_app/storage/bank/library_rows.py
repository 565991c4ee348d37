"""The rows of lessons, and back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from sqlite3 import Row as Record
from typing import Any, Final

from literacy_app.domain.blocks import Block
from literacy_app.domain.lesson import PageSteps, steps_of
from literacy_app.domain.module import (
    Blueprint,
    Guide,
    Library,
    Module,
    Outline,
    Page,
    Source,
    Term,
)
from literacy_app.domain.quiz_item import Item
from literacy_app.domain.text import BANDS, Band, Bilingual
from literacy_app.domain.workshop import Workshop
from literacy_app.storage.bank.codec import to_json
from literacy_app.storage.bank.lesson_codec import reader, writer
from literacy_app.words import Lang

Row = dict[str, Any]
# The parts of a module that are columns of their own; outline and terms are rows.
_PARTS: Final[dict[str, Any]] = {
    "summary": Bilingual,
    "pages": tuple[Page, ...],
    "blueprint": Blueprint,
    "items": tuple[Item, ...],
    "reflection": tuple[Bilingual, ...],
    "family": Mapping[Lang, tuple[Block, ...]],
    "guide": Guide,
}
_Steps = Mapping[Band, tuple[PageSteps, ...]]


def library_rows(library: Library) -> Iterator[tuple[str, Row]]:
    """Yield table and row for everything in the lessons of a pack."""
    outlines = (*library.curriculum, *(module.outline for module in library.modules))
    for outline in outlines:
        yield "outline", {"module_id": outline.id, "body": _out(Outline, outline)}
    for module in library.modules:
        yield "module", _module_row(module)
        for term in module.terms:
            row = {"module_id": module.id, "term_id": term.id}
            yield "term", {**row, "body": _out(Term, term)}
    for source in library.sources:
        yield "source", {"source_id": source.id, "body": _out(Source, source)}
    for each in library.workshops:
        yield "workshop", {"workshop_id": each.id, "body": _out(Workshop, each)}


def module_in(row: Record, outline: Record, terms: list[Record]) -> Module:
    """Return a module from its row, its outline's and those of its terms."""
    parts = {name: _in(kind, row[name]) for name, kind in _PARTS.items()}
    return Module(
        outline=outline_in(outline), terms=tuple(map(term_in, terms)), **parts
    )


def outline_in(row: Record) -> Outline:
    found: Outline = _in(Outline, row["body"])
    return found


def term_in(row: Record) -> Term:
    found: Term = _in(Term, row["body"])
    return found


def source_in(row: Record) -> Source:
    found: Source = _in(Source, row["body"])
    return found


def workshop_in(row: Record) -> Workshop:
    found: Workshop = _in(Workshop, row["body"])
    return found


def steps_in(row: Record) -> _Steps:
    found: _Steps = _in(_Steps, row["steps"])
    return found


def _module_row(module: Module) -> Row:
    parts = {name: _out(kind, getattr(module, name)) for name, kind in _PARTS.items()}
    steps = {band: steps_of(module, band) for band in BANDS}
    return {"module_id": module.id, "steps": _out(_Steps, steps), **parts}


def _out(kind: Any, value: Any) -> str:
    return to_json(writer(kind)(value))


def _in(kind: Any, stored: str) -> Any:
    return reader(kind)(json.loads(stored))
