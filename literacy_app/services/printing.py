"""Prints a module: writes its sheets as PDF or HTML, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol

from literacy_app.documents.desk import Desk
from literacy_app.documents.lesson_plan import plan
from literacy_app.documents.pdf import pdf
from literacy_app.documents.pupil_sheets import (
    answers,
    family,
    handout,
    posts_on_paper,
    worksheet,
)
from literacy_app.documents.sheet import Sheet
from literacy_app.documents.teacher_guide import guide
from literacy_app.documents.web_sheet import web_sheet
from literacy_app.documents.whole_file import write_whole
from literacy_app.domain.access import NotAllowed
from literacy_app.domain.errors_of_printing import (
    FolderWanted,
    ModuleNotForBand,
    PlanOnlyInJapanese,
    SheetInTheWay,
    SheetNamedOtherwise,
)
from literacy_app.domain.fresh_posts import fresh_for_paper
from literacy_app.domain.module import Module, Source
from literacy_app.domain.pack import Manifest
from literacy_app.domain.post import Post
from literacy_app.domain.print_wish import WHATS, Form, What, Wish
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.access import allow
from literacy_app.services.bank import picture_path
from literacy_app.services.databases import Databases

_WRITERS: Final[dict[What, Callable[[Desk], Sheet]]] = {
    "handout": handout,
    "worksheet": worksheet,
    "answers": answers,
    "guide": guide,
    "plan": plan,
    "family": family,
}
# Children read these; what only teachers read carries no furigana.
_WITH_READINGS: Final = ("handout", "worksheet", "answers", "family")
# The others hold the answers, or are written for teachers.
_FOR_PUPILS: Final = frozenset({"handout", "worksheet", "family"})
_ENDINGS: Final[dict[str, Form]] = {".pdf": "pdf", ".html": "html", ".htm": "html"}
_WITH_FRESH_POSTS: Final = ("worksheet", "answers")


class Printed(Protocol):
    """What printing needs of the bank."""

    def module(self, module_id: str, /) -> Module: ...
    def sources(self) -> tuple[Source, ...]: ...
    def post_named(self, authoring_id: str, /) -> Post: ...
    def twins_of_pair(self, pair: str, /) -> tuple[Post, Post]: ...
    def ids(self) -> tuple[str, ...]: ...
    def post(self, post_id: str, /) -> Post: ...
    def taxonomy(self) -> Taxonomy: ...
    def manifest(self) -> Manifest: ...


def print_module(
    bank: Printed, module_id: str, wish: Wish, out: Path
) -> tuple[Path, ...]:
    """Write the sheets and return their files.

    out: a file for one sheet, or a folder, which is made where it is missing.
    Nothing is written before all sheets are ready and no file is in the way.
    """
    module = bank.module(module_id)
    whats = _whats(wish)
    if not module.pages_for(wish.band):
        raise ModuleNotForBand(module_id, wish.band)
    _refuse_misnamed(out, wish)
    files = [_file(out, module, what, wish) for what in whats]
    if not wish.replace:
        for file in files:
            if file.exists():
                raise SheetInTheWay(file)
    sheets = [_made(bank, module, what, wish) for what in whats]
    for file, content in zip(files, sheets, strict=True):
        write_whole(file, content)
    return tuple(files)


def print_for(
    dbs: Databases, module_id: str, wish: Wish, out: Path
) -> tuple[Path, ...]:
    """Write the sheets as `print_module` does, for whoever is signed in.

    In a school what gives answers away is for staff. Raises NotAllowed.
    """
    if not _FOR_PUPILS.issuperset(_whats(wish)) and dbs.records.has_staff():
        allow(dbs, "print_for_staff")
    return print_module(dbs.bank, module_id, wish, out)


def offered_sheets(dbs: Databases) -> tuple[What, ...]:
    """Return what whoever is signed in may print."""
    try:
        if dbs.records.has_staff():
            allow(dbs, "print_for_staff")
    except NotAllowed:
        return tuple(what for what in WHATS if what in _FOR_PUPILS)
    return WHATS


def form_of(out: Path) -> Form | None:
    """Return what the name of a file says it is; None for a folder."""
    return None if out.is_dir() else _ENDINGS.get(out.suffix.lower())


def _refuse_misnamed(out: Path, wish: Wish) -> None:
    named = form_of(out)
    if named and wish.what == "all":
        raise FolderWanted(out)
    if named and named != wish.form:
        raise SheetNamedOtherwise(out, wish.form)


def _whats(wish: Wish) -> tuple[What, ...]:
    if wish.what == "all":
        return tuple(w for w in WHATS if w != "plan" or wish.lang == "ja")
    if wish.what == "plan" and wish.lang != "ja":
        raise PlanOnlyInJapanese
    return (wish.what,)


def _file(out: Path, module: Module, what: What, wish: Wish) -> Path:
    """Return where the sheet goes: out itself, or a telling name inside it."""
    if form_of(out):
        return out
    parts = [module.id, what, wish.band, wish.lang, wish.paper]
    return out / f"{'-'.join(parts)}.{wish.form}"


def _made(bank: Printed, module: Module, what: What, wish: Wish) -> bytes:
    manifest = bank.manifest()
    desk = Desk(
        module=module,
        lang=wish.lang,
        band=wish.band,
        ruby=wish.band == "E56" and what in _WITH_READINGS,
        shelf=bank,
        taxonomy=bank.taxonomy(),
        sources={source.id: source for source in bank.sources()},
        fresh=(),
        picture=picture_path,
        reviewed=manifest.status == "approved",
        licence=manifest.licence.replace("CC-BY-", "CC BY "),
    )
    if what in _WITH_FRESH_POSTS:
        desk = replace(desk, fresh=_fresh(bank, desk))
    sheet = _WRITERS[what](desk)
    if wish.form == "html":
        return web_sheet(sheet, wish.paper).encode()
    return pdf(sheet, wish.paper)


def _fresh(bank: Printed, desk: Desk) -> tuple[Post, ...]:
    shown = {post.pair for post in posts_on_paper(desk)}
    posts = (bank.post(post_id) for post_id in bank.ids())
    tactics = desk.module.outline.tactics
    return fresh_for_paper(posts, tactics, desk.band, known=shown)
