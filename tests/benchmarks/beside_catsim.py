"""The next post of a test, beside catsim's choice from the same difficulties."""

from __future__ import annotations

import time

import numpy as np
from catsim.item_bank import ItemBank
from catsim.selection import MaxInfoSelector

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Ability
from literacy_app.domain.shelf import PostCard, Shelf
from literacy_app.domain.sitting import SittingSoFar, Wishes, chance_for
from literacy_app.domain.telling import telling_choice
from tests.benchmarks.table import Row, percentile

SIZES = (10_000, 100_000)
CHOICES = 15
SHOWN = 10
NOTHING: frozenset[str] = frozenset()


def measure() -> list[Row]:
    return [row for size in SIZES for row in _beside(size)]


def _beside(size: int) -> list[Row]:
    chance = np.random.default_rng([9, size])
    b = chance.normal(0, 1, size)
    theta = chance.normal(0, 1, CHOICES).tolist()
    ours = percentile(_ours(b.tolist(), theta), 0.5)
    theirs = percentile(_theirs(b, theta), 0.5)
    about = f"one choice from {size:,} posts"
    return [
        Row(f"{about}, p50", ours, "ms"),
        Row(f"{about}, catsim, p50", theirs, "ms"),
        Row(
            f"{about}, catsim takes so many times as long", theirs / ours, "", None, 10
        ),
    ]


def _ours(b: list[float], thetas: list[float]) -> list[float]:
    cards = [_card(number, hard) for number, hard in enumerate(b)]
    shelf, took = Shelf(cards), []
    for number, theta in enumerate(thetas):
        so_far = SittingSoFar(length=30, shown=cards[number : number + SHOWN])
        ability = Ability(theta, 0.3, 0.3, 0.02, 0.3)
        started = time.perf_counter()
        telling_choice(shelf, Wishes("US"), so_far, ability, chance_for(number, 0))
        took.append((time.perf_counter() - started) * 1000)
    return took


def _theirs(b: np.ndarray, thetas: list[float]) -> list[float]:
    items, took = ItemBank(b.reshape(-1, 1)), []
    selector = MaxInfoSelector()
    for number, theta in enumerate(thetas):
        shown = list(range(number, number + SHOWN))
        started = time.perf_counter()
        selector.select(item_bank=items, administered_items=shown, est_theta=theta)
        took.append((time.perf_counter() - started) * 1000)
    return took


def _card(number: int, b: float) -> PostCard:
    return PostCard(
        post_id=f"{number}",
        pair=f"{number}",
        rev=1,
        verdict="manipulated" if number % 2 else "genuine",
        type="text",
        topic="town",
        grade_from="E56",
        sensitivity=NOTHING,
        tactics=NOTHING,
        difficulty=Difficulty(b, 0.0),
    )
