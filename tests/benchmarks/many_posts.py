"""A bank of synthetic posts, as many as asked for, from the shipped ones' sentences."""

from __future__ import annotations

import dataclasses
import random
import re
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
SENTENCES = (2, 5)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])|\n+")


def bank_of(posts: int, folder: Path) -> Bank:
    """Return an open bank with this many posts; the same ones every time."""
    pack = read_pack(bundled("lessons") / "core")
    many = dataclasses.replace(pack, posts=tuple(_made_up(pack.posts, posts)))
    path = folder / "bank.sqlite"
    build_bank(path, [many], "synthetic")
    bank = open_bank(path, "synthetic")
    assert bank is not None
    return bank


def _made_up(originals: tuple[Post, ...], count: int) -> Iterator[Post]:
    """Yield posts with other words: no two say the same, pairs stay pairs."""
    chance = random.Random(100_000)
    english = _sentences([post.text.en.plain for post in originals])
    japanese = _sentences([post.text.ja.plain for post in originals])
    for number in range(count):
        place, some = chance.randrange(len(PLACES)), chance.randint(*SENTENCES)
        yield dataclasses.replace(
            originals[number % len(originals)],
            id=f"{number:016x}",
            authoring_id=f"p-made-up-{number}",
            pair=f"made-up-{number // 2}",
            text=Bilingual.plain(
                f"{PLACES[place]} {number}. {' '.join(chance.sample(english, some))}",
                f"{PLACES_JA[place]}{number}。{''.join(chance.sample(japanese, some))}",
            ),
            spans=(),
        )


def _sentences(texts: list[str]) -> list[str]:
    parts = (part for text in texts for part in _SENTENCE_ENDS.split(text))
    return sorted({part.strip() for part in parts if part and part.strip()})
