"""Which posts a sitting begins with, because skills are due for review."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from random import Random
from typing import Final

from literacy_app.domain.discernment import Ability
from literacy_app.domain.memory import CardKey
from literacy_app.domain.selection import review_pair
from literacy_app.domain.shelf import Shelf
from literacy_app.domain.sitting import Choice, SittingSoFar, Wishes

# Posts of so many cards are shuffled together, so that the first post of a card
# does not give the second one away.
_TOGETHER: Final = 2


def plan_reviews(
    shelf: Shelf,
    due: Iterable[CardKey],
    wishes: Wishes,
    so_far: SittingSoFar,
    ability: Ability,
    chance: Random,
) -> list[Choice]:
    """Return two posts each for the first cards that there are fresh posts for.

    due:    the longest overdue first.
    so_far: its length is the most posts that may be planned.
    """
    planned: list[list[Choice]] = []
    most = so_far.length // 2
    so_far = replace(so_far, shown=list(so_far.shown))
    for key in due:
        if len(planned) == most:
            break
        pair = review_pair(shelf, key, wishes, so_far, ability, chance)
        if pair:
            so_far.shown += pair
            planned.append([Choice(card, "review", key) for card in pair])
    choices: list[Choice] = []
    for first in range(0, len(planned), _TOGETHER):
        together = [
            choice for two in planned[first : first + _TOGETHER] for choice in two
        ]
        chance.shuffle(together)
        choices += together
    return choices
