"""How far a measurement can be relied on, and whether a post is fair to all groups.

Source: measurement.md, section 7.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log
from statistics import fmean, pvariance, variance
from typing import Final

_DELTA_PER_LOG_ODDS: Final = -2.35


@dataclass(frozen=True, slots=True)
class Matched:
    """One judgement of a post, matched with others by score. focal: which group."""

    right: bool
    focal: bool
    score: int


@dataclass(frozen=True, slots=True)
class Fairness:
    """Whether equally able people of two groups do equally well on a post.

    odds_ratio: > 1 where the reference group does better; delta: the same on the
    ETS scale, |delta| >= 1.5 with significance is large. Both None without overlap.
    """

    odds_ratio: float | None
    delta: float | None
    chi_square: float


def marginal_reliability(thetas: Sequence[float], errors: Sequence[float]) -> float:
    """Return the share of the variance between people that is not error.

    errors: the standard error of each theta. Holds for adaptive data too.
    """
    noise = fmean(error * error for error in errors)
    return 1.0 - noise / (pvariance(thetas) + noise)


def kr20(table: Sequence[Sequence[int]]) -> float | None:
    """Return KR-20 of a complete table people × posts of 0 and 1.

    Only for fixed forms. None where all people have the same score.
    """
    posts = [variance(post) for post in zip(*table, strict=True)]
    scores = variance([sum(person) for person in table])
    k = len(posts)
    return k / (k - 1) * (1.0 - sum(posts) / scores) if scores and k > 1 else None


def mantel_haenszel(judgements: Iterable[Matched]) -> Fairness:
    """Return the Mantel–Haenszel comparison, chi-square continuity-corrected.

    Below 250 people in each group it finds chance, not unfairness: at 15 per group
    its delta scatters with SD 2.4.
    """
    for_reference = for_focal = apart = spread = 0.0
    for table in _tables(judgements):
        for_reference += table.a * table.d / table.n
        for_focal += table.b * table.c / table.n
        apart += table.a - table.expected
        spread += table.variance
    known = for_reference > 0 and for_focal > 0
    odds_ratio = for_reference / for_focal if known else None
    return Fairness(
        odds_ratio,
        _DELTA_PER_LOG_ODDS * log(odds_ratio) if odds_ratio else None,
        max(abs(apart) - 0.5, 0.0) ** 2 / spread if spread else 0.0,
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """One score: reference group right, wrong; focal group right, wrong."""

    a: int
    b: int
    c: int
    d: int

    @property
    def n(self) -> int:
        return self.a + self.b + self.c + self.d

    @property
    def expected(self) -> float:
        return (self.a + self.b) * (self.a + self.c) / self.n

    @property
    def variance(self) -> float:
        others = (self.c + self.d) * (self.b + self.d)
        return self.expected * others / (self.n * (self.n - 1))


def _tables(judgements: Iterable[Matched]) -> Iterator[_Table]:
    """Yield a table for every score that both groups reached."""
    counts = Counter((it.score, it.focal, it.right) for it in judgements)
    for score in sorted({score for score, _, _ in counts}):
        table = _Table(
            *(
                counts[score, focal, right]
                for focal in (False, True)
                for right in (True, False)
            )
        )
        if table.a + table.b and table.c + table.d:
            yield table
