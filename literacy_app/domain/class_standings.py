"""Where every pupil of a class stands with each family, and what is secure.

The rules are those of domain/families and domain/module_standing; only the sums are
done for the whole class at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np

from literacy_app.domain.belief import KAPPA, THETA
from literacy_app.domain.class_filter import Beliefs, Floats, Histories
from literacy_app.domain.discernment import Ability
from literacy_app.domain.families import (
    ENOUGH_ANSWERS,
    INFORMATION,
    LOOK_AHEAD,
    SPREAD,
    SURE_BELOW,
)
from literacy_app.domain.module_standing import ENOUGH_ANSWERS as ENOUGH_ON_MODULE
from literacy_app.domain.module_standing import ENOUGH_OF_EACH, is_solid
from literacy_app.domain.progress import answers_missing, skill_band
from literacy_app.domain.progress_facts import FamilyStanding

_FIRST: Final = KAPPA + 1


def family_standings_of(
    histories: Histories, families: Sequence[str], family_of: Mapping[str, str]
) -> dict[int, tuple[FamilyStanding, ...]]:
    """Return the standings by pupil's place; family_of: tactic id -> family id."""
    on = np.array(
        [
            [family in {family_of.get(t) for t in tactics} for family in families]
            for tactics in histories.kinds
        ],
        dtype=float,
    ).reshape(len(histories.kinds), len(families))
    beliefs = _family_beliefs(histories, on)
    answers = _counts(histories, on)
    short = _short(histories)
    deltas = range(_FIRST, _FIRST + len(families))
    sure = beliefs.cov[:, deltas, deltas] < SURE_BELOW**2
    bands = [_means_and_variances(beliefs, place) for place in range(len(families))]
    left = _missing(beliefs, answers, sure)
    return {
        pupil: tuple(
            _standing(
                family,
                int(answers[lane, place]),
                short[lane],
                sure=bool(sure[lane, place]),
                ability=Ability(
                    theta=float(bands[place][0][lane]),
                    var_theta=float(bands[place][1][lane]),
                ),
                left=int(left[lane, place]),
            )
            for place, family in enumerate(families)
        )
        for lane, pupil in enumerate(histories.pupils)
    }


def secure_of(
    histories: Histories, modules: Mapping[str, frozenset[str]]
) -> dict[int, frozenset[str]]:
    """Return the secure modules by pupil's place; modules: id -> its tactics."""
    names = list(modules)
    on = np.array(
        [
            [not modules[name].isdisjoint(tactics) for name in names]
            for tactics in histories.kinds
        ],
        dtype=float,
    ).reshape(len(histories.kinds), len(names))
    pairs = list(_likely(histories, on))
    secure: dict[int, set[str]] = {pupil: set() for pupil in histories.pupils}
    for (lane, module), ability in zip(
        pairs, _module_abilities(histories, on, pairs), strict=True
    ):
        if is_solid(ability):
            secure[histories.pupils[lane]].add(names[module])
    return {pupil: frozenset(found) for pupil, found in secure.items()}


def _family_beliefs(histories: Histories, on: Floats) -> Beliefs:
    table = np.zeros((len(on), _FIRST + on.shape[1]))
    table[:, THETA] = 1.0
    table[:, _FIRST:] = on / np.maximum(1.0, on.sum(axis=1, keepdims=True))
    beliefs = Beliefs(len(histories.pupils), [SPREAD**2] * on.shape[1])
    for k, live in enumerate(histories.live):
        loading = table[histories.kind[k, :live]]
        loading[:, KAPPA] = histories.side[k, :live]
        _take(beliefs, histories, k, loading)
    beliefs.loosen(histories.wait)
    return beliefs


def _means_and_variances(beliefs: Beliefs, place: int) -> tuple[Floats, Floats]:
    loading = np.zeros(beliefs.mean.shape[1])
    loading[THETA] = loading[_FIRST + place] = 1.0
    return beliefs.moments(loading)


def _standing(
    family: str,
    answers: int,
    short: int,
    *,
    sure: bool,
    ability: Ability,
    left: int,
) -> FamilyStanding:
    if not short and sure and answers >= ENOUGH_ANSWERS:
        return FamilyStanding(family, answers, skill_band(ability), 0)
    return FamilyStanding(family, answers, None, max(short, left))


def _missing(beliefs: Beliefs, answers: Floats, sure: np.ndarray) -> Floats:
    """Look ahead as FamilySkills.missing does; what was believed is lost after it."""
    left = np.maximum(0.0, ENOUGH_ANSWERS - answers)
    lanes = np.flatnonzero(~sure.all(axis=1))
    beliefs.mean, beliefs.cov = beliefs.mean[lanes], beliefs.cov[lanes]
    unsure = ~sure[lanes]
    families = answers.shape[1]
    deltas = range(_FIRST, _FIRST + families)
    for ahead in range(1, LOOK_AHEAD + 1):
        if not unsure.any():
            break
        for place in range(families):
            loading = np.zeros(_FIRST + families)
            loading[THETA] = loading[_FIRST + place] = 1.0
            loading[KAPPA] = 1.0 if (place + ahead) % 2 else -1.0
            beliefs.expect(loading, INFORMATION)
        left[lanes] = np.where(unsure, np.maximum(left[lanes], ahead), left[lanes])
        unsure &= beliefs.cov[:, deltas, deltas] >= SURE_BELOW**2
    return left


def _counts(histories: Histories, on: Floats) -> Floats:
    """Return how many answers of each pupil are on what stands in each column."""
    counts = np.zeros((len(histories.pupils), on.shape[1]))
    for k, live in enumerate(histories.live):
        counts[:live] += on[histories.kind[k, :live]]
    return counts


def _short(histories: Histories) -> list[int]:
    """Return how many answers each pupil needs before any band may be shown."""
    tricks = (histories.side > 0).sum(axis=0)
    genuine = (histories.side < 0).sum(axis=0)
    return [
        answers_missing(int(m), int(g)) for m, g in zip(tricks, genuine, strict=True)
    ]


def _likely(histories: Histories, on: Floats) -> Iterator[tuple[int, int]]:
    """Yield pupil and module where there are answers enough of both kinds."""
    tricks = np.zeros((len(histories.pupils), on.shape[1]))
    for k, live in enumerate(histories.live):
        found = on[histories.kind[k, :live]]
        tricks[:live] += found * (histories.side[k, :live, None] > 0)
    every = _counts(histories, on)
    enough = (
        (every >= ENOUGH_ON_MODULE)
        & (tricks >= ENOUGH_OF_EACH)
        & (every - tricks >= ENOUGH_OF_EACH)
    )
    for lane, module in zip(*np.nonzero(enough), strict=True):
        yield int(lane), int(module)


def _module_abilities(
    histories: Histories, on: Floats, pairs: Sequence[tuple[int, int]]
) -> list[Ability]:
    """Return theta + delta for each pupil and module; pairs in the pupils' order."""
    if not pairs:
        return []
    lane, module = np.array(pairs).T
    beliefs = Beliefs(len(pairs), [SPREAD**2])
    for k, live in enumerate(histories.live):
        going = int(np.searchsorted(lane, live))
        at, of = lane[:going], module[:going]
        loading = np.ones((going, _FIRST + 1))
        loading[:, KAPPA] = histories.side[k, at]
        loading[:, _FIRST] = on[histories.kind[k, at], of]
        beliefs.loosen(histories.drift[k, at])
        beliefs.take(
            loading,
            right=histories.right[k, at],
            b=histories.b[k, at],
            variance=histories.variance[k, at],
        )
    beliefs.loosen(histories.wait[lane])
    means, variances = beliefs.moments(np.array([1.0, 0.0, 1.0]))
    return [
        Ability(theta=float(mean), var_theta=float(variance))
        for mean, variance in zip(means, variances, strict=True)
    ]


def abilities_of(histories: Histories) -> dict[int, Ability]:
    """Return everybody's discernment and leaning now, by pupil's place."""
    beliefs = Beliefs(len(histories.pupils), [])
    for k, live in enumerate(histories.live):
        loading = np.ones((live, _FIRST))
        loading[:, KAPPA] = histories.side[k, :live]
        _take(beliefs, histories, k, loading)
    beliefs.loosen(histories.wait)
    return {
        pupil: Ability(
            theta=float(beliefs.mean[lane, THETA]),
            kappa=float(beliefs.mean[lane, KAPPA]),
            var_theta=float(beliefs.cov[lane, THETA, THETA]),
            covariance=float(beliefs.cov[lane, THETA, KAPPA]),
            var_kappa=float(beliefs.cov[lane, KAPPA, KAPPA]),
        )
        for lane, pupil in enumerate(histories.pupils)
    }


def _take(beliefs: Beliefs, histories: Histories, k: int, loading: Floats) -> None:
    """Take in everybody's answer number k."""
    live = histories.live[k]
    beliefs.loosen(histories.drift[k, :live])
    beliefs.take(
        loading,
        right=histories.right[k, :live],
        b=histories.b[k, :live],
        variance=histories.variance[k, :live],
    )
