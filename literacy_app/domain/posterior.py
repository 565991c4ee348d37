"""The exact posterior of one learner on a grid, for the first few answers.

The online filter (domain/discernment) sits a little low at first: after four answers
.04 logits, its variance 8 % too small. Below twelve answers this is shown instead.
Source: measurement.md, sections 1.2 and 10.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import sqrt
from typing import Final

import numpy as np
import numpy.typing as npt

from literacy_app.domain.discernment import Ability, Judged, replay

FILTER_FROM: Final = 12
# Sums over so smooth a density are exact to 1e-6 while a step is below one SD.
_POINTS: Final = 97
_HALF_WIDTH: Final = 8.0
_NODES: Final = 9
_Floats = npt.NDArray[np.float64]


def ability_after(
    judgements: Sequence[Judged], start: Ability | None = None
) -> Ability:
    """Return what is known after these judgements, oldest first."""
    if len(judgements) < FILTER_FROM:
        return grid_posterior(judgements, start)
    return replay(judgements, start)


def grid_posterior(
    judgements: Sequence[Judged], start: Ability | None = None
) -> Ability:
    """Return the moments of the exact posterior; start is a Gaussian prior.

    Where a difficulty is uncertain, the chance of being right is averaged over it.
    """
    prior = start or Ability()
    if not judgements:
        return prior
    theta = _axis(prior.theta, prior.theta_se)[:, None]
    kappa = _axis(prior.kappa, prior.kappa_se)[None, :]
    logs = _log_prior(prior, theta, kappa)
    for judged in judgements:
        s = 1.0 if judged.manipulated else -1.0
        logs = logs + _log_chance(theta + s * kappa - judged.difficulty, judged)
    weight = np.exp(logs - logs.max())
    for edge in (0, -1):
        weight[edge, :] /= 2
        weight[:, edge] /= 2
    weight /= weight.sum()
    return _moments(weight, theta, kappa)


def _axis(middle: float, deviation: float) -> _Floats:
    """Return points over all that is plausible, closer where the prior is narrow."""
    low = max(middle - 12 * deviation, min(-_HALF_WIDTH, middle - 4 * deviation))
    high = min(middle + 12 * deviation, max(_HALF_WIDTH, middle + 4 * deviation))
    return np.linspace(low, high, _POINTS)


def _log_prior(prior: Ability, theta: _Floats, kappa: _Floats) -> _Floats:
    x, y = theta - prior.theta, kappa - prior.kappa
    area = prior.var_theta * prior.var_kappa - prior.covariance**2
    squares = prior.var_kappa * x * x + prior.var_theta * y * y
    return np.asarray(-0.5 * (squares - 2 * prior.covariance * x * y) / area)


def _log_chance(logit: _Floats, judged: Judged) -> _Floats:
    """Return the log chance of what happened, at every point."""
    towards = logit if judged.right else -logit
    if not judged.difficulty_variance:
        return np.asarray(-np.log1p(np.exp(-towards)))
    deviation = sqrt(judged.difficulty_variance)
    chance = np.zeros_like(towards)
    for node, share in _nodes():
        chance += share / (1.0 + np.exp(-towards - deviation * node))
    return np.asarray(np.log(chance))


@cache
def _nodes() -> tuple[tuple[float, float], ...]:
    """Return Gauss–Hermite nodes of a standard normal and their shares."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(_NODES)
    shares = weights / weights.sum()
    return tuple(zip(nodes.tolist(), shares.tolist(), strict=True))


def _moments(weight: _Floats, theta: _Floats, kappa: _Floats) -> Ability:
    mean_theta, mean_kappa = (
        float((weight * theta).sum()),
        float((weight * kappa).sum()),
    )
    x, y = theta - mean_theta, kappa - mean_kappa
    return Ability(
        theta=mean_theta,
        kappa=mean_kappa,
        var_theta=float((weight * x * x).sum()),
        covariance=float((weight * x * y).sum()),
        var_kappa=float((weight * y * y).sum()),
    )
