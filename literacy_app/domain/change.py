"""Whether somebody is sharper now than then, said only where it is nearly sure.

A copy of theta is carried along in the belief from the moment asked about: later
answers tell of it too, so that now and then are compared fairly (fixed-point
smoothing). Source: measurement.md, section 10.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from statistics import NormalDist
from typing import Final

from literacy_app.domain.belief import THETA, Belief
from literacy_app.domain.counted import Counted, abilities, pauses
from literacy_app.domain.discernment import Ability, drift
from literacy_app.domain.progress import answers_missing, skill_band
from literacy_app.domain.progress_facts import Change, ChangeVerdict, MonthStanding

SAID_FROM: Final = 0.9
_MONTHS: Final = 6


def month_of(one: Counted, here: datetime) -> date:
    """Return the first day of the month of an answer, where the clock `here` hangs."""
    return one.taken_at.astimezone(here.tzinfo).date().replace(day=1)


def months(history: Sequence[Counted], here: datetime) -> tuple[MonthStanding, ...]:
    """Return the band at the end of each month that had enough by then.

    here: any moment in the time zone of the learner.
    """
    last: dict[date, Ability] = {}
    manipulated = genuine = 0
    for one, ability in zip(history, abilities(history), strict=True):
        manipulated += one.judged.manipulated
        genuine += not one.judged.manipulated
        if not answers_missing(manipulated, genuine):
            last[month_of(one, here)] = ability
    return tuple(
        MonthStanding(month, skill_band(last[month]))
        for month in sorted(last)[-_MONTHS:]
    )


def changes(
    history: Sequence[Counted], shown: Sequence[MonthStanding], here: datetime
) -> tuple[Change, ...]:
    """Compare now with the first and the last month shown before this one."""
    this_month = here.date().replace(day=1)
    earlier = [standing.month for standing in shown if standing.month < this_month]
    if not earlier or month_of(history[-1], here) < this_month:
        return ()
    asked = sorted({earlier[0], earlier[-1]})
    return tuple(
        Change(month, _verdict(sharper_than(history, _until(history, month, here))))
        for month in asked
    )


def sharper_than(history: Sequence[Counted], answers: int) -> float:
    """Return P(theta now > theta after the first so many answers)."""
    belief = Belief()
    then = 0
    for number, (days, one) in enumerate(pauses(history)):
        if number == answers:
            then = belief.copy(THETA)
        belief.loosen(THETA, drift(days))
        side = 1.0 if one.judged.manipulated else -1.0
        belief.take([1.0, side, *[0.0] * (len(belief.mean) - 2)], one.judged)
    if not then:
        return 0.5
    mean, variance = belief.moments([1.0, 0.0, -1.0])
    return NormalDist().cdf(mean / max(variance, 1e-12) ** 0.5)


def _until(history: Sequence[Counted], month: date, here: datetime) -> int:
    """Return how many answers had been given by the end of a month."""
    return sum(month_of(one, here) <= month for one in history)


def _verdict(probability: float) -> ChangeVerdict:
    if probability >= SAID_FROM:
        return "sharper"
    return "less_sharp" if probability <= 1 - SAID_FROM else "about_the_same"
