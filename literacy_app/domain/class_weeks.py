"""A class at the end of each week: mean discernment and leaning with intervals."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from math import sqrt
from statistics import fmean, variance
from typing import Final

from literacy_app.domain.class_overview import Interval, WeekStanding
from literacy_app.domain.days import monday_of, start_of
from literacy_app.domain.given import Known
from literacy_app.domain.growth import LEAST_PUPILS, LEVEL
from literacy_app.domain.progress import answers_missing
from literacy_app.domain.student_t import t_quantile

_WEEK: Final = timedelta(weeks=1)


def week_standings(
    known: Mapping[str, Sequence[Known]], since: datetime | None, now: datetime
) -> Iterator[WeekStanding]:
    """Yield the weeks with at least eight pupils, oldest first.

    known: by pupil, after each hour of practice, oldest first. now: in the zone whose
    weeks are meant. Nobody's latest standing counts before they have answers enough.
    """
    times = {who: [each.counted_at for each in row] for who, row in known.items()}
    first = min((row[0] for row in times.values() if row), default=None)
    if first is None:
        return
    begins = first if since is None else max(first, since)
    week, last = monday_of(begins.astimezone(now.tzinfo)), monday_of(now)
    while week <= last:
        end = start_of(week + _WEEK, now)
        at_end = _enough(
            known[who][place - 1]
            for who, row in times.items()
            if (place := bisect_left(row, end))
        )
        if len(at_end) >= LEAST_PUPILS:
            yield _standing(week, at_end)
        week += _WEEK


def discernment_of(known: Sequence[Known]) -> Interval | None:
    """Return the mean theta of pupils with answers enough; None under eight."""
    enough = _enough(known)
    return _theta(enough) if len(enough) >= LEAST_PUPILS else None


def leaning_of(known: Sequence[Known]) -> Interval | None:
    """Return the mean kappa of pupils with answers enough; None under eight."""
    enough = _enough(known)
    return _kappa(enough) if len(enough) >= LEAST_PUPILS else None


def _standing(week: date, known: Sequence[Known]) -> WeekStanding:
    return WeekStanding(week, len(known), _theta(known), _kappa(known))


def _enough(known: Iterator[Known] | Sequence[Known]) -> list[Known]:
    return [x for x in known if answers_missing(x.manipulated, x.genuine) <= 0]


def _theta(known: Sequence[Known]) -> Interval:
    return _mean([(x.ability.theta, x.ability.var_theta) for x in known])


def _kappa(known: Sequence[Known]) -> Interval:
    return _mean([(x.ability.kappa, x.ability.var_kappa) for x in known])


def _mean(known: Sequence[tuple[float, float]]) -> Interval:
    """Return a mean; its error holds what pupils differ by and what is not known.

    The estimates are drawn in towards the prior by as much as is not known of each,
    so that their spread alone would be too small (measurement.md, section 7).
    """
    means = [mean for mean, _ in known]
    error = sqrt((variance(means) + fmean(var for _, var in known)) / len(known))
    reach = t_quantile(0.5 + LEVEL / 2, len(known) - 1) * error
    middle = fmean(means)
    return Interval(middle, middle - reach, middle + reach)
