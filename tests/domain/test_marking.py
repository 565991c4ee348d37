"""Marking: a fitting mark earns, and marking everything earns nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.marking import (
    rect_iou,
    region_found,
    words_found,
    words_iou,
)
from literacy_app.domain.post import Rect
from tests.domain.reference import vectors

ranges = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted).map(tuple)
marks = st.lists(ranges, max_size=4)
shares = st.floats(0, 1)
rects = st.builds(
    lambda x, y, w, h: Rect(x, y, w * (1 - x), h * (1 - y)),
    shares,
    shares,
    shares,
    shares,
)
CORNER = Rect(0.0, 0.0, 0.5, 0.5)


@vectors("span_score")
def test_marked_words_score_as_in_the_reference(vector):
    inputs = vector["inputs"]
    got = words_iou(
        map(tuple, inputs["marked"]), map(tuple, inputs["gold"]), inputs["text_length"]
    )

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


@vectors("char_iou")
def test_the_overlap_of_characters_is_that_of_the_reference(vector):
    """A text without end leaves the plain overlap: chance has no share in it."""
    inputs = vector["inputs"]
    got = words_iou(map(tuple, inputs["marked"]), map(tuple, inputs["gold"]), 10**15)

    assert got == pytest.approx(vector["expected"], abs=1e-9)


@given(marks, marks)
def test_marked_words_score_a_share_whatever_is_marked(mine, gold):
    score = words_iou(mine, gold, 60)

    assert 0 <= score <= 1
    assert words_iou(gold, gold, 60) == pytest.approx(1)


@given(marks)
def test_marking_everything_scores_nothing(gold):
    gold_length = len({cell for start, end in gold for cell in range(start, end)})
    if gold_length < 60:
        assert words_iou([(0, 60)], gold, 60) == 0


def test_a_span_is_found_by_one_good_mark_not_by_many_bad_ones():
    assert words_found([(0, 30)], (0, 10))
    assert not words_found([(0, 40)], (0, 10))
    assert not words_found([(0, 2), (4, 6), (8, 10)], (0, 10))
    assert not words_found([], (0, 10))


@given(rects, rects)
def test_overlap_of_rectangles_is_fair_to_both(one, other):
    assert 0 <= rect_iou(one, other) <= 1 + 1e-9
    assert rect_iou(one, other) == pytest.approx(rect_iou(other, one))


def test_a_fingertip_inside_a_region_finds_it():
    tip = 4 / 256

    assert region_found([Rect(0.2, 0.2, tip, tip)], CORNER)
    assert not region_found([Rect(0.7, 0.7, tip, tip)], CORNER)


def test_a_frame_round_everything_finds_no_small_region():
    whole = Rect(0, 0, 1, 1)

    assert region_found([whole], CORNER)
    assert not region_found([whole], Rect(0.1, 0.1, 0.3, 0.3))
    assert not region_found([], CORNER)
