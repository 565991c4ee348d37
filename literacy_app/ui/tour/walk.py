"""Walks the real window through and saves what it shows."""

from __future__ import annotations

import os
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

import click

from literacy_app import __version__, words
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
from literacy_app.ui.tour.quiet import hush_missing_screen
from literacy_app.ui.tour.sitting import telling_seed
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.words import Lang, tr

_SIZE: Final = (1366, 768)


def walk_tour(
    out: Path, *, data: Path | None, lang: Lang | None, theme: ThemeName | None
) -> int:
    """Save a picture of each step and tour.json; return the exit code.

    data: None walks on a throw-away folder.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    hush_missing_screen()
    if data is not None:
        return _walk(out, data, lang or "en", theme or "light")
    with tempfile.TemporaryDirectory() as folder:
        return _walk(out, Path(folder), lang or "en", theme or "light")


def _walk(out: Path, data: Path, lang: Lang, theme: ThemeName) -> int:
    words.use(lang)
    with closing(open_bank(data)) as bank:
        seed = telling_seed(Shelf(bank.cards()), Wishes("LS"))
    app, clock = make_app(), TourClock()
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
        _story(Visitor(app, window), album, clock)
    finally:
        album.close()
        window.close()
        app.processEvents()
    click.echo(str(out / "tour.json"))
    return 0


def _story(visitor: Visitor, album: Album, clock: TourClock) -> None:
    story.enter_as_learner(visitor, tr("Sora"), album)
    story.practise(visitor, album)
    story.come_back(visitor, album, clock)
    story.take_checkpoint(visitor, album)
    story.see_settings(visitor, album)
    story.read_large(visitor, album)
    story.go_on_for_months(visitor, album, clock)
    story.change_language(visitor, album)
    story.sign_out(visitor, album)
