"""Who ends where: people who judge, and people who always say the same."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

import numpy as np

from literacy_app.domain.discernment import Judged, replay
from tests.benchmarks.table import Row
from tests.simulations.learners import PEOPLE, Person, without_leaning

POSTS = 40
LEARNERS = 4000
FEW_LEARNERS = 300
SPREAD_OF_DIFFICULTY = 0.7


@dataclass(frozen=True, slots=True)
class Standing:
    """Means over many learners of one kind after one form each."""

    theta: float
    kappa: float
    right: float
    plain: float


def simulate(*, quick: bool = False) -> list[Row]:
    learners = FEW_LEARNERS if quick else LEARNERS
    even = {who: standing(person, 0.5, learners) for who, person in PEOPLE.items()}
    odd = {who: standing(person, 0.7, learners) for who, person in PEOPLE.items()}
    rows = []
    for who in ("cynic", "believer"):
        theta = abs(even[who].theta)
        rows.append(Row(f"{who}, 20 + 20 posts: size of mean θ", theta, "", 0.10))
        theta = abs(odd[who].theta)
        rows.append(Row(f"{who}, 28 + 12 posts: size of mean θ", theta, "", 0.20))
    for posts, all_found in (("20 + 20", even), ("28 + 12", odd)):
        ahead = all_found["expert"].theta - all_found["cynic"].theta
        rows.append(Row(f"expert − cynic, {posts} posts", ahead, "", least=1.2))
    for who, found in odd.items():
        rows += _beside(f"{who}, 28 + 12 posts", found)
    return rows


def standing(person: Person, share: float, learners: int) -> Standing:
    """Return where such people end on a form with this share of manipulated posts."""
    chance = np.random.default_rng([27, round(share * POSTS)])
    found = []
    for _ in range(learners):
        sheet = _sheet(person, share, chance)
        ability = replay(sheet)
        right = fmean(judged.right for judged in sheet)
        plain = without_leaning(sheet).theta
        found.append((ability.theta, ability.kappa, right, plain))
    return Standing(*np.mean(found, axis=0).tolist())


def _sheet(person: Person, share: float, chance: np.random.Generator) -> list[Judged]:
    sides = np.arange(POSTS) < round(share * POSTS)
    chance.shuffle(sides)
    return [
        Judged(
            manipulated=bool(manipulated),
            right=person.is_right(
                manipulated=bool(manipulated), difficulty=b, chance=chance
            ),
            difficulty=b,
        )
        for manipulated, b in zip(
            sides, chance.normal(0, SPREAD_OF_DIFFICULTY, POSTS).tolist(), strict=True
        )
    ]


def _beside(who: str, found: Standing) -> list[Row]:
    return [
        Row(f"{who}: share right", found.right, ""),
        Row(f"{who}: θ without a leaning in the model", found.plain, ""),
        Row(f"{who}: θ", found.theta, ""),
        Row(f"{who}: κ", found.kappa, ""),
    ]
