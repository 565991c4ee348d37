"""Walks the real window through and saves what it shows."""

from __future__ import annotations

import os
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Literal

import click

from literacy_app import __version__, words
from literacy_app.domain.module import Outline
from literacy_app.domain.people import ThemeName
from literacy_app.domain.shelf import Shelf
from literacy_app.domain.sitting import Wishes
from literacy_app.services.bank import open_bank
from literacy_app.services.databases import open_databases
from literacy_app.ui.app import make_app
from literacy_app.ui.main_window import MainWindow
from literacy_app.ui.tour import story
from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.clock import TourClock
from literacy_app.ui.tour.modules import go_through, see_a_module
from literacy_app.ui.tour.quiet import hush_missing_screen
from literacy_app.ui.tour.sitting import telling_seed
from literacy_app.ui.tour.teacher import make_school, see_the_school
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.tour.workshop import see_a_workshop
from literacy_app.words import Lang, tr

Part = Literal["", "modules", "teacher"]
_SIZE: Final = (1366, 768)


@dataclass(frozen=True, slots=True)
class _Plan:
    """only: a part that is gone through whole, or ""."""

    lang: Lang
    theme: ThemeName
    only: Part


def walk_tour(
    out: Path,
    *,
    data: Path | None,
    lang: Lang | None,
    theme: ThemeName | None,
    only: Part = "",
) -> int:
    """Save a picture of each step and tour.json; return the exit code.

    data: None walks on a throw-away folder. only: a part, gone through whole; then
    anything that Qt or Python warns of makes the tour fail.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    warned: list[str] = []
    hush_missing_screen(warned.append)
    plan = _Plan(lang or "en", theme or "light", only)
    with warnings.catch_warnings(), _listening(warned):
        if only:
            warnings.simplefilter("error")
        if data is not None:
            code = _walk(out, data, plan)
        else:
            with tempfile.TemporaryDirectory() as folder:
                code = _walk(out, Path(folder), plan)
    if only and warned:
        click.echo("\n".join(warned), err=True)
        return 1
    return code


@contextmanager
def _listening(warned: list[str]) -> Iterator[None]:
    """Write down what goes wrong inside Qt's signals, where nobody can catch it."""
    usual = sys.excepthook

    def hook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        warned.append(repr(error))
        usual(kind, error, trace)

    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = usual


def _walk(out: Path, data: Path, plan: _Plan) -> int:
    lang, theme = plan.lang, plan.theme
    words.use(lang)
    with closing(open_bank(data)) as bank:
        seed = 0 if plan.only else telling_seed(Shelf(bank.cards()), Wishes("LS"))
        outlines = bank.curriculum()
    written = tuple(o for o in outlines if o.written and "LS" in o.minutes)
    app, clock = make_app(), TourClock()
    if plan.only == "teacher":
        make_school(data, clock())
    window = MainWindow(
        lambda: open_databases(data),
        lang=lang,
        theme=theme,
        clock=clock,
        seed=seed,
    )
    window.resize(*_SIZE)
    window.show()
    about = {"version": __version__, "lang": lang, "theme": theme}
    album = Album(out, window, about)
    try:
        visitor = Visitor(app, window)
        if plan.only == "teacher":
            see_the_school(visitor, album, data)
        elif plan.only == "modules":
            story.enter_as_learner(visitor, tr("Sora"), album)
            go_through(visitor, album, written)
        else:
            _story(visitor, album, clock, written)
    finally:
        album.close()
        window.close()
        app.processEvents()
    click.echo(str(out / "tour.json"))
    return 0


def _story(
    visitor: Visitor, album: Album, clock: TourClock, written: tuple[Outline, ...]
) -> None:
    story.enter_as_learner(visitor, tr("Sora"), album)
    story.practise(visitor, album)
    story.come_back(visitor, album, clock)
    story.take_checkpoint(visitor, album)
    story.see_settings(visitor, album)
    story.read_large(visitor, album)
    story.go_on_for_months(visitor, album, clock)
    see_a_module(visitor, album, written)
    story.change_language(visitor, album)
    story.sign_out(visitor, album)
    see_a_workshop(visitor, album)
