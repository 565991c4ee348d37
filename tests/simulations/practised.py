"""Practice that adapts: how hard it is for people, and where a cynic ends in it.

Whoever answers without looking ends near the difficulty of what was served, never
above 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

import numpy as np

from literacy_app.domain.discernment import Ability, Judged, update
from literacy_app.domain.selection import practice_choice
from literacy_app.domain.shelf import Shelf
from literacy_app.domain.sitting import (
    SITTING_LENGTH,
    SittingSoFar,
    Wishes,
    chance_for,
)
from tests.benchmarks.table import Row
from tests.simulations.adaptive import BANKS, bank
from tests.simulations.learners import PEOPLE, Person, anybody

SITTINGS = 5
LEARNERS = 600
FEW_LEARNERS = 60
SEED = 73
# Most and least a mean theta may be. Somebody who tosses a coin is asked ever easier
# posts, and guessing at easy posts lies below 0.
_BARS = {
    "cynic": (0.10, -0.10),
    "believer": (0.10, -0.10),
    "coin tosser": (0.10, None),
    "expert": (None, 1.2),
}


@dataclass(frozen=True, slots=True)
class Practised:
    """What is believed in the end, and what was served from the second sitting on."""

    ability: Ability
    right: float
    manipulated: float


def simulate(*, quick: bool = False) -> list[Row]:
    learners = FEW_LEARNERS if quick else LEARNERS
    banks = [bank(0.7, number) for number in range(BANKS)]
    chance = np.random.default_rng(SEED)
    about = f"{SITTINGS} sittings of practice, 70 % of the bank manipulated"
    usual = [
        practise(banks[seed % BANKS], anybody(chance), seed) for seed in range(learners)
    ]
    rows = [
        Row(f"{about}: right from the second", fmean(it.right for it in usual), ""),
        Row(f"{about}: share manipulated", _share(usual), "", 0.55, 0.45),
    ]
    for who, (most, least) in _BARS.items():
        found = [
            practise(banks[seed % BANKS], PEOPLE[who], seed) for seed in range(learners)
        ]
        theta = fmean(it.ability.theta for it in found)
        rows.append(Row(f"{who}, {about}: mean θ", theta, "", most, least))
    return rows


def practise(shelf: Shelf, who: Person, seed: int) -> Practised:
    ability, chance = Ability(), np.random.default_rng([SEED, seed])
    known: set[str] = set()
    served: list[tuple[bool, bool]] = []
    for sitting in range(SITTINGS):
        so_far = SittingSoFar(
            answered=frozenset(known),
            recent=frozenset(known),
            seen_pairs=shelf.pairs_of(known),
        )
        for place in range(SITTING_LENGTH):
            draw = chance_for(seed * SITTINGS + sitting, place)
            card = practice_choice(shelf, Wishes("US"), so_far, ability, draw)
            assert card is not None
            so_far.shown.append(card)
            manipulated, b = card.side == "manipulated", card.difficulty.b
            right = who.is_right(manipulated=manipulated, difficulty=b, chance=chance)
            ability = update(ability, Judged(manipulated, right, b))
            served.append((manipulated, right))
        known |= {card.post_id for card in so_far.shown}
    later = served[SITTING_LENGTH:]
    return Practised(
        ability,
        right=fmean(right for _, right in later),
        manipulated=fmean(manipulated for manipulated, _ in later),
    )


def _share(found: list[Practised]) -> float:
    return fmean(it.manipulated for it in found)
