from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.content.artwork.things.plane import Plane, line_width
from literacy_app.content.artwork.things.space import Eye

AHEAD = Eye((600, 300), 1000, (0, 1.6, 0))
SLANTED = ((219.0, 16.0), (980.0, 128.0), (911.0, 786.0), (128.0, 752.0))
share = st.floats(0, 1)


def test_what_lies_straight_ahead_stands_in_the_middle():
    assert AHEAD.at(0, 1.6, 25) == pytest.approx((600, 300))


def test_what_is_twice_as_far_looks_half_as_tall():
    assert AHEAD.size(0, 10) == pytest.approx(2 * AHEAD.size(0, 20))


def test_whoever_turns_right_sees_things_move_to_the_left():
    turned = Eye((600, 300), 1000, (0, 1.6, 0), 20)

    assert turned.at(0, 1.6, 10)[0] < AHEAD.at(0, 1.6, 10)[0]


def test_what_is_behind_never_turns_over():
    assert AHEAD.size(0, -5) > 0


def test_the_ground_lies_below_the_horizon_and_runs_up_to_it():
    near_left, far_left, far_right, near_right = AHEAD.floor((-2, 2), (5, 50))

    assert near_left[1] == near_right[1] > far_left[1] == far_right[1] > 300


@given(share, share)
def test_a_place_on_a_slanted_sheet_stays_between_its_corners(x, y):
    plane = Plane(SLANTED, 100, 200)

    across, down = plane.at(100 * x, 200 * y)

    assert 127.9 <= across <= 980.1
    assert 15.9 <= down <= 786.1


def test_a_sheet_keeps_its_corners():
    plane = Plane(SLANTED, 100, 200)

    for at, corner in zip(
        ((0, 0), (100, 0), (100, 200), (0, 200)), SLANTED, strict=True
    ):
        assert plane.at(*at) == pytest.approx(corner)


def test_every_letter_of_a_slanted_line_is_written():
    written = Plane(SLANTED, 851, 790).words((50, 100), "No. 58", "en", 40)

    assert [letter for letter in "No.58" if f">{letter}<" not in written] == []


def test_japanese_letters_are_as_wide_as_they_are_tall():
    assert line_width("北", "ja", 100, 400) == pytest.approx(100, rel=0.06)
