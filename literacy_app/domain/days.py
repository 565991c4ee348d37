"""Days and weeks as a wall calendar shows them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta


def monday_of(moment: datetime) -> date:
    """Return the first day of the week in which a moment lies, in its own zone."""
    return moment.date() - timedelta(days=moment.weekday())


def start_of(day: date, here: datetime) -> datetime:
    """Return the midnight a day begins with, in the zone of `here`."""
    return datetime.combine(day, time(), here.tzinfo)
