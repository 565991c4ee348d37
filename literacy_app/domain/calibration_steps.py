"""The steps of a calibration, each a damped Newton step or an average.

Source: measurement.md, section 4, "Calibration equations".
"""

from __future__ import annotations

from dataclasses import dataclass
from math import pi
from typing import Final

import numpy as np

from literacy_app.domain.calibration_sums import Sums
from literacy_app.domain.pooled_answers import Abilities, Answers, Bools, Floats

_LEAST_VAR_THETA: Final = 0.05
_LEAST_VAR_KAPPA: Final = 0.02
_LEAST_VAR_B: Final = 0.05
_FIRST_VAR_KAPPA: Final = 0.5


@dataclass(frozen=True, slots=True)
class Population:
    """Means and standard deviations the answers point to, logits."""

    mean_theta: float
    sd_theta: float
    mean_kappa: float
    sd_kappa: float
    sd_b: float


class Fit:
    """The state between steps. After some steps: b and all that is known of people.

    mean_b, var_b: what was known of each post. rated: that came from ratings, so it
                   stays; otherwise the spread is learnt from the answers.
    """

    def __init__(
        self,
        answers: Answers,
        mean_b: Floats,
        var_b: Floats,
        *,
        rated: bool,
        leaning: bool,
    ) -> None:
        self._sums = Sums(answers)
        self._side = answers.side
        self._rated = rated
        self._leaning = leaning
        self._mean_b, self._var_b = mean_b, var_b
        self.b = self._mean_b.copy()
        self.variance = var_b.copy()
        nobody = np.zeros(answers.learners)
        self._theta, self._kappa = nobody.copy(), nobody.copy()
        self._covariance = nobody
        self._mean_theta, self._spread_theta = 0.0, 1.0
        self._mean_kappa, self._spread_kappa = 0.0, _FIRST_VAR_KAPPA * leaning
        self._var_theta = nobody + self._spread_theta
        self._var_kappa = nobody + self._spread_kappa

    def place_people(self) -> None:
        """Move every (theta, kappa) by one damped Newton step."""
        sums, weights = self._sums.by_place(self._level(), self.b)
        genuine, manipulated = (self._sums.right_by_place - sums).reshape(-1, 2).T
        w_genuine, w_manipulated = weights.reshape(-1, 2).T
        pull = genuine + manipulated
        pull -= (self._theta - self._mean_theta) / self._spread_theta
        hold = w_genuine + w_manipulated + 1.0 / self._spread_theta
        if not self._leaning:
            self._theta += np.clip(pull / hold, -1.0, 1.0)
            self._var_theta = 1.0 / hold
            return
        tilt = manipulated - genuine
        tilt -= (self._kappa - self._mean_kappa) / self._spread_kappa
        between = w_manipulated - w_genuine
        firm = w_genuine + w_manipulated + 1.0 / self._spread_kappa
        whole = hold * firm - between**2
        self._theta += np.clip((firm * pull - between * tilt) / whole, -1.0, 1.0)
        self._kappa += np.clip((hold * tilt - between * pull) / whole, -1.0, 1.0)
        self._var_theta, self._var_kappa = firm / whole, hold / whole
        self._covariance = -between / whole

    def place_posts(self) -> None:
        """Move every b by one damped Newton step, averaged over the learners."""
        variance = _by_class(self._var_theta + self._var_kappa, 2.0 * self._covariance)
        k = 1.0 / np.sqrt(1.0 + pi * variance / 8.0)
        sums, weights = self._sums.by_post(self._level(), self.b, k)
        hold = weights + 1.0 / self._var_b
        pull = sums - self._sums.right_by_post
        pull -= (self.b - self._mean_b) / self._var_b
        self.b += np.clip(pull / hold, -1.0, 1.0)
        self.variance = 1.0 / hold

    def fix_means(self, errors: float) -> None:
        """Hold the mean of b in each class, and keep every probability.

        errors: how many standard errors it may be away from that of the ratings.
        """
        if not self._leaning:
            shift = self._off(self._side != 0, errors)
            self.b -= shift
            self._theta -= shift
            return
        for side in (1.0, -1.0):
            these = self._side == side
            if these.any():
                shift = self._off(these, errors)
                self.b[these] -= shift
                self._theta -= shift / 2.0
                self._kappa -= side * shift / 2.0

    def _off(self, these: Bools, errors: float) -> float:
        """Return how far the mean of these posts is outside where it may be."""
        weight = 1.0 / self._var_b[these]
        mean = np.average(self.b[these] - self._mean_b[these], weights=weight)
        may_be = errors * weight.sum() ** -0.5 if self._rated else 0.0
        return float(mean - np.clip(mean, -may_be, may_be))

    def learn_population(self) -> None:
        self._mean_theta = float(self._theta.mean())
        spread = float(self._theta.var() + self._var_theta.mean())
        self._spread_theta = max(spread, _LEAST_VAR_THETA)
        if self._leaning:
            self._mean_kappa = float(self._kappa.mean())
            spread = float(self._kappa.var() + self._var_kappa.mean())
            self._spread_kappa = max(spread, _LEAST_VAR_KAPPA)
        if not self._rated:
            spread = float((self.b**2).mean() + self.variance.mean())
            self._var_b[:] = max(spread, _LEAST_VAR_B)

    def people(self) -> Abilities:
        return Abilities(
            self._theta,
            self._kappa,
            self._var_theta,
            self._covariance,
            self._var_kappa,
        )

    def population(self) -> Population:
        return Population(
            self._mean_theta,
            self._spread_theta**0.5,
            self._mean_kappa,
            self._spread_kappa**0.5,
            float(np.sqrt(self._var_b.mean())) if len(self._var_b) else 0.0,
        )

    def _level(self) -> Floats:
        return _by_class(self._theta, self._kappa)


def _by_class(figures: Floats, tilt: Floats) -> Floats:
    """Return figures + s·tilt for each learner: genuine, then manipulated."""
    return np.stack((figures - tilt, figures + tilt), axis=1).ravel()
