"""What the content database holds, in numbers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from sqlite3 import Row

from literacy_app.domain.text import Bilingual
from literacy_app.storage.bank.codec import words_in

Rows = Callable[[str], Iterable[Row]]


@dataclass(frozen=True, slots=True)
class PackInfo:
    """One pack of the bank. status: how far its review has come."""

    id: str
    version: str
    title: Bilingual
    publisher: str
    status: str
    content_sha256: str


@dataclass(frozen=True, slots=True)
class BankInfo:
    """What the bank holds; counts by name. Verdicts are not among them."""

    schema_version: int
    app_version: str
    content_sha256: str
    packs: tuple[PackInfo, ...]
    posts: int
    pairs: int
    tactics: int
    by_type: Mapping[str, int]
    by_band: Mapping[str, int]
    by_topic: Mapping[str, int]
    by_review: Mapping[str, int]


def read_info(rows: Rows) -> BankInfo:
    (made,) = rows("select * from made")
    (counts,) = rows(
        "select count(*) as posts, count(distinct pack_id || '/' || pair) as pairs,"
        " (select count(*) from tactic) as tactics from post"
    )
    return BankInfo(
        **dict(made),
        **dict(counts),
        packs=tuple(map(_pack, rows("select * from pack order by rowid"))),
        by_type=_counts(rows, "type"),
        by_band=_counts(rows, "grade_from"),
        by_topic=_counts(rows, "topic"),
        by_review=_counts(rows, "review_status"),
    )


def _counts(rows: Rows, column: str) -> dict[str, int]:
    sql = f"select {column} as name, count(*) as n from post group by 1 order by 1"  # noqa: S608  our own names
    return {row["name"]: row["n"] for row in rows(sql)}


def _pack(row: Row) -> PackInfo:
    return PackInfo(
        row["pack_id"],
        row["version"],
        words_in(json.loads(row["title_json"])),
        row["publisher"],
        row["status"],
        row["content_sha256"],
    )
