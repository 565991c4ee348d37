"""Full-text search in a large bank, in both languages."""

from __future__ import annotations

import time

from literacy_app.services.bank import search_bank
from literacy_app.storage.bank.store import Bank
from tests.benchmarks.table import Row, percentile

ROUNDS = 20
QUERIES = {
    "English": [
        *("river", "WATER", "polling place", "school water", "lantern festival"),
        *("bus line", "Kita 73412", "Sorano", "share this", "photo"),
    ],
    "Japanese": [
        *("投票所", "水道水", "地下道の", "自転車レーン", "お知らせ"),
        *("星見73412", "ました。", "シェアして", "ランタン", "写真を"),
    ],
    "Japanese, one or two characters": [
        *("川", "投票", "市の", "駅", "写真", "水", "学校", "73", "です", "ー"),
    ],
    "nothing to find": [
        *("zebra crossing", "the of the and", "photo river water", "xq", "73412 Kita"),
        *("月面基地", "のののの", "水の駅の川", "ゑ", "川川"),
    ],
}


def measure(bank: Bank, posts: str) -> list[Row]:
    """Measure each kind of query; the first round finds the file cold."""
    rows = []
    for kind, queries in QUERIES.items():
        took = [_milliseconds(bank, query) for _ in range(ROUNDS) for query in queries]
        rows.append(
            Row(f"search in {posts}, {kind}, p95", percentile(took, 0.95), "ms", 20)
        )
        rows.append(Row("slowest of them", max(took), "ms"))
    return rows


def _milliseconds(bank: Bank, query: str) -> float:
    started = time.perf_counter()
    search_bank(bank, query, limit=20)
    return (time.perf_counter() - started) * 1000
