"""Looking things up: tiles that open once, slips that take no side."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from literacy_app.domain.kanji import RubyRule
from literacy_app.ui.widgets.chart_view import ChartView
from literacy_app.ui.widgets.evidence_slip import EvidenceSlip
from literacy_app.ui.widgets.evidence_tile import EvidenceTile
from literacy_app.ui.widgets.minute_beads import MinuteBeads
from literacy_app.ui.widgets.ruby_text import RubyText
from tests.ui.widgets.hands import Hand
from tests.ui.widgets.posts import CHART, SEARCH, SIBLINGS, both


@pytest.fixture
def learner(qtbot):
    tile = EvidenceTile(SEARCH, "en", RubyRule.ALL)
    return Hand(qtbot, tile, (320, 64)).listen(opened=tile.clicked)


def middle(hand):
    return hand.widget.rect().center()


def test_a_closed_tile_opens_by_click_enter_and_space(learner):
    learner.tap(middle(learner))
    learner.keys(Qt.Key.Key_Return, Qt.Key.Key_Space)

    assert len(learner.heard) == 3


def test_an_opened_tile_rests_but_can_be_reached(learner):
    learner.widget.show_opened()

    learner.tap(middle(learner))
    learner.keys(Qt.Key.Key_Return, Qt.Key.Key_Space)

    assert learner.heard == []
    assert learner.widget.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert learner.widget.accessibleDescription() == "opened"


def test_a_tile_that_costs_too_much_says_why(learner):
    learner.widget.show_too_dear(1)

    learner.tap(middle(learner))

    assert learner.heard == []
    assert learner.widget.hasFocus()
    assert learner.widget.accessibleDescription() == "needs 2 min, 1 left"


def test_a_tile_can_become_affordable_again(learner):
    learner.widget.show_too_dear(1)
    learner.widget.show_closed()

    learner.tap(middle(learner))

    assert len(learner.heard) == 1
    assert learner.widget.accessibleName() == "Reverse image search, 2 min"


def test_a_narrow_tile_grows_in_height(learner):
    assert learner.widget.heightForWidth(320) == 64
    assert learner.widget.heightForWidth(230) > 64


def test_the_three_states_look_different(learner):
    looks = []
    for show in (
        learner.widget.show_closed,
        learner.widget.show_opened,
        lambda: learner.widget.show_too_dear(0),
    ):
        show()
        looks.append(learner.widget.grab().toImage())

    assert looks[0] != looks[1] != looks[2] != looks[0]


def words_on(widget):
    labels = [*widget.findChildren(QLabel)]
    return [label.text() for label in labels if label.text()]


def slip(qtbot, item=SEARCH, **more):
    shown = EvidenceSlip(item, lang="en", ruby=RubyRule.ALL, **more)
    return Hand(qtbot, shown, (600, 400)).widget


@pytest.mark.parametrize(
    "kind",
    ["reverse_image", "official_list", "exif", "profile_history", "something_new"],
)
def test_every_find_tells_its_words(qtbot, kind):
    shown = slip(qtbot, replace(SEARCH, kind=kind))

    assert words_on(shown) == ["Reverse image search", "Same picture, another city."]
    assert shown.accessibleName() == "Reverse image search: Same picture, another city."


def test_a_slip_looks_the_same_whichever_way_the_find_points(qtbot):
    looks = [
        slip(qtbot, replace(SEARCH, effect=effect)).grab().toImage()
        for effect in ("toward_manipulated", "toward_genuine", "neutral")
    ]

    assert looks[0] == looks[1] == looks[2]


def test_posts_with_the_same_words_are_listed_with_their_times(qtbot):
    words = words_on(slip(qtbot, replace(SEARCH, kind="siblings"), siblings=SIBLINGS))

    assert "@taro" in words
    assert "2 min later" in words
    assert "3 hours earlier" in words
    assert "As a florist." in words


def test_a_redrawn_chart_is_shown(qtbot):
    item = replace(SEARCH, kind="chart_redraw")
    shown = slip(qtbot, item, chart=CHART.from_zero())

    [chart] = shown.findChildren(ChartView)
    assert chart.accessibleName().startswith("Chart from 0 to 425")


def test_a_web_page_carries_the_address_found_in_its_words(qtbot):
    body = both(
        "It opens minamo-shimbun.example/water.", "minamo-shimbun.exampleが開く。"
    )
    page = replace(SEARCH, kind="link_domain", body=body)

    with_address = slip(qtbot, page).grab().toImage()
    without = slip(qtbot, replace(page, body=both("It opens.", "開く。")))

    assert with_address != without.grab().toImage()
    assert without.findChildren(RubyText)


def test_the_minutes_left_are_told_in_words(qtbot):
    beads = MinuteBeads(4)
    Hand(qtbot, beads)

    beads.set_left(1)

    assert beads.accessibleName() == "1 of 4 check minutes left"
    assert words_on(beads) == ["1 of 4 check minutes left"]
