"""Hands that press anything at any time break nothing and lose nothing."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from literacy_app.services.records_care import verify_records
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.markable_text import MarkableText
from literacy_app.ui.widgets.region_overlay import RegionOverlay
from tests.journeys.test_first_day import joins
from tests.ui.practice.sitter import CTRL, PLAIN, SHIFT

KEYS = [
    *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(7)),
    *(Qt.Key.Key_E, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_T, Qt.Key.Key_W),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Escape, Qt.Key.Key_F6, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Question, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Z),
]
HELD = (PLAIN, PLAIN, PLAIN, SHIFT, CTRL)
SIZES = ((960, 600), (1100, 700), (1366, 768), (1920, 1080))
DEEDS = 120


def presses(sora, chance):
    sora.presses(chance.choice(KEYS), chance.choice(HELD))


def clicks(sora, chance):
    kinds = (QAbstractButton, MarkableText, RegionOverlay)
    sora.finds(QAbstractButton)
    widget = chance.choice(within_reach(sora, chance.choice(kinds)))
    at = widget.rect().topLeft()
    at.setX(chance.randrange(max(1, widget.width())))
    at.setY(chance.randrange(max(1, widget.height())))
    sora.clicks_on(widget, at)
    menu = QApplication.activePopupWidget()
    if menu is not None:
        sora.presses_in(menu, chance.choice((Qt.Key.Key_Escape, Qt.Key.Key_Down)))


def within_reach(sora, kind):
    """Return what a pointer can meet: an open dialog covers the page."""
    dialogs = sora.sees(Dialog)
    page = dialogs[-1] if dialogs else sora.window
    for wanted in (kind, QAbstractButton, QWidget):
        seen = [w for w in page.findChildren(wanted) if w.isVisible()]
        if seen:
            return seen
    return [page]


def resizes(sora, chance):
    sora.window.resize(*chance.choice(SIZES))
    sora.rests()


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_breaks_and_the_records_stay_whole(opens, folder, seed):
    sora, chance = opens(), Random(seed)
    joins(sora, "Sora")
    sora.clicks("Practise with posts")
    sora.looks()
    for _ in range(DEEDS):
        chance.choices((presses, clicks, resizes), (6, 4, 0.5))[0](sora, chance)
    sora.rests()

    assert not sora.reads("We are sorry")
    assert sora.sees(QAbstractButton)
    sora.window.close()
    assert verify_records(folder).sound
