"""A window that gets narrow: one page at a time, and the keyboard keeps its place."""

import pytest
from PySide6.QtCore import Qt

from literacy_app.ui.widgets.bar_items import Tab

NARROW = (960, 600)
USUAL = (1366, 768)


@pytest.fixture
def narrows(sits_down):
    """Sit down, put the focus somewhere, then make the window narrow."""

    def narrows(put_focus):
        sora, _ = sits_down("underpass")
        put_focus(sora)
        sora.window.resize(*NARROW)
        sora.waits_until(lambda: bool(sora.sees(Tab)), "tabs")
        return sora

    return narrows


def test_the_choice_stays_in_sight_and_in_focus(narrows):
    sora = narrows(lambda sora: sora.presses(Qt.Key.Key_5))

    assert sora.button("Probably manipulated").isChecked()
    assert sora.focused() is sora.button("Probably manipulated")


def test_what_has_the_focus_in_the_top_bar_keeps_it(narrows):
    sora = narrows(lambda sora: sora.button("Keys and help").setFocus())

    assert sora.focused() is sora.button("Keys and help")


def test_a_focus_that_is_hidden_goes_to_what_is_shown(narrows):
    def last_tile(sora):
        sora.tiles()[-1].setFocus()

    sora = narrows(last_tile)

    assert sora.focused() is not None
    assert sora.focused().isVisible()


def test_it_can_become_wide_again_in_the_middle_of_marking(narrows):
    sora = narrows(lambda sora: sora.presses(Qt.Key.Key_5))
    sora.goes_on()
    sora.marks_by_keyboard(0, 1)
    sora.window.resize(*USUAL)
    sora.waits_until(lambda: not sora.sees(Tab), "no tabs")

    assert sora.reads("What is happening at mark 1?")
    sora.goes_on()
    assert sora.learns()
