"""The tour's way through a workshop, by its keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.views.workshop import WorkshopView
from literacy_app.ui.widgets.hands_chart import HandsChart
from literacy_app.ui.widgets.room_bars import RoomBars
from literacy_app.ui.widgets.wall import TimerChip
from literacy_app.words import tr

_BEFORE: Final = ("2", "7", "9", "6", "4", "1", "5")
_AFTER: Final = ("8", "11", "6", "3", "1", "0", "5")
_SCREENS_BEFORE_A_POST: Final = 3


def see_a_workshop(visitor: Visitor, album: Album) -> None:
    """Run a workshop from the sign-in page: a post to its reveal, and the results."""
    visitor.clicks(tr("Workshop"))
    visitor.clicks_on(visitor.finds(QAbstractButton, _first_begin()))
    visitor.finds(WorkshopView)
    visitor.finds(TimerChip)
    album.keep("workshop-welcome", "A workshop, on the wall")
    _go_on(visitor)
    album.keep("workshop-poll", "A question without a right answer")
    for _ in range(_SCREENS_BEFORE_A_POST - 1):
        _go_on(visitor)
    _count(visitor, _BEFORE)
    album.keep("workshop-hands", "A show of hands about a post")
    _go_on(visitor)
    album.keep("workshop-checks", "What the room can look up")
    _types(visitor, "1")
    album.keep("workshop-check", "What a check has found")
    _go_on(visitor)
    _count(visitor, _AFTER)
    _go_on(visitor)
    album.keep("workshop-known", "What is known, and what is true")
    while not visitor.sees(QAbstractButton, tr("End")):
        _go_on(visitor)
    visitor.presses(Qt.Key.Key_B)
    visitor.finds(RoomBars)
    album.keep("workshop-results", "What the room thought before and after")
    visitor.presses(Qt.Key.Key_Escape)
    visitor.clicks(tr("Back"))


def _first_begin() -> str:
    return tr("Begin: {minutes}", minutes=tr("{n} minutes", n=45))


def _go_on(visitor: Visitor) -> None:
    visitor.presses(Qt.Key.Key_Space)
    visitor.finds(TimerChip)


def _types(visitor: Visitor, words: str) -> None:
    QTest.keyClicks(visitor.window.focusWidget() or visitor.window, words)
    visitor.rests()


def _count(visitor: Visitor, hands: tuple[str, ...]) -> None:
    _types(visitor, "+")
    visitor.finds(HandsChart)
    for number in hands:
        _types(visitor, number)
        visitor.presses(Qt.Key.Key_Down)
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_until(lambda: not visitor.sees(QLineEdit), "the count")
