"""The folder of one module: head, pages, questions, glossary, guide, family sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from literacy_app.content.flaws import Flaw, LinedData, whole_file
from literacy_app.content.forms import Form, check_form
from literacy_app.content.lessons.guide_builder import build_guide, listed
from literacy_app.content.lessons.guide_forms import GuideForm
from literacy_app.content.lessons.item_builder import build_item
from literacy_app.content.lessons.item_forms import ItemsForm
from literacy_app.content.lessons.module_forms import GlossaryForm, ModuleForm
from literacy_app.content.lessons.page_files import WrittenPage, examine_page
from literacy_app.content.lessons.page_pairs import written_pages
from literacy_app.content.lessons.plain_words import flaws_of_words
from literacy_app.content.lined_yaml import read_yaml
from literacy_app.content.words_reader import WordsReader
from literacy_app.domain.errors import Fault
from literacy_app.domain.module import Blueprint, Module, Outline, Page, Term
from literacy_app.domain.quiz_item import Item
from literacy_app.domain.text import BANDS, Band
from literacy_app.words import LANGS, Lang, tr

F = TypeVar("F", bound=Form)
HEAD, ITEMS, GLOSSARY, GUIDE = (
    *("module.yaml", "items.yaml"),
    *("glossary.yaml", "guide.yaml"),
)
FOLDER: Final = re.compile(r"[0-9]{2}-[a-z0-9-]+")


@dataclass(frozen=True, slots=True)
class WrittenModule:
    """A module and where it is written.

    files: the YAML files by name. pages: by page id, then language; "family" too.
    """

    module: Module
    folder: Path
    files: Mapping[str, LinedData]
    pages: Mapping[str, Mapping[Lang, WrittenPage]]


def examine_module(
    folder: Path, outlines: Mapping[str, Outline]
) -> tuple[WrittenModule | None, tuple[Fault, ...]]:
    """Return the module if all of it holds, and every fault of its files."""
    reader = _Reader(folder)
    module = reader.module(outlines)
    faults = tuple(reader.faults)
    return None if faults else module, faults


@dataclass(slots=True)
class _Reader:
    """Reads one folder and gathers what is wrong."""

    folder: Path
    faults: list[Fault] = field(default_factory=list)
    files: dict[str, LinedData] = field(default_factory=dict)

    def module(self, outlines: Mapping[str, Outline]) -> WrittenModule | None:
        head = self._form(HEAD, ModuleForm)
        outline = outlines.get(head.module) if head else None
        if head and not outline:
            self._flaws(HEAD, [_unknown(head.module)])
        taught = tuple(outline.minutes) if outline else BANDS
        pages = self._pages(taught)
        family = self._family()
        items, terms = self._items(taught), self._terms()
        form = self._form(GUIDE, GuideForm)
        if not (head and outline and form):
            return None
        read, guide_read = WordsReader(), WordsReader()
        module = Module(
            outline=outline,
            summary=read.words(head.summary, "summary"),
            pages=tuple(_page(name, both) for name, both in pages.items()),
            blueprint=_blueprint(head),
            items=items,
            terms=terms,
            reflection=listed(read, head.reflection, "reflection"),
            family={lang: page.blocks for lang, page in family.items()},
            guide=build_guide(form, guide_read),
        )
        self._flaws(HEAD, read.flaws)
        self._flaws(GUIDE, guide_read.flaws)
        return WrittenModule(
            module, self.folder, self.files, {**pages, "family": family}
        )

    def _form(self, name: str, form: type[F]) -> F | None:
        source, faults = read_yaml(self.folder / name)
        self.faults.extend(faults)
        if source is None:
            return None
        self.files[name] = source
        found, flaws = check_form(form, source.data)
        self._flaws(name, [*flaws, *flaws_of_words(source.data)])
        return found

    def _flaws(self, name: str, flaws: list[Flaw]) -> None:
        if flaws:
            self.faults.extend(self.files[name].faults(flaws))

    def _pages(self, taught: tuple[Band, ...]) -> dict[str, Mapping[Lang, WrittenPage]]:
        pages, faults = written_pages(self.folder / "pages", taught)
        self.faults.extend(faults)
        return pages

    def _family(self) -> dict[Lang, WrittenPage]:
        found: dict[Lang, WrittenPage] = {}
        for lang in LANGS:
            file = self.folder / f"family.{lang}.md"
            page, faults = examine_page(file, head=False)
            self.faults.extend(faults)
            if page:
                found[lang] = page
        return found

    def _items(self, taught: tuple[Band, ...]) -> tuple[Item, ...]:
        form = self._form(ITEMS, ItemsForm)
        found: list[Item] = []
        for i, written in enumerate(form.items if form else ()):
            item, flaws = build_item(written, taught, ("items", i))
            self._flaws(ITEMS, flaws)
            if item:
                found.append(item)
        return tuple(found)

    def _terms(self) -> tuple[Term, ...]:
        form = self._form(GLOSSARY, GlossaryForm)
        read = WordsReader()
        terms = tuple(
            Term(
                term.id,
                read.words(term.name, "terms", i, "name"),
                read.words(term.meaning, "terms", i, "meaning"),
            )
            for i, term in enumerate(form.terms if form else ())
        )
        self._flaws(GLOSSARY, read.flaws)
        return terms


def _page(name: str, both: Mapping[Lang, WrittenPage]) -> Page:
    return Page(
        name,
        {lang: page.title for lang, page in both.items()},
        both["en"].bands,
        {lang: page.blocks for lang, page in both.items()},
    )


def _blueprint(head: ModuleForm) -> Blueprint:
    quiz = head.quiz
    return Blueprint(
        posts=quiz.posts,
        genuine=quiz.genuine,
        unseen=quiz.unseen,
        types=tuple(quiz.types),
        like=dict(quiz.like),
        items=dict(quiz.items),
        check_minutes=quiz.check_minutes,
    )


def _unknown(module: str) -> Flaw:
    return Flaw(
        ("module",),
        tr("The curriculum has no module {module}.", module=module),
        tr("Use the id of a module in curriculum.yaml, or add it there."),
    )


def no_curriculum(folder: Path) -> Fault:
    return whole_file(
        folder / "curriculum.yaml",
        0,
        tr("There are modules, but no curriculum that names them."),
        tr("Write curriculum.yaml beside pack.yaml."),
    )
