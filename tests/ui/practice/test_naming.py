"""Tactics for marks, what to do with the post, and taking things back."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.practice.sitter import CTRL


def test_a_tactic_belongs_to_the_mark_that_is_active(doubts, hands_in):
    sora, _ = doubts()
    sora.marks_by_keyboard(0, 0)
    sora.clicks_on(sora.tactics()[0])
    sora.marks_by_keyboard(3, 3)
    assert sora.reads("What is happening at mark 2?")
    sora.clicks_on(sora.tactics()[1])
    first, second = (card.tactic_id for card in sora.tactics()[:2])
    numbered = sora.chosen_tactics()

    assert [mark.tactic for mark in hands_in(sora).marks] == [first, second]
    assert [name[-6:] for name in numbered] == ["mark 1", "mark 2"]


def test_a_mark_that_is_tapped_becomes_the_active_one(doubts, hands_in):
    sora, _ = doubts()
    sora.marks_by_keyboard(0, 0)
    sora.marks_by_keyboard(3, 3)
    sora.taps_word(0)
    assert sora.reads("What is happening at mark 1?")
    sora.clicks_on(sora.tactics()[2])
    third = sora.tactics()[2].tactic_id

    assert [mark.tactic for mark in hands_in(sora).marks] == [third, None]


def test_a_tactic_without_a_mark_is_named_for_the_whole_post(doubts, hands_in):
    sora, _ = doubts()
    assert sora.reads("What is happening in this post?")
    sora.clicks_on(sora.tactics()[0])
    tactic = sora.tactics()[0].tactic_id

    answer = hands_in(sora)
    assert (answer.tactics, answer.marks) == ((tactic,), ())


def test_choosing_a_tactic_again_takes_it_back(doubts):
    sora, _ = doubts()
    sora.marks_by_keyboard(0, 0)
    sora.clicks_on(sora.tactics()[0])
    sora.clicks_on(sora.tactics()[0])

    assert sora.chosen_tactics() == []


def test_undo_takes_back_step_by_step(doubts):
    sora, _ = doubts()
    assert sora.button("Undo").accessibleDescription() == "There is nothing to undo."
    sora.marks_by_keyboard(0, 0)
    sora.clicks_on(sora.tactics()[0])
    sora.clicks("Undo")
    assert sora.chosen_tactics() == []
    assert sora.reads("What is happening at mark 1?")

    sora.presses(Qt.Key.Key_Z, CTRL)
    assert sora.reads("What is happening in this post?")
    assert sora.button("Undo").accessibleDescription() == "There is nothing to undo."


def test_undo_reaches_only_what_is_on_the_page(doubts):
    sora, _ = doubts()
    sora.marks_by_keyboard(0, 0)
    sora.clicks("It looks fine after all")
    sora.looks()
    sora.presses(Qt.Key.Key_Z, CTRL)
    sora.goes_on()
    sora.marks()

    assert sora.reads("What is happening at mark 1?")


def test_delete_takes_a_mark_away(doubts, hands_in):
    sora, _ = doubts()
    sora.marks_by_keyboard(0, 0)
    sora.presses(Qt.Key.Key_Delete)

    assert sora.reads("What is happening in this post?")
    assert hands_in(sora).marks == ()


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("Share it", "share_ok"),
        ("Wait", "wait"),
        ("Don't share", "do_not_share"),
        ("Report it", "report"),
    ],
)
def test_what_to_do_with_the_post_is_kept(doubts, hands_in, words, action):
    sora, _ = doubts()
    sora.clicks(words)
    assert sora.button(words).isChecked()

    assert hands_in(sora).action == action


def test_a_question_shows_only_its_own_tactics(doubts):
    sora, _ = doubts()
    everything = len(sora.tactics())
    sora.clicks("Numbers")

    assert {card.tactic_id[:3] for card in sora.tactics()} == {"DAT"}
    sora.clicks("All")
    assert len(sora.tactics()) == everything


def test_a_young_learner_gets_fewer_cards(doubts, core):
    sora, _ = doubts(band="E56")

    young = {t.id for t in core.taxonomy.tactics if t.grade_from == "E56"}
    assert {card.tactic_id for card in sora.tactics()} == young
