"""What is said about somebody's confidence, and when."""

import pytest

from literacy_app.domain.sureness import sure_bins, sureness_gap
from tests.domain.histories import a_judgement


def sure(confidence, right, wrong):
    return [
        a_judgement(number, right=number < right, confidence=confidence)
        for number in range(right + wrong)
    ]


def test_nothing_is_said_about_a_confidence_nobody_stated():
    assert sure_bins(()) == ()
    assert [found.stated for found in sure_bins(sure(0.6, 1, 0))] == [0.6]


def test_the_least_sure_answers_come_first():
    found = sure_bins([*sure(0.95, 7, 3), *sure(0.6, 2, 2)])

    assert [(b.stated, b.right, b.of) for b in found] == [(0.6, 2, 4), (0.95, 7, 10)]


def test_a_sentence_needs_ten_answers():
    nine, ten = sure_bins([*sure(0.6, 5, 4), *sure(0.8, 5, 5)])

    assert (nine.enough, ten.enough) == (False, True)


def test_the_share_of_right_answers_lies_in_its_interval():
    [found] = sure_bins(sure(0.95, 10, 0))

    assert found.low < 1.0 == found.high
    assert found.low > 0.8


def test_the_gap_needs_ten_answers():
    assert sureness_gap(sure(0.8, 5, 4)) is None
    assert sureness_gap(sure(0.8, 5, 5)) == pytest.approx(0.3)
    assert sureness_gap(sure(0.6, 8, 2)) == pytest.approx(-0.2)
