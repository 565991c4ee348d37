"""Greetings and dates, in the reader's language."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from literacy_app.domain.people import Learner
from literacy_app.words import tr

_MORNING_ENDS: Final = 11
_EVENING_BEGINS: Final = 18


def greeting(learner: Learner, now: datetime) -> str:
    """Return a greeting for the time of day; a guest has no name.

    now: in the reader's time zone.
    """
    if now.hour < _MORNING_ENDS:
        plain, named = tr("Good morning"), tr("Good morning, {name}")
    elif now.hour < _EVENING_BEGINS:
        plain, named = tr("Good afternoon"), tr("Good afternoon, {name}")
    else:
        plain, named = tr("Good evening"), tr("Good evening, {name}")
    return plain if learner.guest else named.format(name=learner.nickname)


def long_date(day: date) -> str:
    """Return "Monday 23 November" or 「11月23日（月）」."""
    return tr(
        "{weekday} {day} {month}",
        weekday=_weekdays()[day.weekday()],
        day=day.day,
        month=month_name(day),
    )


def month_name(day: date) -> str:
    """Return "June" or 「6月」."""
    return _months()[day.month - 1]


def _weekdays() -> tuple[str, ...]:
    return (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )


def _months() -> tuple[str, ...]:
    return (
        tr("January"),
        tr("February"),
        tr("March"),
        tr("April"),
        tr("May"),
        tr("June"),
        tr("July"),
        tr("August"),
        tr("September"),
        tr("October"),
        tr("November"),
        tr("December"),
    )
