"""When something comes back for review, in a sentence."""

from __future__ import annotations

from datetime import date, timedelta

from literacy_app.ui.messages import long_date
from literacy_app.words import tr

_TOMORROW = timedelta(days=1)


def coming_back_words(due: date | None, today: date) -> str:
    """Return the sentence; due: the day, or None where nothing was practised yet."""
    if due is None:
        return tr("Tricks you have met come back here after some days.")
    if due <= today:
        return tr("Some tricks can be revisited today.")
    if due == today + _TOMORROW:
        return tr("The next tricks come back tomorrow.")
    return tr("The next tricks come back on {day}.", day=long_date(due))
