"""Large text and windows of every size: the main button is always in sight."""

import pytest
from PySide6.QtCore import Qt

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.bar_items import Tab
from tests.ui.practice.sitter import CTRL


def test_at_200_percent_there_are_three_pages_with_tabs(sits_down):
    sora, post = sits_down("river-release", text_size=2.0)
    assert theme().scale == 2.0
    names = [tab.accessibleName() for tab in sora.sees(Tab)]
    assert names == ["Post", "Desk", "Decide"]

    assert sora.reads(post.text.en.plain)
    assert lies_in_the_window(sora, sora.button("Check first"))
    sora.clicks("Check first")
    sora.opens(post, "e1")
    assert not sora.reads(post.text.en.plain)
    sora.clicks_on(sora.finds(Tab, "Decide"))
    sora.clicks("Probably manipulated")
    assert lies_in_the_window(sora, sora.button("Go on"))
    sora.clicks("Go on")
    assert lies_in_the_window(sora, sora.button("See the answer"))
    assert [tab.accessibleName() for tab in sora.sees(Tab)] == ["Post", "Tactics"]
    sora.clicks("See the answer")
    sora.learns()
    names = [tab.accessibleName() for tab in sora.sees(Tab)]
    assert names == ["Your post", "Why", "Twin"]
    assert lies_in_the_window(sora, sora.button("Next post"))


def test_at_200_percent_a_digit_shows_what_it_chose(sits_down):
    sora, _ = sits_down("river-release", text_size=2.0)
    sora.presses(Qt.Key.Key_5)

    assert sora.button("Probably manipulated").isChecked()
    assert sora.focused() is sora.button("Probably manipulated")


def test_at_200_percent_the_keyboard_keeps_its_place_among_the_tabs(sits_down):
    sora, _ = sits_down("river-release", text_size=2.0)
    sora.tabs_to("Desk")
    sora.presses(Qt.Key.Key_Space)

    assert sora.focused() is sora.finds(Tab, "Desk")
    assert sora.focused().accessibleDescription() == "shown now"


def test_a_growing_text_keeps_the_post_and_the_choice(sits_down):
    sora, post = sits_down("river-release")
    sora.presses(Qt.Key.Key_3)
    for _ in range(5):
        sora.presses(Qt.Key.Key_Plus, CTRL)
    assert theme().scale == 2.0
    sora.clicks_on(sora.finds(Tab, "Decide"))

    assert sora.looks().post == post
    assert sora.button("Leaning genuine").isChecked()


@pytest.mark.parametrize("size", [(960, 600), (1180, 700), (1366, 768), (1920, 1080)])
def test_the_main_button_is_in_sight_in_windows_of_every_size(sits_down, size):
    sora, _ = sits_down("underpass")
    sora.window.resize(*size)
    sora.presses(Qt.Key.Key_5)
    assert lies_in_the_window(sora, sora.button("Go on"))
    sora.goes_on()
    assert lies_in_the_window(sora, sora.button("See the answer"))
    sora.goes_on()
    sora.learns()

    assert lies_in_the_window(sora, sora.button("Next post"))


def lies_in_the_window(sora, widget):
    inside = widget.rect().translated(
        widget.mapTo(sora.window, widget.rect().topLeft())
    )
    return sora.window.rect().contains(inside)
