"""How well two markings of one text agree, as research on propaganda counts it.

For exports and comparisons; what a learner is shown is domain/marking.
Source: measurement.md, section 6 (SemEval-2020, task 11).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from literacy_app.domain.marking import Range


@dataclass(frozen=True, slots=True)
class SpanAgreement:
    """Partial-overlap scores, 0..1, of marked against gold spans."""

    precision: float
    recall: float
    f1: float


def span_agreement(marked: Iterable[Range], gold: Iterable[Range]) -> SpanAgreement:
    """Return the scores; half-open ranges, those that touch count as one."""
    mine, true = _merged(marked), _merged(gold)
    if not mine and not true:
        return SpanAgreement(1.0, 1.0, 1.0)
    precision, recall = _covered(mine, by=true), _covered(true, by=mine)
    return SpanAgreement(precision, recall, f1(precision, recall))


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean; 0 where both are 0."""
    both = precision + recall
    return 2 * precision * recall / both if both else 0.0


def _merged(ranges: Iterable[Range]) -> list[Range]:
    merged: list[Range] = []
    for start, end in sorted(it for it in ranges if it[0] < it[1]):
        if merged and start <= merged[-1][1]:
            begun, so_far = merged.pop()
            merged.append((begun, max(end, so_far)))
        else:
            merged.append((start, end))
    return merged


def _covered(ranges: Sequence[Range], *, by: Sequence[Range]) -> float:
    """Return the mean share of each range that the others cover."""
    shares = [
        max(0, min(end, other[1]) - max(start, other[0])) / (end - start)
        for start, end in ranges
        for other in by
    ]
    return sum(shares) / len(ranges) if ranges else 0.0
