"""Where a class stands: mean and spread of theta and kappa, by EM over a grid.

The difficulties are known. An item's variance widens its curve (the probit
approximation), so that a rating nobody has tried claims less. Source:
measurement.md, sections 4 and 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, sqrt
from typing import Final

import numpy as np
import numpy.typing as npt

from literacy_app.domain.discernment import Judged

FloatArray = npt.NDArray[np.float64]
Sheet = Sequence[Judged]
LEAST_VARIANCES: Final = (0.1, 0.05)
_FARTHEST: Final = 35.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Points at which likelihoods are worked out, in logits; flat arrays."""

    theta: FloatArray
    kappa: FloatArray

    @classmethod
    def of(cls, theta: FloatArray, kappa: FloatArray) -> Grid:
        across, up = np.meshgrid(theta, kappa, indexing="ij")
        return cls(across.ravel(), up.ravel())


FINE: Final = Grid.of(np.linspace(-5, 5, 41), np.linspace(-5, 5, 41))


@dataclass(frozen=True, slots=True)
class Standings:
    """Standings of one class, or of many that differ by a pupil; shape (classes,)."""

    theta: FloatArray
    theta_sd: FloatArray
    kappa: FloatArray
    kappa_sd: FloatArray

    def repeated(self, times: int) -> Standings:
        """Return the one class as many."""
        return Standings(
            *(np.repeat(part, times) for part in (self.theta, self.theta_sd)),
            *(np.repeat(part, times) for part in (self.kappa, self.kappa_sd)),
        )


def start() -> Standings:
    """Return where EM begins: measurement.md's N(.5, 1) and N(.3, .7²)."""
    return Standings(*(np.array([value]) for value in (0.5, 1.0, 0.3, 0.7)))


def moments(sheets: Sequence[Sheet], grid: Grid) -> FloatArray:
    """Return each pupil's likelihood times (1, θ, θ², κ, κ²).

    Shape (grid points, 5 · pupils). Each likelihood is scaled to a peak of 1.
    """
    logs = log_likelihoods(sheets, grid)
    likelihood = np.exp(logs - logs.max(axis=1, keepdims=True))
    t, k = grid.theta, grid.kappa
    weights = np.stack([np.ones_like(t), t, t * t, k, k * k])
    return np.asarray(
        (weights[:, None, :] * likelihood[None]).reshape(-1, len(t)).T, np.float64
    )


def log_likelihoods(sheets: Sequence[Sheet], grid: Grid) -> FloatArray:
    """Return log P(answers | grid point); shape (pupils, grid points)."""
    items = {
        key: place
        for place, key in enumerate(sorted({_item(j) for s in sheets for j in s}))
    }
    right = np.zeros((len(sheets), len(items)))
    wrong = np.zeros_like(right)
    for row, sheet in enumerate(sheets):
        for judged in sheet:
            (right if judged.right else wrong)[row, items[_item(judged)]] += 1
    s, b, variance = (np.array(column)[:, None] for column in zip(*items, strict=True))
    eta = (grid.theta + s * grid.kappa - b) / np.sqrt(1.0 + pi * variance / 8.0)
    eta = np.clip(eta, -_FARTHEST, _FARTHEST)
    return np.asarray(-right @ np.log1p(np.exp(-eta)) - wrong @ np.log1p(np.exp(eta)))


def settle(
    pupils: FloatArray,
    grid: Grid,
    standings: Standings,
    *,
    steps: int,
    without: bool = False,
    fit_kappa: bool = True,
) -> Standings:
    """Return the standings after so many EM steps.

    pupils:  what `moments` returned.
    without: class number i leaves out pupil number i; otherwise all count.
    """
    n, classes = pupils.shape[1] // 5, len(standings.theta)
    counted = np.ones((classes, n)) - (np.eye(n) if without else 0.0)
    counted /= counted.sum(axis=1, keepdims=True)
    for _ in range(steps):
        sums = (_prior(standings, grid) @ pupils).reshape(classes, 5, n)
        means = (sums[:, 1:] / sums[:, :1] * counted[:, None, :]).sum(axis=2)
        theta, theta_sd = _mean_and_sd(means[:, 0], means[:, 1], LEAST_VARIANCES[0])
        kappa, kappa_sd = standings.kappa, standings.kappa_sd
        if fit_kappa:
            kappa, kappa_sd = _mean_and_sd(means[:, 2], means[:, 3], LEAST_VARIANCES[1])
        standings = Standings(theta, theta_sd, kappa, kappa_sd)
    return standings


def _item(judged: Judged) -> tuple[float, float, float]:
    s = 1.0 if judged.manipulated else -1.0
    return s, judged.difficulty, judged.difficulty_variance


def _prior(standings: Standings, grid: Grid) -> FloatArray:
    """Return the density at each grid point up to a factor; (classes, points)."""
    t = (grid.theta - standings.theta[:, None]) / standings.theta_sd[:, None]
    k = (grid.kappa - standings.kappa[:, None]) / standings.kappa_sd[:, None]
    return np.asarray(np.exp(-0.5 * (t * t + k * k)))


def _mean_and_sd(
    mean: FloatArray, mean_of_squares: FloatArray, least: float
) -> tuple[FloatArray, FloatArray]:
    return mean, np.sqrt(np.maximum(mean_of_squares - mean * mean, least))


def standard_error_of_mean(values: FloatArray) -> FloatArray:
    """Return sd / √n of each column."""
    return np.asarray(values.std(axis=0, ddof=1) / sqrt(len(values)))
