"""How unlike the forms of a test are, as one figure to bring down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Final

import numpy as np
import numpy.typing as npt

from literacy_app.domain.shelf import PostCard

_THETAS: Final = np.arange(-2.0, 3.01, 0.25)
# A class leans a little to either side; forms must be alike for all of them.
_KAPPAS: Final = np.array([-0.7, 0.0, 0.7])
_FAMILY_LETTERS: Final = 3
_TWINS_WITHIN: Final = 100.0
_TWINS_ACROSS: Final = 1.0
_FAMILY: Final = 0.2
# Well below the bar of .50, a more even spread of tricks is worth more.
_NARROW: Final = 0.3
_TOO_WIDE: Final = 5.0


@dataclass(frozen=True, slots=True)
class Dealt:
    """How unlike forms are.

    gap:          largest difference of expected scores, raw points.
    twins_within: pairs with both posts in one form, which must not be.
    twins_across: pairs with posts in several forms.
    uneven:       by how many posts families are unevenly spread, beyond 1 each.
    """

    gap: float
    twins_within: int
    twins_across: int
    uneven: int

    @property
    def cost(self) -> float:
        return (
            self.gap
            + _TOO_WIDE * max(0.0, self.gap - _NARROW)
            + _TWINS_WITHIN * self.twins_within
            + _TWINS_ACROSS * self.twins_across
            + _FAMILY * self.uneven
        )


def likeness(forms: Sequence[Sequence[PostCard]]) -> Dealt:
    pairs = [Counter(card.pair for card in form) for form in forms]
    return Dealt(
        gap=_gap(forms),
        twins_within=sum(n - 1 for form in pairs for n in form.values()),
        twins_across=sum(
            n > 1 for n in Counter(p for form in pairs for p in form).values()
        ),
        uneven=_uneven(forms),
    )


def _gap(forms: Sequence[Sequence[PostCard]]) -> float:
    scores = [
        sum(_curve(card.side == "manipulated", card.difficulty.b) for card in form)
        for form in forms
    ]
    return max(
        float(np.abs(one - other).max()) for one, other in combinations(scores, 2)
    )


@lru_cache(maxsize=1024)
def _curve(manipulated: bool, b: float) -> npt.NDArray[np.float64]:  # noqa: FBT001 - a cache key
    """Return P(right) of an item over all theta and kappa looked at."""
    s = 1.0 if manipulated else -1.0
    eta = _THETAS[:, None] + s * _KAPPAS - b
    return np.asarray(1.0 / (1.0 + np.exp(-eta)))


def _uneven(forms: Sequence[Sequence[PostCard]]) -> int:
    counts = [Counter(_families(form)) for form in forms]
    every = set().union(*counts)
    spreads = (
        max(c[family] for c in counts) - min(c[family] for c in counts)
        for family in every
    )
    return sum(max(0, spread - 1) for spread in spreads)


def _families(form: Iterable[PostCard]) -> Iterable[tuple[str, str]]:
    for card in form:
        for family in {tactic[:_FAMILY_LETTERS] for tactic in card.tactics}:
            yield card.side, family
