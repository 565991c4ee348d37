"""The tour's way through the window, page by page."""

from __future__ import annotations

from itertools import count
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.sitting import SittingWalk
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.settings import SettingsView
from literacy_app.ui.views.waiting import TroublePage
from literacy_app.ui.widgets.bar_items import LearnerButton, Tab
from literacy_app.ui.widgets.bar_tools import language_name
from literacy_app.ui.widgets.nav_item import NavItem
from literacy_app.ui.widgets.tally import TallyBar
from literacy_app.words import spoken, tr

POSTS_A_SITTING: Final = 8
_STEPS_TO_LARGEST: Final = 5
_MISREAD: Final = frozenset({1, 4})
_CTRL: Final = Qt.KeyboardModifier.ControlModifier


def enter_as_learner(
    visitor: Visitor, nickname: str, album: Album | None = None
) -> None:
    """Make a place of one's own and sign in to it."""
    visitor.finds(QAbstractButton, tr("I am new"))
    _keep(album, "sign-in", "The first page: nobody practises here yet")
    free = free_nickname(visitor, nickname)
    visitor.clicks(tr("I am new"))
    visitor.types(tr("Nickname"), free)
    visitor.clicks(tr("Lower secondary school"))
    _keep(album, "new-learner", "A nickname, the kind of posts, a picture")
    visitor.clicks(tr("Start"))
    _next_step(visitor)
    _keep(album, "home-first", "The home page with one next step")


def free_nickname(visitor: Visitor, nickname: str) -> str:
    """Return the nickname, with a number where somebody here has it already."""
    taken = {tile.accessibleName() for tile in visitor.sees(QAbstractButton)}
    numbered = (f"{nickname}{number}" for number in count(2))
    return (
        nickname
        if nickname not in taken
        else next(n for n in numbered if n not in taken)
    )


def start_practice(visitor: Visitor) -> None:
    """Go on from the home page with its one main button."""
    visitor.clicks_on(_next_step(visitor))


def _next_step(visitor: Visitor) -> QAbstractButton:
    """Wait for the main button of the home page and return it."""
    known = {tr("Start"), tr("Carry on")}

    def buttons() -> list[QAbstractButton]:
        home = visitor.sees(HomeView)
        return [
            button
            for button in visitor.sees(QAbstractButton)
            if home and button.accessibleName() in known
        ]

    visitor.waits_until(lambda: bool(buttons()), "the main button")
    return buttons()[0]


def another_post_comes(visitor: Visitor) -> bool:
    """Wait for the next post; False when the sitting is over or posts are used up."""
    visitor.waits_until(
        lambda: bool(
            visitor.sees(LookPage)
            or visitor.sees(HomeView)
            or visitor.sees(TroublePage)
        ),
        "a post or the end",
    )
    return bool(visitor.sees(LookPage))


def practise(visitor: Visitor, album: Album) -> None:
    """Two sittings: every step of six types of posts, then enough for a band."""
    walk = SittingWalk(visitor, album)
    start_practice(visitor)
    walk.go(POSTS_A_SITTING)
    _next_step(visitor)
    album.keep("home", "The home page after a sitting")
    see_progress(visitor, album, "progress-early", "Progress before the band is known")
    start_practice(visitor)
    SittingWalk(visitor, None, misread=_MISREAD).go(POSTS_A_SITTING)
    see_progress(visitor, album, "progress", "Progress: the band and both sides")


def see_progress(visitor: Visitor, album: Album, name: str, shows: str) -> None:
    visitor.clicks(tr("My progress"))
    visitor.finds(TallyBar)
    album.keep(name, shows)
    visitor.clicks(tr("Home"))


def see_settings(visitor: Visitor, album: Album) -> None:
    """Every page of the settings, and the keys."""
    visitor.clicks(tr("Settings"))
    visitor.finds(SettingsView)
    for page in ("Look", "Language", "Topics", "Keyboard", "My data", "About"):
        visitor.clicks_on(visitor.finds(NavItem, _SETTINGS[page]()))
        album.keep(f"settings-{page.lower().replace(' ', '-')}", f"Settings: {page}")
    visitor.clicks(tr("Keys and help"))
    album.keep("keys", "The list of keys")
    visitor.presses(Qt.Key.Key_Escape)


def read_large(visitor: Visitor, album: Album) -> None:
    """Practice at 200 % text: one panel at a time. Then back to 100 %."""
    visitor.clicks(tr("Home"))
    start_practice(visitor)
    if not another_post_comes(visitor):
        return
    for _ in range(_STEPS_TO_LARGEST):
        visitor.presses(Qt.Key.Key_Plus, _CTRL)
    for index, name in enumerate(("post", "desk", "decide")):
        visitor.clicks_on(visitor.sees(Tab)[index])
        album.keep(f"large-{name}", f"Practice at 200 % text: {name}")
    visitor.presses(Qt.Key.Key_0, _CTRL)
    visitor.clicks(tr("Stop for now"))


def change_language(visitor: Visitor, album: Album) -> None:
    """Switch to the other language while the window is open, and back."""
    for lang in ("ja" if spoken() == "en" else "en", spoken()):
        visitor.clicks(tr("Settings"))
        visitor.clicks_on(visitor.finds(NavItem, tr("Language")))
        visitor.clicks(language_name(lang))
        album.keep(f"language-{lang}", f"Settings after switching to {lang}")


def sign_out(visitor: Visitor, album: Album) -> None:
    """Leave, and see one's own tile."""
    visitor.clicks_on(visitor.finds(LearnerButton))
    visitor.chooses(tr("Sign out"))
    visitor.finds(QAbstractButton, tr("I am new"))
    album.keep("tiles", "The first page with a tile to sign in by")


# Each sentence stands in full, so that it can be found and translated.
_SETTINGS = {
    "Look": lambda: tr("Look"),
    "Language": lambda: tr("Language"),
    "Topics": lambda: tr("Topics"),
    "Keyboard": lambda: tr("Keyboard"),
    "My data": lambda: tr("My data"),
    "About": lambda: tr("About"),
}


def _keep(album: Album | None, name: str, shows: str) -> None:
    if album is not None:
        album.keep(name, shows)
