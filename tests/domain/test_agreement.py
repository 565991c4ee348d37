"""Whether raters mean the same."""

import krippendorff as package
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from literacy_app.domain.agreement import krippendorff
from tests.domain.reference import vectors

labels = st.none() | st.integers(1, 4).map(float)
tables = st.integers(2, 7).flatmap(
    lambda things: st.lists(
        st.lists(labels, min_size=things, max_size=things), min_size=2, max_size=5
    )
)


@vectors("krippendorff")
def test_alpha_is_that_of_the_reference(vector):
    got = krippendorff(**vector["inputs"])

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


@settings(max_examples=60, deadline=None)
@given(tables, st.sampled_from(["nominal", "interval"]))
def test_alpha_is_that_of_the_known_package(table, level):
    got = krippendorff(table, level)
    assume(got is not None)
    data = np.array([[np.nan if v is None else v for v in row] for row in table])

    expected = package.alpha(reliability_data=data, level_of_measurement=level)

    assert got == pytest.approx(expected, abs=1e-9)


def test_raters_who_only_ever_say_one_thing_cannot_be_told_from_sleepers():
    assert krippendorff([[1, 1, 1], [1, 1, 1]]) is None
    assert krippendorff([[1, 2, None], [None, None, 2]]) is None
