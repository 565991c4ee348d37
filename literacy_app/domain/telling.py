"""Which post a test asks next: the one whose answer tells most about theta."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from random import Random
from typing import Final

from literacy_app.domain.aim import gain, telling
from literacy_app.domain.discernment import Ability
from literacy_app.domain.fitting import KNOWN, TWIN_SEEN, Fitting
from literacy_app.domain.shelf import PostCard, Shelf, Side
from literacy_app.domain.sitting import SittingSoFar, Wishes
from literacy_app.domain.stopping import (
    FEWEST_POSTS,
    MOST_POSTS,
    OF_EACH_KIND,
    enough,
)
from literacy_app.domain.text import reaches

BOTH: Final[tuple[Side, ...]] = ("manipulated", "genuine")
# One of so many is drawn: it costs nothing, and no post is everybody's.
_DRAWN_FROM: Final = 5
_LOOKED_AT: Final = 15
# How far the two sides may drift apart.
_APART: Final = 2
# Of posts that tell as much as the fifth-best, those that vary most are drawn from.
_AS_MUCH: Final = 0.98


def telling_choice(
    shelf: Shelf,
    wishes: Wishes,
    so_far: SittingSoFar,
    ability: Ability,
    chance: Random,
) -> PostCard | None:
    """Choose the next post of a test; None when it has asked enough.

    It ends with as many posts of one side as of the other, while there are any.
    """
    fitting, turn = Fitting(shelf, wishes, so_far), chance.random()
    shown = [card.side for card in so_far.shown]
    asked = {side: shown.count(side) for side in BOTH}
    ahead = asked["manipulated"] - asked["genuine"]
    apart = min(_APART, MOST_POSTS - len(shown) - 1)
    after: dict[Side, int] = {"manipulated": ahead + 1, "genuine": ahead - 1}
    sides = [side for side in BOTH if abs(after[side]) <= apart]
    found = most_telling(fitting, ability, sides=sides, turn=turn)
    best = _gain_of(ability, found[0]) if found else 0.0
    if enough(ability, asked["manipulated"], asked["genuine"], best):
        behind = [side for side in BOTH if abs(after[side]) < abs(ahead)]
        found = most_telling(fitting, ability, sides=behind, turn=turn)
    return chance.choice(_varied(fitting, ability, found)) if found else None


def can_be_asked(shelf: Shelf, wishes: Wishes, so_far: SittingSoFar) -> bool:
    """Say whether there are fresh posts for a whole test, one of each pair."""
    fitting = Fitting(shelf, wishes, so_far)
    pairs: dict[Side, set[str]] = {side: set() for side in BOTH}
    for card in shelf.by_id.values():
        if (
            card.side in pairs
            and reaches(wishes.band, card.grade_from)
            and fitting.is_fresh(card)
        ):
            pairs[card.side].add(card.pair)
        if (
            min(map(len, pairs.values())) >= OF_EACH_KIND
            and len(set().union(*pairs.values())) >= FEWEST_POSTS
        ):
            return True
    return False


def most_telling(
    fitting: Fitting,
    ability: Ability,
    *,
    sides: Iterable[Side] = BOTH,
    turn: float = 0.0,
    most: int = _LOOKED_AT,
) -> list[PostCard]:
    """Return the fresh posts that tell most, best first; worn ones if need be."""
    found: dict[int, list[PostCard]] = {}
    wishes = fitting.wishes
    for side in sides:
        target = telling(ability, side)
        for walk in fitting.shelf.nearest_by_sureness(
            side, wishes.band, target, turn, wishes.avoided
        ):
            against, cards = fitting.best(walk, most)
            found.setdefault(against, []).extend(cards)
    least = min((against for against, cards in found.items() if cards), default=KNOWN)
    if least >= TWIN_SEEN:
        return []
    tells = partial(_gain_of, ability)
    return sorted(found[least], key=tells, reverse=True)[:most]


def _gain_of(ability: Ability, card: PostCard) -> float:
    return gain(ability, card.side, card.difficulty)


def _varied(
    fitting: Fitting, ability: Ability, found: list[PostCard]
) -> list[PostCard]:
    """Return those to draw from: they tell as much as the best, and repeat least."""
    fifth = _gain_of(ability, found[:_DRAWN_FROM][-1])
    alike = [card for card in found if _gain_of(ability, card) >= _AS_MUCH * fifth]
    return sorted(alike, key=fitting.repeats)[:_DRAWN_FROM]
