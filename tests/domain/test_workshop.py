from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.errors import HandsUnfit
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.workshop import (
    ROWS,
    RoomCount,
    WorkshopRun,
    hands_typed,
    room_result,
)

VERDICTS = {"trick": "manipulated", "honest": "genuine", "riddle": "unverified"}


def hands(*, genuine=0, manipulated=0, unsure=0):
    return (genuine, 0, 0, 0, 0, manipulated, unsure)


def counts(**by_post):
    return [
        RoomCount(post, round_, said)
        for post, rounds in by_post.items()
        for round_, said in rounds.items()
    ]


def test_a_room_of_cynics_catches_all_and_trusts_nothing():
    doubt = {"before": hands(manipulated=20), "after": hands(manipulated=20)}
    found = room_result(counts(trick=doubt, honest=doubt), VERDICTS)

    assert found.after.caught.right == Tally(20, 20)
    assert found.after.trusted.right == Tally(0, 20)


def test_a_room_that_believes_everything_catches_nothing():
    trust = {"before": hands(genuine=12)}
    found = room_result(counts(trick=trust, honest=trust), VERDICTS)

    assert found.before.caught.right == Tally(0, 12)
    assert found.before.trusted.right == Tally(12, 12)
    assert found.after is None


def test_hands_that_cannot_tell_are_neither_right_nor_left_out():
    said = {"before": hands(genuine=3, manipulated=2, unsure=5)}
    found = room_result(counts(honest=said), VERDICTS).before.trusted

    assert (found.right, found.could_not_tell) == (Tally(3, 10), 5)


def test_before_and_after_are_compared_over_the_same_posts():
    twice = {"before": hands(manipulated=8), "after": hands(manipulated=9)}
    once = {"before": hands(genuine=10)}
    found = room_result(counts(trick=twice, honest=once), VERDICTS)

    assert found.posts == 1
    assert (found.before.hands, found.after.hands) == (8, 9)


def test_a_post_that_nobody_has_settled_counts_on_neither_side():
    said = {"before": hands(genuine=30)}

    assert room_result(counts(riddle=said), VERDICTS).before is None


def test_a_room_in_which_nobody_was_counted_has_no_result():
    assert room_result([], VERDICTS).before is None
    empty = {"before": hands()}
    assert room_result(counts(trick=empty), VERDICTS).before is None


@pytest.mark.parametrize(("people", "few"), [(7, True), (8, False)])
def test_a_small_room_is_called_small(people, few):
    said = {"before": hands(genuine=people)}

    assert room_result(counts(honest=said), VERDICTS).few is few


def test_what_is_left_empty_is_no_hand_and_wide_digits_are_read():
    assert hands_typed(["", " 3 ", "１２", "0"]) == (0, 3, 12, 0)


@pytest.mark.parametrize("typed", ["x", "-1", "1.5", "1000", "three", "²"])
def test_what_is_no_number_of_hands_is_named_with_its_row(typed):
    with pytest.raises(HandsUnfit) as caught:
        hands_typed(["1", typed])
    assert (caught.value.row, caught.value.typed) == (1, typed)


@given(st.lists(st.text(max_size=5), min_size=7, max_size=7))
def test_anything_typed_is_hands_or_is_said_to_be_none(rows):
    unfit = None
    try:
        found = hands_typed(rows)
    except HandsUnfit as trouble:
        unfit = trouble

    if unfit:
        assert rows[unfit.row].strip() == unfit.typed
    else:
        assert RoomCount("a", "before", found).total == sum(found)


@pytest.mark.parametrize("said", [(1, 2), (-1, 0, 0, 0, 0, 0, 0)])
def test_a_count_has_a_number_of_hands_for_each_row(said):
    with pytest.raises(ValueError, match=r"rows|hands"):
        RoomCount("a", "before", said)


def test_a_run_knows_the_count_of_each_post_and_round():
    count = RoomCount("a", "after", tuple(range(len(ROWS))))
    run = WorkshopRun("r", "w", datetime(2026, 11, 23, tzinfo=UTC), 0, None, (count,))

    assert run.count("a", "after") == count
    assert run.count("a", "before") is None
