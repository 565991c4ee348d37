"""Marking words by mouse, by touch and by keyboard."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from literacy_app.domain.text import Text
from literacy_app.ui.widgets.markable_text import ExpertSpan, MarkableText, OwnMark
from tests.ui.widgets.hands import Hand

WORDS = "😀 Minamo Station underpass right now. Stay safe, everyone."
KEY = Qt.Key


@pytest.fixture
def learner(qtbot):
    text = MarkableText(Text(WORDS), lang="en", size=19)
    text.set_marking(True)
    hand = Hand(qtbot, text, (360, 120))
    return hand.listen(
        marked=text.marked, clicked=text.mark_clicked, removed=text.remove_requested
    )


def on(learner, word):
    start = WORDS.index(word)
    return learner.widget.laid().rects(start, start + len(word))[0].center()


def stretch(first, last):
    return WORDS.index(first), WORDS.index(last) + len(last)


def test_dragging_from_word_to_word_marks_whole_words(learner):
    learner.drag(on(learner, "Station"), on(learner, "right"))

    assert learner.heard == [("marked", *stretch("Station", "right"))]


def test_dragging_backwards_marks_the_same(learner):
    learner.drag(on(learner, "right"), on(learner, "Station"))

    assert learner.heard == [("marked", *stretch("Station", "right"))]


def test_a_tap_starts_a_mark_and_a_second_one_ends_it(learner):
    learner.tap(on(learner, "Minamo"))
    assert learner.heard == []
    learner.tap(on(learner, "underpass"))

    assert learner.heard == [("marked", *stretch("Minamo", "underpass"))]


def test_two_taps_on_one_word_mark_that_word(learner):
    learner.tap(on(learner, "safe"))
    learner.tap(on(learner, "safe"))

    assert learner.heard == [("marked", *stretch("safe", "safe"))]


def test_a_tap_beside_the_words_starts_nothing(learner):
    learner.tap(QPointF(355, 115))
    learner.tap(on(learner, "safe"))

    assert learner.heard == []


def test_the_space_key_starts_and_ends_a_mark(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_Right, KEY.Key_Space, KEY.Key_Right, KEY.Key_Space)

    assert learner.heard == [("marked", *stretch("Station", "underpass"))]


def test_shift_and_arrows_extend_a_mark(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_Right, KEY.Key_Right, shift=True)
    learner.keys(KEY.Key_Return)

    assert learner.heard == [("marked", *stretch("Minamo", "underpass"))]


def test_home_and_end_reach_the_edges(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_End, KEY.Key_Space, KEY.Key_Home, KEY.Key_Space)

    assert learner.heard == [("marked", *stretch("Minamo", "everyone"))]


def test_escape_gives_a_mark_up(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_Space, KEY.Key_Right, KEY.Key_Escape)
    assert learner.heard == []
    assert learner.widget.accessibleDescription() == "No mark was made."

    learner.keys(KEY.Key_Space, KEY.Key_Space)
    assert learner.heard == [("marked", *stretch("Station", "Station"))]


def test_the_word_reached_is_said(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_Right)
    assert learner.widget.accessibleDescription() == "Station"

    learner.keys(KEY.Key_Right, shift=True)
    assert learner.widget.accessibleDescription() == "Marking: Station underpass"


def test_a_mark_is_chosen_by_tapping_it_or_by_enter(learner):
    learner.widget.show_own(
        [
            OwnMark(*stretch("Minamo", "Station"), 1),
            OwnMark(*stretch("safe", "safe"), 2),
        ]
    )
    learner.tap(on(learner, "safe"))
    learner.widget.setFocus()
    learner.keys(KEY.Key_Home, KEY.Key_Return)

    assert learner.heard == [("clicked", 1), ("clicked", 0)]


def test_delete_takes_away_the_mark_at_the_word_else_the_active_one(learner):
    learner.widget.show_own(
        [
            OwnMark(*stretch("Minamo", "Station"), 1),
            OwnMark(*stretch("safe", "safe"), 2, active=True),
        ]
    )
    learner.widget.setFocus()
    learner.keys(KEY.Key_Home, KEY.Key_Delete, KEY.Key_End, KEY.Key_Backspace)

    assert learner.heard == [("removed", 0), ("removed", 1)]


def test_delete_without_any_mark_does_nothing(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_Delete)

    assert learner.heard == []


def test_a_text_that_is_only_read_takes_no_marks(learner):
    learner.widget.set_marking(False)

    learner.drag(on(learner, "Station"), on(learner, "right"))
    learner.tap(on(learner, "safe"))
    learner.keys(KEY.Key_Space)

    assert learner.heard == []


def test_the_focus_ring_goes_with_the_word(learner):
    learner.widget.setFocus()
    first, _ = learner.widget.focus_shape()
    learner.keys(KEY.Key_Right)
    second, _ = learner.widget.focus_shape()

    assert second.left() > first.left()
    assert first.width() < learner.widget.width() / 2


def test_numbers_get_room_in_the_line(learner):
    before = on(learner, "right").x()

    learner.widget.show_own([OwnMark(*stretch("Minamo", "Minamo"), 1)])
    assert on(learner, "Station").x() > 0
    assert on(learner, "right") != before

    learner.widget.show_expert([ExpertSpan(*stretch("safe", "safe"), 1)])
    assert learner.widget.laid().setting.gaps.keys() == {stretch("safe", "safe")[1]}


def test_japanese_is_marked_character_by_character(qtbot):
    text = MarkableText(Text("今のみなも駅の地下道。"), lang="ja", size=19)
    text.set_marking(True)
    hand = Hand(qtbot, text, (400, 60)).listen(marked=text.marked)
    boxes = [text.laid().rects(p, p + 1)[0].center() for p in (0, 4)]

    hand.drag(*boxes)

    assert hand.heard == [("marked", 0, 5)]


def test_a_finger_marks_by_two_taps(learner):
    finger = QTest.createTouchDevice()
    for word in ("Minamo", "underpass"):
        at = on(learner, word).toPoint()
        touch = QTest.touchEvent(learner.widget, finger)
        touch.press(0, at, learner.widget).commit()
        touch.release(0, at, learner.widget).commit()

    assert learner.heard == [("marked", *stretch("Minamo", "underpass"))]


def test_other_keys_are_left_to_the_page(learner):
    event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_T, Qt.KeyboardModifier.NoModifier)

    QCoreApplication.sendEvent(learner.widget, event)

    assert not event.isAccepted()


@pytest.mark.parametrize("plain", ["", "。", "\n", "one\n\ntwo\n"])
def test_an_odd_text_can_be_walked_through(qtbot, plain):
    text = MarkableText(Text(plain), lang="ja")
    text.set_marking(True)
    hand = Hand(qtbot, text, (200, 120)).listen(marked=text.marked)
    text.setFocus()

    hand.keys(KEY.Key_End, KEY.Key_Space, KEY.Key_Home, KEY.Key_Space, KEY.Key_Delete)
    text.show_own([OwnMark(0, len(plain), 1)])

    assert not text.grab().isNull()
    assert hand.heard == ([("marked", 0, len(plain) - 1)] if "one" in plain else [])
