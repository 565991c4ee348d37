"""Choosing the next post from a large bank, as the window asks for it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TypeVar

from literacy_app.domain.discernment import Ability
from literacy_app.domain.people import PICTURES, Preferences
from literacy_app.domain.selection import practice_choice
from literacy_app.domain.shelf import Shelf
from literacy_app.domain.sitting import Sitting, Wishes, chance_for
from literacy_app.domain.telling import telling_choice
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.services.practise import begin_sitting, next_post
from literacy_app.storage.bank.store import Bank
from literacy_app.storage.records.opening import open_records
from tests.benchmarks import beside_catsim
from tests.benchmarks.table import Row, percentile

SITTINGS = 12
ANSWERED = 3000
T = TypeVar("T")


def measure(bank: Bank, posts: str, folder: Path) -> list[Row]:
    took: dict[str, list[float]] = {
        part: [] for part in ("shelf", "begin", "practice", "test", "next")
    }
    with open_records(folder) as records:
        dbs, now = Databases(bank, records), datetime.now(UTC)
        shelf = _timed(took["shelf"], dbs.shelf)
        avoids = Preferences(avoided=frozenset({_commonest_tag(shelf)}))
        newcomer = Newcomer("Sora", PICTURES[0], "US", preferences=avoids)
        me = enrol_learner(records, newcomer, now=now)
        for seed in range(SITTINGS):
            sitting = _timed(
                took["begin"],
                lambda s=seed: begin_sitting(dbs, me.id, now=now, seed=s),
            )
            _remember_much(sitting, shelf, seed)
            for place in range(sitting.length):
                ability = Ability(theta=seed / 4 - 1.5, kappa=place / 4 - 1)
                for part, rule in (
                    ("practice", practice_choice),
                    ("test", telling_choice),
                ):
                    wishes = Wishes(me.band, me.preferences.avoided)
                    about = (shelf, wishes, sitting.so_far, ability)
                    chance = chance_for(seed, place)
                    _timed(took[part], lambda r=rule, a=about, c=chance: r(*a, c))
                _timed(took["next"], lambda s=sitting: next_post(dbs, s, now=now))
    return [
        Row(f"making the shelf of {posts}", took["shelf"][0] / 1000, "s", 1.2),
        Row(f"beginning a sitting, {posts}, p50", percentile(took["begin"], 0.5), "ms"),
        _p95(f"rule of practice alone, {posts}, p95", took["practice"]),
        _p95(f"rule of tests alone, {posts}, p95", took["test"]),
        _p95(f"next post from {posts}, filtered and read, p95", took["next"]),
        *beside_catsim.measure(),
    ]


def _p95(what: str, took: list[float]) -> Row:
    return Row(what, percentile(took, 0.95), "ms", 5)


def _remember_much(sitting: Sitting, shelf: Shelf, seed: int) -> None:
    """Make the learner somebody who has answered for years, on a busy device."""
    posts, chance = list(shelf.by_id), Random(seed)
    answered = frozenset(chance.sample(posts, ANSWERED))
    so_far = sitting.so_far
    so_far.answered = so_far.recent = answered
    so_far.seen_pairs = shelf.pairs_of(answered)
    so_far.worn = frozenset(chance.sample(posts, len(posts) // 5))


def _commonest_tag(shelf: Shelf) -> str:
    tags = Counter(tag for card in shelf.by_id.values() for tag in card.sensitivity)
    return max(tags, key=lambda tag: (tags[tag], tag), default="")


def _timed(took: list[float], job: Callable[[], T]) -> T:
    started = time.perf_counter()
    result = job()
    took.append((time.perf_counter() - started) * 1000)
    return result
