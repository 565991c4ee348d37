"""The tour's way through the window, page by page."""

from __future__ import annotations

from itertools import count
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.clock import TourClock
from literacy_app.ui.tour.sitting import SittingWalk, another_post_comes
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.settings import SettingsView
from literacy_app.ui.views.summary import SummaryView
from literacy_app.ui.widgets.answer_row import AnswerRow
from literacy_app.ui.widgets.bar_items import LearnerButton, Tab
from literacy_app.ui.widgets.bar_tools import language_name
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.nav_item import NavItem
from literacy_app.ui.widgets.tally import TallyBar
from literacy_app.words import spoken, tr

_STEPS_TO_LARGEST: Final = 5
_MISREAD: Final = frozenset({1, 4})
_UNTIL_REVIEW: Final = 4
_A_MONTH: Final = 31
_MONTHS: Final = 2
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
    """Go on with the main button of the home page, or of a summary."""
    if visitor.sees(SummaryView):
        visitor.clicks(tr("Another eight posts"))
        return
    main = _next_step(visitor)
    besides = visitor.sees(QAbstractButton, tr("Practise with posts"))
    # While there are modules, they are the next step, and practice stands beside it.
    visitor.clicks_on(besides[0] if besides else main)


def _next_step(visitor: Visitor) -> QAbstractButton:
    """Wait for the main button of the home page and return it."""
    known = {tr("Start"), tr("Carry on"), tr("Begin")}

    def buttons() -> list[QAbstractButton]:
        home = visitor.sees(HomeView)
        return [
            button
            for button in visitor.sees(QAbstractButton)
            if home and button.accessibleName() in known
        ]

    visitor.waits_until(lambda: bool(buttons()), "the main button")
    return buttons()[0]


def practise(visitor: Visitor, album: Album) -> None:
    """Sit down for the first time: every step of six types of posts, and look back."""
    start_practice(visitor)
    SittingWalk(visitor, album).go()
    _summary(visitor, album)
    visitor.clicks_on(visitor.finds(AnswerRow))
    visitor.finds(FeedbackPage)
    album.keep("summary-answer", "An answer of the sitting, read once more")
    visitor.clicks(tr("Back to the list"))
    _home(visitor)
    album.keep("home", "The home page after a sitting")
    see_progress(visitor, album, "progress-early", "Progress before the band is known")
    visitor.clicks(tr("Review"))
    visitor.finds(Button, tr("Eight new posts"))
    album.keep("review-empty", "Nothing to revisit on the same day")
    visitor.clicks(tr("Home"))


def come_back(visitor: Visitor, album: Album, clock: TourClock) -> None:
    """Revisit, some days later, what comes back."""
    _next_step(visitor)
    clock.passes(days=_UNTIL_REVIEW)
    visitor.clicks(tr("My progress"))
    _home(visitor)
    album.keep("home-review", "Some days later: posts to revisit")
    start_practice(visitor)
    visitor.finds(LookPage)
    album.keep("practice-review", "In practice, too, tricks come back")
    visitor.clicks(tr("Stop for now"))
    _next_step(visitor)
    visitor.clicks_on(visitor.finds(Button, tr("Review")))
    visitor.finds(LookPage)
    album.keep("review", "A trick comes back in a fresh post")
    SittingWalk(visitor, None).go()
    _summary(visitor, album, "review-summary")
    _home(visitor)


def go_on_for_months(visitor: Visitor, album: Album, clock: TourClock) -> None:
    """Practise in two more months, until the progress page has something to show."""
    for _ in range(_MONTHS):
        clock.passes(days=_A_MONTH)
        start_practice(visitor)
        SittingWalk(visitor, None, misread=_MISREAD).go()
    _home(visitor)
    see_progress(visitor, album, "progress", "Progress: the band and both sides")


def take_checkpoint(visitor: Visitor, album: Album) -> None:
    """Begin a checkpoint, decide on a post, and stop."""
    visitor.clicks(tr("My progress"))
    visitor.clicks(tr("Start a checkpoint"))
    visitor.finds(Button, tr("Start"))
    album.keep("checkpoint", "What a checkpoint is, before it begins")
    visitor.clicks(tr("Start"))
    post = visitor.finds(LookPage).post
    visitor.presses(Qt.Key.Key_2)
    album.keep("checkpoint-post", "One decides on each post of a checkpoint")
    visitor.presses(Qt.Key.Key_Return, _CTRL)
    visitor.waits_until(
        lambda: any(page.post != post for page in visitor.sees(LookPage)),
        "the next post of the checkpoint",
    )
    visitor.clicks(tr("Stop for now"))
    visitor.finds(Button, tr("Carry on"))
    album.keep("checkpoint-stopped", "A stopped checkpoint goes on another day")
    visitor.clicks(tr("Home"))


def see_progress(visitor: Visitor, album: Album, name: str, shows: str) -> None:
    visitor.clicks(tr("My progress"))
    visitor.finds(TallyBar)
    album.keep(name, shows)
    visitor.clicks(tr("Home"))


def _summary(visitor: Visitor, album: Album, name: str = "summary") -> None:
    visitor.finds(SummaryView)
    visitor.finds(Button, tr("Another eight posts"))
    album.keep(name, "Looking back on a sitting")


def _home(visitor: Visitor) -> None:
    visitor.clicks(tr("Home"))
    _next_step(visitor)


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
