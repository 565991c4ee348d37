"""What the probes found."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

Split = Literal["pair", "topic"]
Outcome = Literal["pass", "warn", "fail"]
Clear = Literal["genuine", "manipulated"]
HeldOut = Literal["pass", "fail", "too_few"]
LOWEST_LIMIT: Final = 0.60
REVERSED: Final = 0.40
UNLIKELY: Final = 0.05
VERY_UNLIKELY: Final = 0.01
RULE_LIMIT: Final = 0.70
# Below this many posts some single rule is above the limit by chance.
RULES_FROM: Final = 60


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """One probe under one split.

    n:      posts guessed.
    chance: share of banks with swapped verdicts that are guessed as well.
    """

    probe: str
    split: Split
    accuracy: float
    n: int
    chance: float

    @property
    def limit(self) -> float:
        return fail_limit(self.n)

    @property
    def verdict(self) -> Outcome:
        if self.accuracy > self.limit:
            return "fail"
        return "warn" if self.accuracy < REVERSED else "pass"


@dataclass(frozen=True, slots=True)
class BestRule:
    """The best way to guess by one feature alone, measured on the same posts.

    above: the verdict of posts whose feature is above the threshold.
    """

    feature: str
    threshold: float
    above: Clear
    accuracy: float
    n: int


@dataclass(frozen=True, slots=True)
class TellingTerm:
    """The word or piece of a name that leans most to one verdict.

    manipulated, genuine: pairs in which only that twin has it.
    chance: share of banks with swapped verdicts where some term leans as much.
    """

    probe: str
    term: str
    manipulated: int
    genuine: int
    chance: float

    @property
    def verdict(self) -> Outcome:
        if self.chance <= VERY_UNLIKELY:
            return "fail"
        return "warn" if self.chance <= UNLIKELY else "pass"


@dataclass(frozen=True, slots=True)
class ProbeReport:
    """Results on the open pairs in detail, on the held-out ones in one word.

    chance: share of banks with swapped verdicts in which some probe stands out
            as much as the best one does here; small means a real shortcut.
    notes:  probes that were left out, with the reason.
    """

    results: tuple[ProbeResult, ...] = ()
    chance: float = 1.0
    rules: tuple[BestRule, ...] = ()
    terms: tuple[TellingTerm, ...] = ()
    held_out: HeldOut = "too_few"
    notes: tuple[str, ...] = ()


def fail_limit(n: int) -> float:
    """Return the accuracy above which chance is no longer the likely reason.

    One-sided 5 % of n fair coins, and never below 0.60.
    """
    return max(LOWEST_LIMIT, 0.5 + 1.645 * math.sqrt(0.25 / n))
