"""Choosing the next post from a large bank, as the window asks for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from literacy_app.domain.people import PICTURES
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.services.practise import begin_sitting, next_post
from literacy_app.storage.bank.store import Bank
from literacy_app.storage.records.opening import open_records
from tests.benchmarks.table import Row, percentile

SITTINGS = 5
T = TypeVar("T")


def measure(bank: Bank, posts: str, folder: Path) -> list[Row]:
    beginning: list[float] = []
    choosing: list[float] = []
    with open_records(folder) as records:
        dbs, now = Databases(bank, records), datetime.now(UTC)
        newcomer = Newcomer("Sora", PICTURES[0], "US")
        me = enrol_learner(records, newcomer, now=now).id
        for seed in range(SITTINGS):
            sitting = _timed(
                beginning,
                lambda s=seed: begin_sitting(dbs, me, now=now, seed=s),
            )
            for _ in range(sitting.length):
                _timed(choosing, lambda s=sitting: next_post(dbs, s))
    return [
        Row(f"beginning a sitting, {posts}, p50", percentile(beginning, 0.5), "ms"),
        Row(f"next post from {posts}, p95", percentile(choosing, 0.95), "ms", 5),
    ]


def _timed(took: list[float], job: Callable[[], T]) -> T:
    started = time.perf_counter()
    result = job()
    took.append((time.perf_counter() - started) * 1000)
    return result
