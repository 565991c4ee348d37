"""A Gaussian over several quantities that answers tell of, moved one by one.

The same Laplace step as in domain/discernment, for more than theta and kappa.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from literacy_app.domain.discernment import Ability, Judged, laplace_step

THETA: Final = 0
KAPPA: Final = 1


class Belief:
    """What is believed: theta first, kappa second, then whatever was added."""

    def __init__(self) -> None:
        nobody = Ability()
        self.mean = [nobody.theta, nobody.kappa]
        self._cov = [
            [nobody.var_theta, nobody.covariance],
            [nobody.covariance, nobody.var_kappa],
        ]

    def add(self, variance: float) -> int:
        """Add a quantity around 0 that has to do with none so far."""
        return self._append([0.0] * len(self.mean), variance, 0.0)

    def copy(self, index: int) -> int:
        """Add a quantity that is what another is now; later answers tell of both."""
        row, variance = list(self._cov[index]), self._cov[index][index]
        return self._append(row, variance, self.mean[index])

    def loosen(self, index: int, variance: float) -> None:
        """Let a quantity have changed by an unknown amount."""
        self._cov[index][index] += variance

    def take(self, loading: Sequence[float], judged: Judged) -> None:
        """Take in a judgement whose logit is loading · quantities − difficulty."""
        toward, spread = self._toward(loading)
        q = spread + judged.difficulty_variance
        eta = sum(x * m for x, m in zip(loading, self.mean, strict=True))
        shift, shrink = laplace_step(eta - judged.difficulty, q, right=judged.right)
        for index, gain in enumerate(toward):
            self.mean[index] += gain * shift
        self._shrink(toward, shrink)

    def expect(self, loading: Sequence[float], information: float) -> None:
        """Become as sure as an answer of so much information would make it."""
        toward, spread = self._toward(loading)
        self._shrink(toward, information / (1.0 + information * spread))

    def moments(self, loading: Sequence[float]) -> tuple[float, float]:
        """Return mean and variance of loading · quantities."""
        _, spread = self._toward(loading)
        return sum(x * m for x, m in zip(loading, self.mean, strict=True)), spread

    def variance(self, index: int) -> float:
        return self._cov[index][index]

    def _append(self, row: list[float], variance: float, mean: float) -> int:
        for line, value in zip(self._cov, row, strict=True):
            line.append(value)
        self._cov.append([*row, variance])
        self.mean.append(mean)
        return len(self.mean) - 1

    def _toward(self, loading: Sequence[float]) -> tuple[list[float], float]:
        """Return how each quantity goes with the loaded sum, and its variance."""
        on = [(index, x) for index, x in enumerate(loading) if x]
        toward = [sum(line[index] * x for index, x in on) for line in self._cov]
        return toward, sum(toward[index] * x for index, x in on)

    def _shrink(self, toward: Sequence[float], shrink: float) -> None:
        for line, gain in zip(self._cov, toward, strict=True):
            for index, other in enumerate(toward):
                line[index] -= gain * other * shrink
