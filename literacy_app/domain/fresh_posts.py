"""Posts for a worksheet that the lesson does not show: half of them genuine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from literacy_app.domain.post import Post
from literacy_app.domain.text import Band, reaches

_HALF: Final = 3


def fresh_for_paper(
    posts: Iterable[Post],
    tactics: Iterable[str],
    band: Band,
    *,
    known: Iterable[str],
) -> tuple[Post, ...]:
    """Return as many genuine as manipulated posts, mixed, the same every time.

    tactics: of the module; a genuine post counts when it resembles one of them.
    known:   pairs that must not come again. Of a pair at most one post is taken,
             since each twin gives the other away.
    """
    taught, taken = set(tactics), set(known)
    ready = sorted(
        (p for p in posts if reaches(band, p.grade_from)), key=lambda p: p.id
    )
    chosen: dict[str, list[Post]] = {"manipulated": [], "genuine": []}
    for step in range(2 * _HALF):
        verdict = ("manipulated", "genuine")[step % 2]
        for post in ready:
            if post.verdict != verdict or post.pair in taken:
                continue
            if taught & (post.tactics() | set(post.lookalike_of)):
                taken.add(post.pair)
                chosen[verdict].append(post)
                break
    count = min(map(len, chosen.values()))
    both = [post for found in chosen.values() for post in found[:count]]
    return tuple(sorted(both, key=lambda p: p.id))
