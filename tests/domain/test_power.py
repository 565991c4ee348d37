"""What a teacher is told before setting a test."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.power import visible_gain, width


@pytest.mark.parametrize(
    ("pupils", "measured"), [(8, 1.59), (12, 1.27), (20, 0.97), (30, 0.76)]
)
def test_the_interval_is_about_as_wide_as_in_the_reference(pupils, measured):
    assert width(pupils, 16) == pytest.approx(measured, rel=0.09)


def test_thirty_pupils_see_about_half_a_logit():
    found = visible_gain(30, 16)

    assert found.gain == pytest.approx(0.54, abs=0.01)
    assert (found.before, found.after) == (70, 80)


def test_twelve_pupils_need_a_large_gain():
    found = visible_gain(12, 16)

    assert (found.before, found.after) == (70, 85)


@given(st.integers(8, 200), st.sampled_from([16, 20]))
def test_more_pupils_and_more_posts_see_more(pupils, posts):
    here = visible_gain(pupils, posts).gain

    assert visible_gain(pupils + 1, posts).gain < here
    assert visible_gain(pupils, posts + 4).gain < here
    assert visible_gain(pupils, posts, chance=0.9).gain > here
