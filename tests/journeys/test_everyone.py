"""Every page by name and by Tab, for those who do not see or do not point."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from literacy_app.domain.errors import DiskIsFull
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.trouble import TroubleView
from literacy_app.ui.widgets.answer_row import AnswerRow
from literacy_app.ui.widgets.bar_items import LearnerButton
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.nav_item import NavItem
from literacy_app.ui.widgets.tally import TallyBar
from literacy_app.words import tr
from tests.journeys.reach import beyond_tab, unnamed

SETTINGS = (
    lambda: tr("Look"),
    lambda: tr("Language"),
    lambda: tr("Topics"),
    lambda: tr("Keyboard"),
    lambda: tr("My data"),
    lambda: tr("About"),
)


def assert_open_to_everyone(sora, page=None):
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [sora.window]
    assert unnamed(page or sora.window) == []
    assert beyond_tab(sora, page) == []


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_signing_in_is_open_to_everyone(opens, lang):
    sora = opens(lang=lang)
    sora.button(tr("I am new"))
    assert_open_to_everyone(sora)
    sora.clicks(tr("Try as a guest"))
    assert_open_to_everyone(sora, sora.finds(Dialog))
    sora.presses(Qt.Key.Key_Escape)
    sora.clicks(tr("I am new"))
    sora.finds(QLineEdit, tr("Nickname"))
    assert_open_to_everyone(sora)
    joins(sora, "Sora", pin="1357")
    sora.clicks_on(sora.finds(LearnerButton))
    sora.chooses(tr("Sign out"))
    sora.button("Sora")
    assert_open_to_everyone(sora)
    sora.clicks("Sora")
    assert_open_to_everyone(sora, sora.finds(Dialog))


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_practice_is_open_to_everyone(opens, lang):
    sora = opens(lang=lang)
    sora.clicks(tr("I am new"))
    joins(sora, "Sora")
    assert_open_to_everyone(sora)
    sora.clicks(tr("Practise with posts"))
    post = sora.looks().post
    sora.opens(post, post.evidence[0].id)
    sora.presses(Qt.Key.Key_5)
    assert_open_to_everyone(sora)
    sora.goes_on()
    sora.marks()
    assert_open_to_everyone(sora)
    sora.goes_on()
    sora.learns()
    assert_open_to_everyone(sora)
    sora.clicks(tr("I see it differently"))
    assert_open_to_everyone(sora, sora.finds(Dialog))
    sora.presses(Qt.Key.Key_Escape)
    sora.clicks(tr("Stop for now"))
    sora.finds(AnswerRow)
    assert_open_to_everyone(sora)
    sora.clicks_on(sora.finds(AnswerRow))
    sora.learns()
    assert_open_to_everyone(sora)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_checkpoint_and_reviews_are_open_to_everyone(opens, lang):
    sora = opens(lang=lang)
    sora.clicks(tr("I am new"))
    joins(sora, "Sora")
    sora.clicks(tr("Review"))
    sora.button(tr("Eight new posts"))
    assert_open_to_everyone(sora)
    sora.clicks(tr("My progress"))
    sora.clicks(tr("Start a checkpoint"))
    sora.button(tr("Start"))
    assert_open_to_everyone(sora)
    sora.clicks(tr("Start"))
    sora.looks()
    sora.presses(Qt.Key.Key_5)
    assert_open_to_everyone(sora)


def test_large_text_is_open_to_everyone(opens):
    sora = opens()
    sora.clicks("I am new")
    joins(sora, "Sora")
    sora.clicks("Text size")
    sora.chooses("200 %")
    assert_open_to_everyone(sora)
    sora.clicks("Practise with posts")
    sora.looks()
    assert_open_to_everyone(sora)
    for name in ("Desk", "Decide"):
        sora.clicks(name)
        assert_open_to_everyone(sora)


def test_progress_and_settings_are_open_to_everyone(opens):
    sora = opens()
    sora.clicks("I am new")
    joins(sora, "Sora")
    sora.clicks("My progress")
    sora.finds(TallyBar)
    assert_open_to_everyone(sora)
    sora.clicks("Settings")
    for name in SETTINGS:
        sora.clicks_on(sora.finds(NavItem, name()))
        assert_open_to_everyone(sora)
    sora.presses(Qt.Key.Key_Question)
    assert_open_to_everyone(sora, sora.finds(Dialog))


def test_a_page_about_trouble_is_open_to_everyone(opens, folder):
    def full():
        raise DiskIsFull(folder)

    sora = opens(full)
    sora.finds(TroubleView)
    assert_open_to_everyone(sora)


def joins(sora, nickname, pin=""):
    sora.types(tr("Nickname"), nickname)
    if pin:
        sora.types(tr("PIN, if you want one"), pin)
        sora.types(tr("The same PIN again"), pin)
    sora.clicks(tr("Start"))
    sora.finds(HomeView)
    sora.button(tr("Begin"))
