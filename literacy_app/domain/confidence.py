"""How sure people say they are, and how often they are right then.

Confidence is that the own judgement is right, .5..1. Source: measurement.md, 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

CERTAIN: Final = 0.97
_Z_80: Final = 1.2815515655446004


@dataclass(frozen=True, slots=True)
class Stated:
    """One answer given with a confidence (as said, .5..1)."""

    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """What became of all answers given with one confidence.

    low, high: between these the true share of right ones lies, at 80 %.
    """

    confidence: float
    right: int
    of: int
    low: float
    high: float


def scored(stated: float) -> float:
    """Return the probability that a stated confidence counts as.

    More than 1 is per cent. Being certain counts .97: nobody should be ruined by it.
    """
    confidence = stated / 100.0 if stated > 1 else stated
    return CERTAIN if confidence >= 1 else confidence


def brier(probabilities: Sequence[float], rights: Sequence[bool]) -> float:
    """Return the mean squared error; 0 is best, always saying .5 gives .25."""
    pairs = zip(probabilities, rights, strict=True)
    return sum((p - right) ** 2 for p, right in pairs) / len(rights)


def overconfidence(probabilities: Sequence[float], rights: Sequence[bool]) -> float:
    """Return mean confidence minus the share of right ones."""
    return sum(probabilities) / len(probabilities) - sum(rights) / len(rights)


def reliability(answers: Iterable[Stated]) -> tuple[Bin, ...]:
    """Return one bin for each confidence that was stated, the least sure first."""
    heard: dict[float, list[bool]] = {}
    for answer in answers:
        heard.setdefault(answer.confidence, []).append(answer.right)
    return tuple(_bin(confidence, heard[confidence]) for confidence in sorted(heard))


def _bin(confidence: float, rights: Sequence[bool]) -> Bin:
    right, of = sum(rights), len(rights)
    low, high = wilson(right, of)
    return Bin(confidence, right, of, low, high)


def wilson(right: int, of: int) -> tuple[float, float]:
    """Return the 80 % interval of a share (Wilson); it stays within 0..1."""
    share, z = right / of, _Z_80
    weight = 1.0 + z * z / of
    middle = (share + z * z / (2 * of)) / weight
    half = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / weight
    # Rounding must not leave the share itself outside.
    return min(share, max(0.0, middle - half)), max(share, min(1.0, middle + half))
