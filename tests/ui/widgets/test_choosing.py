"""Deciding, naming a tactic, filtering by question, choosing what to do."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

from literacy_app import words
from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.tactic import Tactic, TacticFamily
from literacy_app.ui.widgets.choice_row import ChoiceRow
from literacy_app.ui.widgets.decision_scale import DecisionScale
from literacy_app.ui.widgets.family_pills import FamilyPills
from literacy_app.ui.widgets.tactic_card import TacticCard
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from tests.ui.widgets.hands import Hand
from tests.ui.widgets.posts import both

BORROWED = Tactic(
    "EVI-01",
    "EVI",
    "post",
    "E56",
    "active",
    None,
    both("Borrowed picture", "別の場面の写真"),
    both("A real photo from another place.", "本物だが、別の場所の写真。"),
    both("", ""),
    (),
    (),
)


def button(hand, name):
    buttons = hand.widget.findChildren(QAbstractButton)
    [found] = [b for b in buttons if b.isVisible() and b.accessibleName() == name]
    return found


def press(hand, name):
    target = button(hand, name)
    hand.tap(target.rect().center(), on=target)


@pytest.fixture
def judge(qtbot):
    scale = DecisionScale()
    return Hand(qtbot, scale, (1000, 88)).listen(chosen=scale.chosen)


class TestTheScale:
    def test_a_press_on_a_step_chooses_it(self, judge):
        press(judge, "Surely genuine")
        press(judge, "Probably manipulated")

        assert judge.heard == [("chosen", 1), ("chosen", 5)]
        assert not button(judge, "Surely genuine").isChecked()

    def test_cannot_tell_yet_is_a_choice_like_the_others(self, judge):
        press(judge, "Probably genuine")
        press(judge, "Cannot tell yet")

        assert judge.heard[-1] == ("chosen", 0)
        assert not button(judge, "Probably genuine").isChecked()

    def test_arrow_keys_go_along_the_scale(self, judge):
        press(judge, "Surely genuine")
        judge.widget = button(judge, "Surely genuine")
        judge.keys(Qt.Key.Key_Right)

        assert judge.heard == [("chosen", 1), ("chosen", 2)]

    def test_a_key_of_the_page_chooses_as_a_press_does(self, judge):
        judge.widget.choose(4)

        assert judge.heard == [("chosen", 4)]
        assert button(judge, "Leaning manipulated").hasFocus()

    def test_an_earlier_choice_is_shown_without_being_chosen_again(self, judge):
        judge.widget.show_choice(6)
        assert button(judge, "Surely manipulated").isChecked()

        judge.widget.show_choice(None)
        assert not button(judge, "Surely manipulated").isChecked()
        assert judge.heard == []

    def test_a_test_forces_one_of_six(self, qtbot):
        scale = DecisionScale(forced=True)
        judge = Hand(qtbot, scale, (1000, 88)).listen(chosen=scale.chosen)

        scale.choose(0)

        assert judge.heard == []
        names = {
            b.accessibleName()
            for b in scale.findChildren(QAbstractButton)
            if b.isVisible()
        }
        assert len(names) == 6
        assert "Cannot tell yet" not in names

    def test_the_six_are_equal_and_large_enough_at_a_small_screen(self, qtbot):
        judge = Hand(qtbot, DecisionScale(), (910, 88))
        steps = judge.widget.findChildren(QAbstractButton)[:6]

        widths = {step.width() for step in steps}
        assert max(widths) - min(widths) <= 1
        assert min(widths) >= 96
        assert {step.height() for step in steps} == {88}

    def test_a_narrow_scale_takes_more_rows(self, qtbot):
        judge = Hand(qtbot, DecisionScale())

        tall = judge.widget.heightForWidth(420)
        judge.widget.resize(420, tall)

        steps = judge.widget.findChildren(QAbstractButton)
        assert len({step.y() for step in steps}) == 3
        assert all(judge.widget.rect().contains(step.geometry()) for step in steps)

    def test_a_screen_reader_hears_radio_buttons_in_one_language(self, qtbot):
        words.use("ja")
        judge = Hand(qtbot, DecisionScale(), (1000, 88))
        step = button(judge, "どちらかといえばごまかし")

        heard = QAccessible.queryAccessibleInterface(step)
        assert heard.role() == QAccessible.Role.RadioButton


class TestTacticCards:
    @pytest.fixture
    def card(self, qtbot):
        card = TacticCard(BORROWED, "en", RubyRule.ALL)
        return Hand(qtbot, card, (320, 90)).listen(chosen=card.toggled)

    def test_a_card_is_chosen_and_given_back(self, card):
        card.tap(QPoint(20, 20))
        card.keys(Qt.Key.Key_Return)

        assert card.heard == [("chosen", True), ("chosen", False)]

    def test_it_says_which_mark_it_was_chosen_for(self, card):
        card.widget.show_number(2)
        assert card.widget.accessibleName() == "Borrowed picture, mark 2"

        card.widget.show_number(None)
        assert card.widget.accessibleName() == "Borrowed picture"
        assert card.widget.accessibleDescription() == "A real photo from another place."

    def test_it_tells_whose_card_it_is(self, card):
        assert card.widget.tactic_id == "EVI-01"

    def test_a_narrow_card_grows(self, card):
        assert card.widget.heightForWidth(190) > card.widget.heightForWidth(320)


class TestPillsAndChoices:
    @pytest.fixture
    def pills(self, qtbot):
        questions = [
            TacticFamily(f, both(f, f), both(f, f)) for f in ("SRC", "EVI", "NEW")
        ]
        pills = FamilyPills(questions, "en")
        return Hand(qtbot, pills, (600, 100)).listen(family=pills.family_chosen)

    def test_all_is_on_until_a_question_is_chosen(self, pills):
        assert button(pills, "All").isChecked()

        press(pills, "Picture, quote")
        press(pills, "All")

        assert pills.heard == [("family", "EVI"), ("family", "")]

    def test_a_family_of_a_later_version_keeps_its_whole_question(self, pills):
        press(pills, "NEW")

        assert pills.heard == [("family", "NEW")]

    def test_showing_a_family_is_not_choosing_it(self, pills):
        pills.widget.show_family("SRC")

        assert button(pills, "Who speaks?").isChecked()
        assert pills.heard == []

    def test_one_of_four_things_to_do_is_chosen(self, qtbot):
        row = ChoiceRow()
        hand = Hand(qtbot, row, (700, 60)).listen(action=row.action_chosen)

        for name in ("Share it", "Wait", "Don't share", "Report it"):
            press(hand, name)

        actions = [action for _, action in hand.heard]
        assert actions == ["share_ok", "wait", "do_not_share", "report"]

    def test_an_earlier_choice_can_be_shown_and_cleared(self, qtbot):
        row = ChoiceRow()
        hand = Hand(qtbot, row, (700, 60)).listen(action=row.action_chosen)

        row.show_action("wait")
        assert button(hand, "Wait").isChecked()
        row.show_action(None)
        assert not button(hand, "Wait").isChecked()
        assert hand.heard == []

    def test_choices_stand_below_each_other_where_it_is_narrow(self, qtbot):
        hand = Hand(qtbot, ChoiceRow(), (340, 120))
        tops = {b.y() for b in hand.widget.findChildren(QAbstractButton)}

        assert len(tops) == 2


def test_a_surer_verdict_has_a_longer_thread(qtbot):
    chips = [
        VerdictChip("manipulated", sure, "manipulated") for sure in (0.6, 0.8, 0.95)
    ]
    for chip in chips:
        qtbot.addWidget(chip)

    widths = [chip.sizeHint().width() for chip in chips]
    assert widths[0] < widths[1] < widths[2]
    assert chips[0].accessibleName() == "manipulated"
