"""Student's t distribution for whole degrees of freedom, without scipy."""

from __future__ import annotations

from math import atan, cos, exp, lgamma, log, log1p, pi, sin, sqrt
from statistics import NormalDist
from typing import Final

_NORMAL: Final = NormalDist()
_STEPS: Final = 100
_CLOSE: Final = 1e-14


def t_cdf(t: float, df: int) -> float:
    """Return the probability of a value below t.

    Source: Abramowitz & Stegun 26.7.3 and 26.7.4, a finite sum for whole df.
    """
    angle = atan(t / sqrt(df))
    square = cos(angle) ** 2
    odd = df % 2
    term = cos(angle) if odd else 1.0
    total = 0.0 if df == 1 else term
    for k in range(2 + odd, df, 2):
        term *= square * (k - 1) / k
        total += term
    within = sin(angle) * total
    if odd:
        within = (angle + within) * 2 / pi
    return 0.5 + within / 2


def t_quantile(share: float, df: int) -> float:
    """Return the value below which this share lies, 0 < share < 1, df of 1 or more.

    Newton from the normal quantile: above the median the cdf is concave and t has
    the longer tail, so that every step stays on the near side of the answer.
    """
    if not 0.0 < share < 1.0 or df < 1:
        raise ValueError(f"no quantile {share} of t with {df} degrees of freedom")
    upper = max(share, 1.0 - share)
    t = _NORMAL.inv_cdf(upper)
    for _ in range(_STEPS):
        step = (upper - t_cdf(t, df)) / _density(t, df)
        t += step
        if abs(step) <= _CLOSE * max(1.0, t):
            break
    return t if share >= 1.0 - share else -t


def _density(t: float, df: int) -> float:
    scale = lgamma((df + 1) / 2) - lgamma(df / 2) - log(df * pi) / 2
    return exp(scale - (df + 1) / 2 * log1p(t * t / df))
