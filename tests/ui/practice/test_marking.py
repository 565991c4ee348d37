"""Second page: where the trick is, which it is, and what to do with the post."""

from functools import partial

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from literacy_app.domain.attempt import RegionMark, WordMark
from tests.ui.practice.sitter import SHIFT

NEAR = partial(pytest.approx, abs=0.02)


def in_picture(sora, left, top, width, height):
    """Return a part of the picture, given in shares, in px of what lies over it."""
    area = sora.picture().area()
    at = QPointF(area.x() + left * area.width(), area.y() + top * area.height())
    size = QSizeF(width * area.width(), height * area.height())
    return QRectF(at, size).toRect()


def bounds(post, words):
    start = post.text.en.plain.index(words)
    return start, start + len(words)


def test_it_looks_fine_after_all_leads_back_and_the_marks_are_kept(doubts):
    sora, post = doubts()
    sora.marks_by_keyboard(0, 2)
    sora.clicks_on(sora.tactics()[0])
    name = sora.tactics()[0].accessibleName()
    sora.clicks("It looks fine after all")
    assert sora.looks().post == post
    assert sora.button("Probably manipulated").isChecked()

    sora.goes_on()
    sora.marks()
    assert sora.chosen_tactics() == [name]
    assert sora.reads("What is happening at mark 1?")


def test_marks_do_not_count_for_a_post_called_genuine_in_the_end(doubts, kept):
    sora, _ = doubts()
    sora.marks_by_keyboard(0, 2)
    sora.clicks("Don't share")
    sora.clicks("It looks fine after all")
    sora.decides(Qt.Key.Key_2)
    sora.learns()

    [attempt] = kept(sora)
    assert (attempt.answer.marks, attempt.answer.action) == ((), None)


def test_words_are_marked_with_the_mouse_held_down(doubts, hands_in):
    sora, post = doubts()
    first, second = post.text.en.plain.split()[1:3]
    start, end = bounds(post, f"{first} {second}")
    sora.drags_over(start, end - 1)

    [mark] = hands_in(sora).marks
    assert mark.field == "text"
    assert mark.start == start
    assert mark.end >= end - 1


def test_words_are_marked_with_two_taps(doubts, hands_in):
    sora, post = doubts()
    start, _ = bounds(post, post.text.en.plain.split()[1])
    last, end = bounds(post, post.text.en.plain.split()[4])
    sora.taps_word(start)
    sora.taps_word(last)

    [mark] = hands_in(sora).marks
    assert (mark.start, mark.end) == (start, pytest.approx(end, abs=1))


def test_words_are_marked_with_the_keyboard(doubts, hands_in):
    sora, post = doubts()
    sora.marks_by_keyboard(0, 1)

    [mark] = hands_in(sora).marks
    assert isinstance(mark, WordMark)
    words = post.text.en.plain[mark.start : mark.end]
    assert words == " ".join(post.text.en.plain.split()[:2])


def test_the_keyboard_can_mark_as_soon_as_the_page_is_there(doubts):
    sora, _ = doubts()
    sora.presses(Qt.Key.Key_Space)
    sora.presses(Qt.Key.Key_Right)
    sora.presses(Qt.Key.Key_Space)

    assert sora.reads("What is happening at mark 1?")


def test_japanese_words_are_marked_with_the_keyboard(doubts, kept):
    sora, post = doubts(lang="ja")
    sora.marks_by_keyboard(0, 2)
    sora.clicks("答え合わせ")
    sora.learns()

    [attempt] = kept(sora)
    [mark] = attempt.answer.marks
    assert attempt.answer.lang == "ja"
    assert 0 == mark.start < mark.end <= len(post.text.ja.plain)


def test_the_title_of_a_link_can_be_marked(doubts, hands_in):
    sora, _ = doubts("tap-water")
    sora.text().setFocus()
    sora.presses(Qt.Key.Key_Tab)
    sora.presses(Qt.Key.Key_Space)
    sora.presses(Qt.Key.Key_Space)

    [mark] = hands_in(sora).marks
    assert mark.field == "link_card.title"


def test_a_part_of_a_picture_is_framed_by_two_taps(doubts, hands_in):
    sora, post = doubts("underpass")
    sora.clicks("Frame a part")
    sora.drags(sora.picture(), in_picture(sora, 0.25, 0.25, 0.5, 0.5))

    [mark] = hands_in(sora).marks
    assert isinstance(mark, RegionMark)
    assert mark.media == post.media[0].id
    assert (mark.rect.x, mark.rect.w) == (NEAR(0.25), NEAR(0.5))


def test_a_part_is_framed_moved_and_resized_with_the_keyboard(doubts, hands_in):
    sora, post = doubts("underpass")
    sora.presses(Qt.Key.Key_F)
    told = sora.focused().accessibleDescription()
    sora.presses(Qt.Key.Key_Left)
    sora.presses(Qt.Key.Key_Up, SHIFT)
    assert sora.focused().accessibleDescription() != told
    sora.presses(Qt.Key.Key_Return)

    [mark] = hands_in(sora).marks
    assert mark.media == post.media[0].id
    assert mark.rect.x + mark.rect.w / 2 < 0.5


def test_the_head_of_a_post_without_a_picture_can_be_framed(doubts, hands_in):
    sora, _ = doubts("library-card")
    sora.presses(Qt.Key.Key_F)
    sora.presses(Qt.Key.Key_Return)

    [mark] = hands_in(sora).marks
    assert mark.media == "@profile"


def test_a_corner_of_a_frame_can_be_pulled_elsewhere(doubts, hands_in):
    sora, _ = doubts("underpass")
    sora.clicks("Frame a part")
    frame = in_picture(sora, 0.25, 0.25, 0.5, 0.5)
    sora.drags(sora.picture(), frame)
    sora.clicks_on(sora.tactics()[0])
    wider = in_picture(sora, 0.1, 0.1, 0.65, 0.65)
    sora.pulls(sora.picture(), frame.topLeft(), wider.topLeft())
    tactic = sora.tactics()[0].tactic_id

    [mark] = hands_in(sora).marks
    assert mark.tactic == tactic
    assert (mark.rect.x, mark.rect.w) == (NEAR(0.1), NEAR(0.65))
