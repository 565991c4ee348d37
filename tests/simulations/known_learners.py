"""Whether the interval around a learner's θ holds the truth as often as it says."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from literacy_app.domain.discernment import Ability, Judged, update
from tests.benchmarks.table import Row
from tests.simulations.learners import Person, anybody

LEARNERS = 4000
FEW_LEARNERS = 400
POSTS = 500
AFTER = (5, 10, 20, 30, 40)
BAR_AT = 20
ERROR = 0.5
_TOP = 5
_Numbers = npt.NDArray[np.float64]
_SIDES: _Numbers = np.where(np.arange(POSTS) % 2, -1.0, 1.0)
_REACH_80 = NormalDist().inv_cdf(0.9)
_REACH_95 = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True, slots=True)
class Known:
    """What the app believes of the difficulties: error sd of it, and the variance told.

    error:    of the rating the app got, sd in logits.
    variance: what the filter is told; None: right for the error, b shrunken.
    """

    called: str
    error: float
    variance: float | None = None

    def believed(
        self, b: _Numbers, chance: np.random.Generator
    ) -> tuple[_Numbers, float]:
        """Return what is believed of b, and the variance the filter is told."""
        noisy = b + chance.normal(0, self.error, len(b))
        if self.variance is not None:
            return noisy, self.variance
        keep = 1 / (1 + self.error**2)
        return noisy * keep, self.error**2 * keep


EXACT = Known("difficulty known", error=0.0)
TOLD = Known(f"difficulty known to ±{ERROR}", error=ERROR)
IGNORED = Known(f"the same, taken as exact (±{ERROR})", error=ERROR, variance=0.0)


def simulate(*, quick: bool = False) -> list[Row]:
    learners = FEW_LEARNERS if quick else LEARNERS
    rows = []
    for known in (EXACT, TOLD, IGNORED):
        errors, theta_se = _estimated(known, learners)
        for place, n in enumerate(AFTER):
            miss, se = np.abs(errors[:, place]), theta_se[:, place]
            inside = float(np.mean(miss <= _REACH_80 * se))
            promised = n == BAR_AT and known is not IGNORED
            bounds = (0.84, 0.76) if promised else (None, None)
            held = f"{known.called}, {n} answers: 80 % interval holds"
            rows.append(Row(held, inside, "", *bounds))
            if n == BAR_AT:
                rows += _how_close(known.called, miss, se)
    return rows


def _how_close(called: str, miss: _Numbers, se: _Numbers) -> list[Row]:
    at = f"{called}, {BAR_AT} answers"
    return [
        Row(f"{at}: 95 % interval holds", float(np.mean(miss <= _REACH_95 * se)), ""),
        Row(f"{at}: typical error of θ", float(np.sqrt(np.mean(miss**2))), ""),
        Row(f"{at}: mean SE", float(np.mean(se)), ""),
    ]


def _estimated(known: Known, learners: int) -> tuple[_Numbers, _Numbers]:
    """Return error and SE of θ, learners × places of AFTER."""
    chance = np.random.default_rng(20)
    errors, theta_se = [], []
    for _ in range(learners):
        person, b = anybody(chance), chance.normal(0, 1, POSTS)
        reached = _tested(person, b, known, chance)
        errors.append([reached[n - 1].theta - person.theta for n in AFTER])
        theta_se.append([reached[n - 1].theta_se for n in AFTER])
    return np.array(errors), np.array(theta_se)


def _tested(
    person: Person, b: _Numbers, known: Known, chance: np.random.Generator
) -> list[Ability]:
    """Return the ability after each answer of an adaptive test."""
    believed, variance = known.believed(b, chance)
    reached, unseen = [Ability()], np.ones(POSTS, bool)
    while len(reached) <= AFTER[-1]:
        post = _pick(reached[-1], believed, unseen, chance)
        unseen[post] = False
        manipulated = bool(_SIDES[post] > 0)
        right = person.is_right(
            manipulated=manipulated, difficulty=float(b[post]), chance=chance
        )
        judged = Judged(
            manipulated=manipulated,
            right=right,
            difficulty=float(believed[post]),
            difficulty_variance=variance,
        )
        reached.append(update(reached[-1], judged))
    return reached[1:]


def _pick(
    ability: Ability,
    b: _Numbers,
    unseen: npt.NDArray[np.bool_],
    chance: np.random.Generator,
) -> int:
    """Return one of the five posts that tell most, as the reference picks."""
    e = ability.theta + _SIDES * ability.kappa - b
    w = 1.0 / (2.0 + 2.0 * np.cosh(e))
    a = ability.var_theta + _SIDES * ability.covariance
    q = a + _SIDES * ability.covariance + ability.var_kappa
    gain = np.where(unseen, w * a * a / (1.0 + w * q), -1.0)
    return int(chance.choice(np.argpartition(-gain, _TOP - 1)[:_TOP]))
