from datetime import timedelta

import pytest

from literacy_app.domain.attempt import RegionMark, WordMark
from literacy_app.domain.decision import CANNOT_TELL, SCALE
from literacy_app.domain.draft import Draft
from literacy_app.domain.post import Rect
from tests.domain.making import NOW, a_post, check

WORDS = WordMark("text", 0, 3)
OTHER_WORDS = WordMark("text", 4, 10)
FRAME = RegionMark("m1", Rect(0.1, 0.1, 0.2, 0.2))


@pytest.fixture
def draft():
    return Draft("attempt", a_post(), NOW)


def finished(draft, seconds=20):
    later = NOW + timedelta(seconds=seconds)
    return draft.finished("ama", "sitting", "en", later)


def test_a_check_is_paid_from_the_budget(draft):
    assert draft.open("e2", NOW + timedelta(seconds=5)).id == "e2"

    assert draft.minutes_left == 2
    assert (draft.opened[0].cost, draft.opened[0].at_seconds) == (2, 5.0)


def test_a_check_that_is_too_dear_stays_shut():
    dear = (check("e1", 3, "neutral"), check("e2", 2, "neutral"))
    draft = Draft("attempt", a_post(evidence=dear), NOW)
    draft.open("e1", NOW)

    assert draft.open("e2", NOW) is None
    assert draft.opened_ids() == ["e1"]


def test_a_check_is_paid_for_once(draft):
    draft.open("e1", NOW)

    assert draft.open("e1", NOW) is None
    assert draft.minutes_left == 3


def test_a_clock_put_back_gives_no_time_below_zero(draft):
    draft.open("e1", NOW - timedelta(hours=1))
    draft.step = 2

    assert draft.opened[0].at_seconds == 0.0
    assert finished(draft, seconds=-3600).seconds == 0.0


@pytest.mark.parametrize("step", range(1, 7))
def test_each_step_of_the_scale_is_its_decision(draft, step):
    draft.step = step

    assert draft.decision == SCALE[step - 1]
    assert draft.says_manipulated == (step > 3)


def test_zero_means_cannot_tell_yet(draft):
    assert draft.decision is None
    draft.step = 0

    assert draft.decision == CANNOT_TELL
    assert not draft.says_manipulated


def test_nothing_is_handed_in_before_a_choice(draft):
    with pytest.raises(ValueError, match="nothing has been decided"):
        finished(draft)


def test_the_newest_mark_is_the_active_one(draft):
    draft.add_mark(WORDS)
    draft.add_mark(FRAME)

    assert draft.active == 1


def test_a_tactic_goes_to_the_active_mark(draft):
    draft.add_mark(WORDS)
    draft.add_mark(OTHER_WORDS)
    draft.active = 0
    draft.toggle_tactic("EMO1")

    assert [mark.tactic for mark in draft.marks] == ["EMO1", None]
    assert list(draft.numbers_by_tactic()) == [("EMO1", 1)]


def test_another_tactic_takes_the_place_of_the_first(draft):
    draft.add_mark(WORDS)
    draft.toggle_tactic("EMO1")
    draft.toggle_tactic("EMO2")

    assert draft.marks[0].tactic == "EMO2"


def test_a_tactic_without_marks_is_of_the_whole_post(draft):
    draft.toggle_tactic("EMO1")
    draft.toggle_tactic("EMO2")
    draft.toggle_tactic("EMO1")

    assert list(draft.numbers_by_tactic()) == [("EMO2", 0)]


def test_a_mark_taken_away_leaves_the_last_one_active(draft):
    draft.add_mark(WORDS)
    draft.add_mark(OTHER_WORDS)
    draft.remove_mark(1)
    assert (draft.marks, draft.active) == ([WORDS], 0)

    draft.remove_mark(0)
    assert (draft.marks, draft.active) == ([], None)


def test_a_frame_that_is_pulled_keeps_its_tactic(draft):
    draft.add_mark(FRAME)
    draft.toggle_tactic("EMO1")
    draft.move_region(0, Rect(0.0, 0.0, 0.5, 0.5))

    assert draft.marks == [RegionMark("m1", Rect(0.0, 0.0, 0.5, 0.5), "EMO1")]
    draft.undo()
    assert draft.marks[0].rect == FRAME.rect


def test_undo_goes_back_change_by_change(draft):
    draft.add_mark(WORDS)
    draft.toggle_tactic("EMO1")
    draft.remove_mark(0)
    steps = []
    while draft.can_undo:
        draft.undo()
        steps.append(list(draft.marks))

    named = WordMark("text", 0, 3, "EMO1")
    assert steps == [[named], [WORDS], []]
    assert draft.active is None


def test_undo_with_nothing_done_changes_nothing(draft):
    draft.undo()

    assert draft.marks == []


def test_marks_count_only_for_a_post_called_manipulated(draft):
    draft.add_mark(WORDS)
    draft.toggle_tactic("EMO1")
    draft.action = "report"
    draft.step = 2
    answer = finished(draft)
    assert (answer.marks, answer.tactics, answer.action) == ((), (), None)

    draft.step = 5
    answer = finished(draft)
    assert answer.marks == (WordMark("text", 0, 3, "EMO1"),)
    assert answer.action == "report"


def test_an_answer_handed_in_no_longer_changes(draft):
    draft.step = 5
    draft.add_mark(WORDS)
    answer = finished(draft)
    draft.remove_mark(0)
    draft.open("e1", NOW)

    assert answer.marks == (WORDS,)
    assert answer.opened == ()
