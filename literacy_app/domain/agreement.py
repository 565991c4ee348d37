"""Whether several people who labelled the same things mean the same.

Krippendorff's alpha: 1 full agreement, 0 as by chance. Source: measurement.md, 6.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from typing import Literal

Level = Literal["nominal", "interval"]


def krippendorff(
    ratings: Sequence[Sequence[float | None]], level: Level = "nominal"
) -> float | None:
    """Return alpha of raters × things, None marking what somebody did not rate.

    None where all labels are the same, or nothing was rated twice: without any
    difference, agreement cannot be told from habit.
    """
    by_thing = [
        [v for v in thing if v is not None] for thing in zip(*ratings, strict=True)
    ]
    paired = [Counter(labels) for labels in by_thing if len(labels) > 1]
    all_labels = sum(paired, Counter[float]())
    n = all_labels.total()
    seen = sum(_differences(labels, level) / (labels.total() - 1) for labels in paired)
    by_chance = _differences(all_labels, level)
    return 1.0 - seen * (n - 1) / by_chance if by_chance else None


def _differences(labels: Counter[float], level: Level) -> float:
    """Return the sum of differences over all ordered pairs of labels."""
    pairs = combinations(labels.items(), 2)
    return 2.0 * sum(
        n * m * ((one - other) ** 2 if level == "interval" else 1.0)
        for (one, n), (other, m) in pairs
    )
