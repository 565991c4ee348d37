"""How well marks fit the expert's: words by characters, pictures by area.

Source: measurement.md, section 6; a found span or region: content.md, 2.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from literacy_app.domain.post import Rect

Range = tuple[int, int]
WORDS_FOUND_FROM: Final = 0.3
REGION_FOUND_FROM: Final = 0.2
_RASTER: Final = 256


def words_iou(marked: Iterable[Range], gold: Iterable[Range], length: int) -> float:
    """Return the chance-corrected overlap of characters, 0..1.

    Marking everything earns 0; where the whole text is gold, the plain overlap.
    """
    mine, true = _cells(marked), _cells(gold)
    plain = _iou(mine, true)
    by_chance = len(true) / length if length else 0.0
    if by_chance >= 1.0:
        return plain
    return max(0.0, (plain - by_chance) / (1.0 - by_chance))


def words_found(marked: Iterable[Range], span: Range) -> bool:
    """Say whether some single mark meets this span well enough."""
    gold = _cells([span])
    return any(_iou(_cells([mark]), gold) >= WORDS_FOUND_FROM for mark in marked)


def region_found(marked: Sequence[Rect], region: Rect) -> bool:
    """Say whether a mark meets the region: a point inside it, or enough overlap."""
    return any(
        _meets(mark, region) or rect_iou(mark, region) >= REGION_FOUND_FROM
        for mark in marked
    )


def rect_iou(one: Rect, other: Rect) -> float:
    """Return intersection over union of two rectangles, 0..1."""
    across = min(one.x + one.w, other.x + other.w) - max(one.x, other.x)
    down = min(one.y + one.h, other.y + other.h) - max(one.y, other.y)
    # Rounding must not make the shared part larger than either whole.
    shared = min(max(0.0, across) * max(0.0, down), one.w * one.h, other.w * other.h)
    union = one.w * one.h + other.w * other.h - shared
    return shared / union if union else 0.0


def _meets(mark: Rect, region: Rect) -> bool:
    """Say whether a mark no larger than a fingertip has its centre inside."""
    tiny = mark.w * mark.h <= (8 / _RASTER) ** 2
    x, y = mark.x + mark.w / 2, mark.y + mark.h / 2
    inside_x = region.x <= x <= region.x + region.w
    inside_y = region.y <= y <= region.y + region.h
    return tiny and inside_x and inside_y


def _cells(ranges: Iterable[Range]) -> set[int]:
    return {cell for start, end in ranges for cell in range(start, end)}


def _iou(one: set[int], other: set[int]) -> float:
    union = one | other
    return len(one & other) / len(union) if union else 1.0
