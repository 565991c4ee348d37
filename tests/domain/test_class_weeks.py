"""A class is shown over time only where enough of it is known."""

from datetime import UTC, date, datetime, timedelta, timezone

from literacy_app.domain.class_weeks import discernment_of, week_standings
from literacy_app.domain.discernment import Ability
from literacy_app.domain.given import Known

MONDAY = datetime(2026, 11, 2, 1, 0, tzinfo=UTC)
TOKYO = timezone(timedelta(hours=9))
NOW = (MONDAY + timedelta(days=16)).astimezone(TOKYO)


def known(at, theta=1.0, answers=6):
    return Known(Ability(theta, 0.2, 0.2, 0.0, 0.3), at, answers, answers)


def a_class(pupils, at=MONDAY):
    return {f"p{n}": [known(at, n / 10)] for n in range(pupils)}


def test_no_mean_is_shown_of_fewer_than_eight():
    assert not list(week_standings(a_class(7), None, NOW))
    assert len(list(week_standings(a_class(8), None, NOW))) == 3
    assert discernment_of([row[0] for row in a_class(7).values()]) is None


def test_weeks_begin_on_mondays_where_the_school_is():
    sunday_in_tokyo = datetime(2026, 11, 1, 14, 59, tzinfo=UTC)

    first = next(iter(week_standings(a_class(8, sunday_in_tokyo), None, NOW)))

    assert first.week == date(2026, 10, 26)
    assert next(iter(week_standings(a_class(8), None, NOW))).week == date(2026, 11, 2)


def test_a_week_shows_what_was_known_at_its_end():
    later = {
        who: [*row, known(MONDAY + timedelta(days=8), 3.0)]
        for who, row in a_class(8).items()
    }

    first, second, third = week_standings(later, None, NOW)

    assert first.discernment.mean < 1.0
    assert second.discernment.mean == third.discernment.mean == 3.0


def test_whoever_has_answered_little_is_left_out():
    few = {"new": [known(MONDAY, -9.0, answers=3)]}

    [first, *_] = week_standings(a_class(8) | few, None, NOW)

    assert first.pupils == 8
    assert first.discernment.low < first.discernment.mean < first.discernment.high


def test_only_the_weeks_of_the_period_are_shown():
    since = MONDAY + timedelta(days=9)

    assert len(list(week_standings(a_class(8), since, NOW))) == 2
