"""Two markings of one text, scored as research does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.span_agreement import f1, span_agreement
from tests.domain.reference import vectors

ranges = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted).map(tuple)
marks = st.lists(ranges, max_size=5)


@vectors("ptc")
def test_markings_score_as_in_the_reference(vector):
    inputs = vector["inputs"]
    got = span_agreement(map(tuple, inputs["marked"]), map(tuple, inputs["gold"]))

    expected = pytest.approx(vector["expected"], abs=vector["tolerance"])
    assert [got.precision, got.recall, got.f1] == expected


@vectors("f1")
def test_precision_and_recall_meet_as_in_the_reference(vector):
    assert f1(**vector["inputs"]) == pytest.approx(
        vector["expected"], abs=vector["tolerance"]
    )


@given(marks, marks)
def test_precision_of_one_is_recall_of_the_other(mine, gold):
    here, there = span_agreement(mine, gold), span_agreement(gold, mine)

    assert (here.precision, here.recall) == (there.recall, there.precision)
    assert 0 <= here.f1 <= 1 + 1e-9
    assert span_agreement(mine, mine).f1 == pytest.approx(1)
