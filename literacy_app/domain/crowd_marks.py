"""Where many have marked a post: how many on which words, which frames agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from literacy_app.domain.post import Rect

# Two frames mean the same when they share this much of what both cover.
SAME_FROM: Final = 0.35


@dataclass(frozen=True, slots=True)
class CrowdSpan:
    """Words marked by `count` people. most: of the words marked in one piece.

    ends: whether such a piece ends here.
    """

    start: int
    end: int
    count: int
    most: int
    ends: bool


@dataclass(frozen=True, slots=True)
class CrowdFrame:
    """A frame in the middle of those that agree, and how many they are."""

    rect: Rect
    count: int


def crowd_spans(
    marked: Iterable[Sequence[tuple[int, int]]], length: int
) -> tuple[CrowdSpan, ...]:
    """Return the pieces of a text; marked: the marks of each person, start and end."""
    counts = [0] * length
    for marks in marked:
        for at in {at for start, end in marks for at in range(start, end)}:
            if at < length:
                counts[at] += 1
    spans = []
    for on, piece in groupby(range(length), key=lambda at: counts[at] > 0):
        if on:
            spans += _of_piece(list(piece), counts)
    return tuple(spans)


def crowd_frames(frames: Iterable[Rect]) -> tuple[CrowdFrame, ...]:
    """Return one frame for those that agree, in the order they were first drawn."""
    groups: list[list[Rect]] = []
    for frame in frames:
        alike = (
            group for group in groups if _share(_middle(group), frame) >= SAME_FROM
        )
        group = next(alike, None)
        if group is None:
            groups.append([frame])
        else:
            group.append(frame)
    return tuple(CrowdFrame(_middle(group), len(group)) for group in groups)


def _of_piece(piece: Sequence[int], counts: Sequence[int]) -> list[CrowdSpan]:
    most, last = max(counts[at] for at in piece), piece[-1]
    spans = []
    for count, part in groupby(piece, key=lambda at: counts[at]):
        places = list(part)
        ends = places[-1] == last
        spans.append(CrowdSpan(places[0], places[-1] + 1, count, most, ends))
    return spans


def _middle(group: Sequence[Rect]) -> Rect:
    n = len(group)
    return Rect(
        sum(r.x for r in group) / n,
        sum(r.y for r in group) / n,
        sum(r.w for r in group) / n,
        sum(r.h for r in group) / n,
    )


def _share(one: Rect, other: Rect) -> float:
    """Return what two frames share of all that they cover, 0..1."""
    wide = min(one.x + one.w, other.x + other.w) - max(one.x, other.x)
    high = min(one.y + one.h, other.y + other.h) - max(one.y, other.y)
    both = max(0.0, wide) * max(0.0, high)
    whole = one.w * one.h + other.w * other.h - both
    return both / whole if whole else 0.0
