"""Which posts are probed, and which of them are held out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final

from literacy_app.domain.post import Post

ONE_IN: Final = 5


def judged(posts: Iterable[Post]) -> list[Post]:
    """Return the genuine and the manipulated posts, in a fixed order."""
    clear = [p for p in posts if p.verdict in ("genuine", "manipulated")]
    return sorted(clear, key=lambda p: (p.pair, p.authoring_id))


def held_out_pairs(posts: Iterable[Post]) -> frozenset[str]:
    """Return the fifth of the pairs that authors never see probed.

    Every pair whose hash divides by 5; where these happen to be too few, the
    lowest hashes of the others join them.
    """
    hashes = {
        p.pair: int(hashlib.sha256(p.pair.encode()).hexdigest(), 16) for p in posts
    }
    ranked = sorted(hashes, key=lambda pair: (hashes[pair] % ONE_IN != 0, hashes[pair]))
    dividing = sum(value % ONE_IN == 0 for value in hashes.values())
    return frozenset(ranked[: max(dividing, len(hashes) // ONE_IN)])


def manipulated(posts: Iterable[Post]) -> list[int]:
    return [int(p.verdict == "manipulated") for p in posts]


def pairs(posts: Iterable[Post]) -> list[str]:
    return [p.pair for p in posts]


def topics(posts: Sequence[Post]) -> list[str]:
    """Return a topic for each post; twins always have the same one."""
    of_pair: dict[str, str] = {}
    for post in posts:
        of_pair.setdefault(post.pair, post.topic)
    return [of_pair[p.pair] for p in posts]
