"""How sure people are: telling the truth about it is the best they can do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.confidence import (
    Stated,
    brier,
    overconfidence,
    reliability,
    scored,
    wilson,
)
from tests.domain.reference import vectors


@vectors("brier")
def test_confidence_scores_as_in_the_reference(vector):
    got = brier(vector["inputs"]["p"], vector["inputs"]["y"])

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


@vectors("overconfidence")
def test_the_gap_is_that_of_the_reference(vector):
    got = overconfidence(vector["inputs"]["p"], vector["inputs"]["y"])

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


@vectors("scored_confidence")
def test_a_stated_confidence_counts_as_in_the_reference(vector):
    got = scored(vector["inputs"]["percent"])

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


def test_a_confidence_may_be_said_in_either_way():
    assert scored(80) == scored(0.8) == 0.8
    assert scored(1.0) == scored(100) == 0.97


def test_every_confidence_is_held_against_what_became_of_it():
    said = [Stated(0.9, right) for right in (True, True, False, True)]
    nines, sixes = (0.9, 3, 4), (0.6, 0, 1)

    bins = reliability([*said, Stated(0.6, right=False)])

    assert [(it.confidence, it.right, it.of) for it in bins] == [sixes, nines]


def test_ten_answers_leave_much_open():
    low, high = wilson(7, 10)

    # As scipy has it: binomtest(7, 10).proportion_ci(.8, "wilson").
    assert (low, high) == (
        pytest.approx(0.4974, abs=1e-4),
        pytest.approx(0.8462, abs=1e-4),
    )


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share_and_stays_a_share(counts):
    right, of = counts
    low, high = wilson(right, of)

    assert 0 <= low <= right / of <= high <= 1
    assert low < high
