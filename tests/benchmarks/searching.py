"""Full-text search over 100,000 synthetic posts, in both languages."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from tests.benchmarks.many_posts import bank_of
from tests.benchmarks.table import Row, percentile

POSTS = 100_000
QUERIES = {
    "English": ["river", "polling place", "school water", "lantern", "bus line"],
    "Japanese": ["投票所", "水道水", "地下道の", "自転車レーン", "お知らせ"],
    "Japanese, one or two characters": ["川", "投票", "市の", "駅", "写真"],
}
ROUNDS = 20


def measure(_anki: Path | None) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        bank = bank_of(POSTS, Path(folder))
        rows = []
        for name, queries in QUERIES.items():
            took = []
            for _ in range(ROUNDS):
                for query in queries:
                    started = time.perf_counter()
                    bank.search(query, limit=20)
                    took.append((time.perf_counter() - started) * 1000)
            what = f"search of 100,000 posts, {name}, p95"
            rows.append(Row(what, percentile(took, 0.95), "ms", 20))
        bank.close()
        return rows
