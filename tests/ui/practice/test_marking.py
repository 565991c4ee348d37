"""Second page: where the trick is, which it is, and what to do with the post."""

from functools import partial

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from literacy_app.domain.attempt import RegionMark, WordMark
from tests.ui.practice.sitter import CTRL, SHIFT

NEAR = partial(pytest.approx, abs=0.02)


@pytest.fixture
def doubts(sits_down):
    """Let Sora call the first post of a pair manipulated; return both."""

    def doubts(pair="river-release", **how):
        sora, post = sits_down(pair, **how)
        sora.decides(Qt.Key.Key_5)
        sora.marks()
        return sora, post

    return doubts


@pytest.fixture
def hands_in(kept):
    """See the answer, then read the kept one."""

    def hands_in(sora):
        sora.clicks("See the answer")
        sora.learns()
        [attempt] = kept(sora)
        return attempt.answer

    return hands_in


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
