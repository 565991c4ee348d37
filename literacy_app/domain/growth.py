"""What a class has gained between two tests, and how surely that is known.

Mean and spread of theta and kappa before and after, by EM for the whole class;
delete-one-pupil jackknife; t interval. Nothing is said of single pupils.
Source: measurement.md, sections 7 and 10.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from literacy_app.domain.class_em import (
    FINE,
    FloatArray,
    Grid,
    Sheet,
    Standings,
    moments,
    settle,
    standard_error_of_mean,
    start,
)
from literacy_app.domain.errors_of_groups import TooFewPupils
from literacy_app.domain.one_sided import one_sided_error
from literacy_app.domain.student_t import t_quantile

GrowthVerdict = Literal["grew", "cannot_tell", "fell"]
Headline = Literal["grew", "fell", "more suspicious, not sharper", "cannot tell yet"]
LEAST_PUPILS: Final = 8
LEVEL: Final = 0.95
_STEPS: Final = 40
_STEPS_WITHOUT_ONE: Final = 10


@dataclass(frozen=True, slots=True)
class Interval:
    """A change of a class mean with its 95 % interval, in logits."""

    estimate: float
    low: float
    high: float

    @property
    def verdict(self) -> GrowthVerdict:
        if self.low > 0:
            return "grew"
        return "fell" if self.high < 0 else "cannot_tell"


@dataclass(frozen=True, slots=True)
class ClassGrowth:
    """The pair that is always shown together: discernment and suspicion."""

    discernment: Interval
    suspicion: Interval

    @property
    def verdict(self) -> GrowthVerdict:
        return self.discernment.verdict

    @property
    def headline(self) -> Headline:
        """Return what to say first; blanket suspicion is no growth."""
        if self.verdict == "grew":
            return "grew"
        if self.verdict == "fell":
            return "fell"
        if self.suspicion.verdict == "grew":
            return "more suspicious, not sharper"
        return "cannot tell yet"


def class_growth(
    before: Sequence[Sheet],
    after: Sequence[Sheet],
    *,
    grid: Grid = FINE,
    fit_kappa: bool = True,
    least: int = LEAST_PUPILS,
) -> ClassGrowth:
    """Return the growth of pupils who took both tests, in the same order.

    Where the group said nearly the same of every post of a kind, the jackknife sees too
    little error; the intervals are then no narrower than `one_sided_error`.
    fit_kappa=False keeps suspicion at its prior; its interval is then 0 to 0.
    Raises TooFewPupils below `least`. 40 pupils take 0.04 s, 400 take 0.6 s.
    """
    n = len(before)
    if n < least:
        raise TooFewPupils(n, least)
    whole_before, without_before = _with_deletions(before, grid, fit_kappa=fit_kappa)
    whole_after, without_after = _with_deletions(after, grid, fit_kappa=fit_kappa)
    gain = whole_after - whole_before
    pseudo = n * gain - (n - 1) * (without_after - without_before)
    errors = standard_error_of_mean(pseudo)
    least_error = one_sided_error(before, after)
    errors[0] = max(errors[0], least_error)
    if fit_kappa:
        errors[1] = max(errors[1], least_error)
    reach = t_quantile(0.5 + LEVEL / 2, n - 1) * errors
    theta, kappa = (
        Interval(float(g), float(g - r), float(g + r))
        for g, r in zip(gain[0], reach, strict=True)
    )
    return ClassGrowth(theta, kappa)


def _with_deletions(
    sheets: Sequence[Sheet], grid: Grid, *, fit_kappa: bool
) -> tuple[FloatArray, FloatArray]:
    """Return the means of the class, and of the class without each pupil."""
    pupils = moments(sheets, grid)
    whole = settle(pupils, grid, start(), steps=_STEPS, fit_kappa=fit_kappa)
    without = settle(
        pupils,
        grid,
        whole.repeated(len(sheets)),
        steps=_STEPS_WITHOUT_ONE,
        without=True,
        fit_kappa=fit_kappa,
    )
    return _means(whole), _means(without)


def _means(standings: Standings) -> FloatArray:
    return np.stack([standings.theta, standings.kappa], axis=1)
