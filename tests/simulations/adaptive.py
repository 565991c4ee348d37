"""Tests that adapt: how long they take, how true they are, whom they serve what."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import fmean, median

import numpy as np

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Ability, Judged, update
from literacy_app.domain.shelf import PostCard, Shelf
from literacy_app.domain.sitting import SittingSoFar, Wishes, chance_for
from literacy_app.domain.stopping import MOST_POSTS
from literacy_app.domain.telling import telling_choice
from tests.benchmarks.table import Row
from tests.simulations.learners import PEOPLE, Person, anybody

POSTS = 500
LEARNERS = 600
FEW_LEARNERS = 120
BANKS = 6
SURE = 0.40
SEED = 3


@dataclass(frozen=True, slots=True)
class Taken:
    """One test, from the first post to the last."""

    posts: tuple[PostCard, ...]
    ability: Ability


def simulate(*, quick: bool = False) -> list[Row]:
    learners = FEW_LEARNERS if quick else LEARNERS
    return [*_anybody(learners), *_always_the_same(learners)]


def _anybody(learners: int) -> list[Row]:
    shelf, chance = bank(0.5), np.random.default_rng(SEED)
    people = [anybody(chance) for _ in range(learners)]
    tests = [take(shelf, who, seed) for seed, who in enumerate(people)]
    errors = [t.ability.theta - who.theta for t, who in zip(tests, people, strict=True)]
    rmse = float(np.sqrt(np.mean(np.square(errors))))
    seen = Counter(card.post_id for test in tests for card in test.posts)
    sure = [test.ability.theta_se <= SURE for test in tests]
    about = f"a test from {POSTS} posts"
    return [
        Row(f"{about}: posts until ± {SURE}, median", _median_length(tests), "", 26),
        Row(f"{about}: not so sure after {MOST_POSTS}", 1 - fmean(sure), ""),
        Row(f"{about}: RMSE of θ at its end", rmse, "", 0.43),
        Row(f"{about}: share manipulated", _share(tests), "", 0.55, 0.45),
        Row(f"{about}: largest exposure", max(seen.values()) / learners, "", 0.35),
    ]


def _always_the_same(learners: int) -> list[Row]:
    banks = [bank(0.7, number) for number in range(BANKS)]
    rows = []
    for who in ("cynic", "believer", "expert"):
        tests = [
            take(banks[seed % BANKS], PEOPLE[who], seed)
            for seed in range(learners // 2)
        ]
        theta = fmean(test.ability.theta for test in tests)
        about = f"{who}, tests from banks with 70 % manipulated posts"
        if who == "expert":
            rows.append(Row(f"{about}: mean θ", theta, "", None, 1.2))
        else:
            rows.append(Row(f"{about}: size of mean θ", abs(theta), "", 0.10))
        rows.append(Row(f"{about}: share manipulated", _share(tests), "", 0.55, 0.45))
    return rows


def take(shelf: Shelf, who: Person, seed: int) -> Taken:
    """Let somebody take a test to its end."""
    so_far, ability = SittingSoFar(length=MOST_POSTS), Ability()
    chance = np.random.default_rng([SEED, seed])
    while True:
        draw = chance_for(seed, len(so_far.shown))
        card = telling_choice(shelf, Wishes("US"), so_far, ability, draw)
        if card is None:
            return Taken(tuple(so_far.shown), ability)
        so_far.shown.append(card)
        manipulated, b = card.side == "manipulated", card.difficulty.b
        right = who.is_right(manipulated=manipulated, difficulty=b, chance=chance)
        ability = update(ability, Judged(manipulated, right, b))


def bank(manipulated: float, number: int = 0) -> Shelf:
    """Return posts of known difficulty, this share of them manipulated.

    The mean difficulty of each side is 0, as calibration makes it.
    """
    chance = np.random.default_rng([SEED, POSTS, number])
    first = round(POSTS * manipulated)
    b = chance.normal(0, 1, POSTS)
    b[:first] -= b[:first].mean()
    b[first:] -= b[first:].mean()
    nothing: frozenset[str] = frozenset()
    return Shelf(
        PostCard(
            post_id=f"{place}",
            pair=f"{place}",
            rev=1,
            verdict="manipulated" if place < first else "genuine",
            type="text",
            topic="town",
            grade_from="E56",
            sensitivity=nothing,
            tactics=nothing,
            difficulty=Difficulty(hard, 0.0),
        )
        for place, hard in enumerate(b.tolist())
    )


def _median_length(tests: list[Taken]) -> float:
    return float(median(len(test.posts) for test in tests))


def _share(tests: list[Taken]) -> float:
    sides = [card.side == "manipulated" for test in tests for card in test.posts]
    return fmean(sides)
