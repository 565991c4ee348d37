"""Positions in text mean the same on both sides of the screen."""

from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.text import (
    BANDS,
    code_point_position,
    reaches,
    utf16_position,
)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), st.data())
def test_a_place_in_text_survives_the_screen(plain, data):
    position = data.draw(st.integers(0, len(plain)))

    assert code_point_position(plain, utf16_position(plain, position)) == position


def test_a_face_takes_two_places_on_the_screen():
    assert utf16_position("🐢a", 1) == 2
    assert code_point_position("🐢a", 3) == 2


def test_older_learners_may_read_what_younger_ones_do():
    assert [[reaches(learner, item) for item in BANDS] for learner in BANDS] == [
        [True, False, False],
        [True, True, False],
        [True, True, True],
    ]
