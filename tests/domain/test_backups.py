from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.backups import is_due, worth_keeping

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
MOMENTS = st.sets(
    st.integers(0, 60 * 24 * 900).map(lambda m: NOON - timedelta(minutes=m)),
    max_size=60,
)


def test_the_first_backup_is_due_at_once():
    assert is_due(None, 24, NOON)


def test_a_backup_waits_until_it_is_time():
    assert not is_due(NOON - timedelta(hours=23), 24, NOON)
    assert is_due(NOON - timedelta(hours=24), 24, NOON)


def test_a_clock_that_was_set_back_does_not_stop_backups():
    assert is_due(NOON + timedelta(days=300), 24, NOON)


def test_who_wants_no_backups_gets_none():
    assert not is_due(None, 0, NOON)


@given(MOMENTS)
def test_the_newest_backup_always_stays(made):
    kept = worth_keeping(made, NOON)
    assert kept <= made
    assert not made or max(made) in kept


@given(MOMENTS)
def test_nothing_of_the_last_day_goes(made):
    kept = worth_keeping(made, NOON)
    assert {m for m in made if NOON - m <= timedelta(hours=24)} <= kept


@given(MOMENTS)
def test_thinning_twice_takes_nothing_more_away(made):
    once = worth_keeping(made, NOON)
    assert worth_keeping(once, NOON) == once


def test_two_years_of_daily_backups_thin_out_to_a_few_dozen():
    made = {NOON - timedelta(days=d) for d in range(730)}
    kept = worth_keeping(made, NOON)
    assert 30 <= len(kept) <= 60
    assert min(kept) <= NOON - timedelta(days=680)
