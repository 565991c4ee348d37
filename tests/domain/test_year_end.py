from datetime import UTC, datetime, timedelta

import pytest

from literacy_app.domain.school import school_year
from literacy_app.domain.year_end import may_be_erased, next_name, proposed_name

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "up"),
    [("5-2", "6-2"), ("中1A", "中2A"), ("Year 9 blue", "Year 10 blue"), ("Club", "")],
)
def test_a_class_is_called_one_year_up(name, up):
    assert next_name(name) == up


@pytest.mark.parametrize(
    ("name", "band", "up"),
    [("6-2", "E56", ""), ("5-2", "E56", "6-2"), ("中3A", "LS", ""), ("2A", "US", "3A")],
)
def test_no_name_is_proposed_after_the_last_year(name, band, up):
    assert proposed_name(name, band) == up


def test_a_japanese_school_year_begins_in_april():
    assert school_year(datetime(2027, 3, 31, tzinfo=UTC).date()) == 2026
    assert school_year(datetime(2027, 4, 1, tzinfo=UTC).date()) == 2027


def test_nobody_is_erased_who_is_still_at_school():
    assert not may_be_erased(None, 0, NOON)


def test_whoever_left_is_proposed_when_their_time_is_over():
    left = NOON - timedelta(days=365)
    assert may_be_erased(left, 1, NOON)
    assert not may_be_erased(left, 2, NOON)
