"""A bank of synthetic posts, as many as asked for, from the shipped ones."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator
from pathlib import Path

from literacy_app.content.pack_files import read_pack
from literacy_app.domain.post import Post
from literacy_app.domain.text import Bilingual
from literacy_app.places import bundled
from literacy_app.storage.bank.building import build_bank
from literacy_app.storage.bank.opening import open_bank
from literacy_app.storage.bank.store import Bank

PLACES = ("Kita", "Higashi", "Nishi", "Minami", "Hoshimi", "Minamo", "Kawabe", "Sorano")
PLACES_JA = ("北", "東", "西", "南", "星見", "みなも", "川辺", "空野")


def bank_of(posts: int, folder: Path) -> Bank:
    """Return an open bank with this many posts; the same ones every time."""
    pack = read_pack(bundled("lessons") / "core")
    many = dataclasses.replace(pack, posts=tuple(_copies(pack.posts, posts)))
    path = folder / "bank.sqlite"
    build_bank(path, [many], "synthetic")
    return open_bank(path, "synthetic")


def _copies(originals: tuple[Post, ...], count: int) -> Iterator[Post]:
    chance = random.Random(100_000)
    for number in range(count):
        post = originals[number % len(originals)]
        place = chance.randrange(len(PLACES))
        yield dataclasses.replace(
            post,
            id=f"{number:016x}",
            authoring_id=f"p-copy-{number}",
            pair=f"copy-{number // 2}",
            text=Bilingual.plain(
                f"{PLACES[place]} {number}: {post.text.en.plain}",
                f"{PLACES_JA[place]}{number}：{post.text.ja.plain}",
            ),
            spans=(),
        )
