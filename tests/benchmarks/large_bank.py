"""What a bank of 100,000 posts costs: building, searching, choosing."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from tests.benchmarks import choosing, searching
from tests.benchmarks.many_posts import bank_of
from tests.benchmarks.table import Row

POSTS = 100_000


def measure(_anki: Path | None) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        bank = bank_of(POSTS, Path(folder))
        built = time.perf_counter() - started
        posts = f"{POSTS:,} posts"
        rows = [
            *searching.measure(bank, posts),
            *choosing.measure(bank, posts, Path(folder)),
            Row(f"making up and building a bank of {posts}", built, "s"),
        ]
        bank.close()
    return rows
