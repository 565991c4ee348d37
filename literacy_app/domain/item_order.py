"""In which order the parts of a written question are shown."""

from __future__ import annotations

from random import Random

from literacy_app.domain.quiz_item import Boxes, Item, Offers, Steps, TacticKey


def mixed_order(item: Item, chance: Random) -> tuple[int, ...]:
    """Return positions as shown; steps to put in order never stand right already."""
    match item.key:
        case Offers(parts) | Boxes(_, parts) | TacticKey(_, parts):
            count = len(parts)
        case Steps(steps):
            count = len(steps)
        case _:
            return ()
    order = list(range(count))
    chance.shuffle(order)
    if isinstance(item.key, Steps) and order == sorted(order):
        order = [*order[1:], *order[:1]]
    return tuple(order)
