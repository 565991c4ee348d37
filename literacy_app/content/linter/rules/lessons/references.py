"""L23: posts, pairs, terms, sources, tactics, pages and pictures named are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from literacy_app.content.lessons.module_files import GUIDE, HEAD, WrittenModule
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import LessonRule, Sheet, sheets
from literacy_app.domain.blocks import Block, Figure, ShownPost, Twins
from literacy_app.domain.quiz_item import Item, TacticKey
from literacy_app.words import tr

L23 = LessonRule("L23", "error")


@dataclass(frozen=True, slots=True)
class Known:
    """The names that a lesson may use."""

    posts: frozenset[str]
    pairs: frozenset[str]
    terms: frozenset[str]
    sources: frozenset[str]
    tactics: frozenset[str]
    scenes: frozenset[str]


def rule(written: WrittenPack) -> Iterator[Finding]:
    known = _known(written)
    for module in written.lessons.written:
        for sheet in sheets(module):
            for block, _ in sheet.blocks():
                for name in _unknown_parts(block, known):
                    yield _on_sheet(module, sheet, block, name)
            for block, _, prose in sheet.words():
                for mark in prose.marks:
                    there = known.terms if mark.kind == "term" else known.sources
                    if mark.about and mark.about not in there:
                        yield _on_sheet(module, sheet, block, mark.about)
        yield from _in_items(module, known)
        yield from _in_head(module, known)


def _known(written: WrittenPack) -> Known:
    verdicts = {(post.pair, post.verdict) for post in written.posts}
    library = written.lessons.library
    scenes = written.folder / "scenes"
    return Known(
        frozenset(post.authoring_id for post in written.posts),
        frozenset(
            pair
            for pair, verdict in verdicts
            if verdict == "manipulated" and (pair, "genuine") in verdicts
        ),
        frozenset(term.id for module in library.modules for term in module.terms),
        frozenset(source.id for source in library.sources),
        frozenset(t.id for t in written.taxonomy.tactics if t.status == "active"),
        frozenset(f"gen:scene/{file.stem}" for file in scenes.glob("*.yaml")),
    )


def _unknown_parts(block: Block, known: Known) -> Iterator[str]:
    if isinstance(block, ShownPost) and block.post not in known.posts:
        yield block.post
    if isinstance(block, Twins) and block.pair not in known.pairs:
        yield block.pair
    if isinstance(block, Figure) and block.picture not in known.scenes:
        yield block.picture


def _on_sheet(module: WrittenModule, sheet: Sheet, block: Block, name: str) -> Finding:
    return L23.on_sheet(module, sheet, block, what=_what(name), mend=_mend())


def _in_items(module: WrittenModule, known: Known) -> Iterator[Finding]:
    for item in module.module.items:
        for name in (*_tactics(item), *_picture(item)):
            if name not in known.tactics | known.scenes:
                yield L23.on_item(module, item, what=_what(name), mend=_mend())


def _tactics(item: Item) -> tuple[str, ...]:
    if isinstance(item.key, TacticKey):
        return (*item.tactics, *item.key.right, *item.key.offered)
    return item.tactics


def _picture(item: Item) -> tuple[str, ...]:
    return (item.picture,) if item.picture else ()


def _in_head(module: WrittenModule, known: Known) -> Iterator[Finding]:
    for tactic in module.module.blueprint.like:
        if tactic not in known.tactics:
            yield L23.in_file(
                module, HEAD, ("quiz", "like"), what=_what(tactic), mend=_mend()
            )
    pages = {page.id for page in module.module.pages}
    for i, stretch in enumerate(module.module.guide.hour):
        for name in stretch.pages:
            if name not in pages:
                yield L23.in_file(
                    module, GUIDE, ("hour", i, "pages"), what=_what(name), mend=_mend()
                )


def _what(name: str) -> str:
    return tr("There is nothing called {name} in this pack.", name=name)


def _mend() -> str:
    return tr("Check its spelling, or add what is missing.")
