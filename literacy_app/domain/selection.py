"""Which post comes next in practice, and which two for a review.

Practice aims where a learner is right about three times in four, and half of a
sitting is genuine. Source: measurement.md, sections 3 and 5.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from random import Random
from typing import Final

from literacy_app.domain.aim import comfortable
from literacy_app.domain.discernment import Ability
from literacy_app.domain.fitting import KNOWN, TWIN_SEEN, Fitting
from literacy_app.domain.medium import medium_of
from literacy_app.domain.memory import CardKey
from literacy_app.domain.shelf import PostCard, Shelf, Side
from literacy_app.domain.sitting import SittingSoFar, Wishes
from literacy_app.domain.text import reaches

# One of so many is drawn, so that no post is everybody's.
_DRAWN_FROM: Final = 5
_LOOKED_AT: Final = 40
# How likely a place that is not for a genuine post goes to satire, or to something
# nobody can know yet: so that about four sittings of ten hold one of them.
_NEITHER: Final = 0.12


def practice_choice(
    shelf: Shelf,
    wishes: Wishes,
    so_far: SittingSoFar,
    ability: Ability,
    chance: Random,
) -> PostCard | None:
    """Choose a post to learn from; None when none is left.

    What is given up first where nothing fits: tactics kept back, posts many know,
    pairs whose feedback was seen, the side, posts answered over 60 days ago; last
    of all, posts of a test that is still to come.
    """
    fitting = Fitting(shelf, wishes, so_far, kept_back=shelf.kept_back)
    turn = chance.random()
    last: dict[int, list[PostCard]] = {}
    for side in _sides(so_far, chance):
        target = comfortable(ability, side)
        walk = shelf.nearest(side, wishes.band, target, turn, wishes.avoided)
        against, found = fitting.best(walk, _LOOKED_AT)
        if found and against < (TWIN_SEEN if side == "neither" else KNOWN):
            return _drawn(found, fitting, chance)
        if found and side != "neither":
            last.setdefault(against, found)
    return _drawn(last[min(last)], fitting, chance) if last else None


def review_pair(
    shelf: Shelf,
    key: CardKey,
    wishes: Wishes,
    so_far: SittingSoFar,
    ability: Ability,
    chance: Random,
) -> tuple[PostCard, PostCard] | None:
    """Choose a fresh manipulated post for a card and a genuine look-alike.

    They come from different pairs. Another medium serves where the card's own has
    nothing fresh. None when there is nothing to review with.
    """
    fitting, turn = Fitting(shelf, wishes, so_far), chance.random()

    def nearby(side: Side) -> list[PostCard]:
        walk = shelf.of_tactic(side, key.tactic, comfortable(ability, side), turn)
        fresh = [
            card
            for card in walk
            if reaches(wishes.band, card.grade_from) and fitting.is_fresh(card)
        ]
        same = [card for card in fresh if medium_of(card.type) == key.medium]
        return same or fresh

    tricks = nearby("manipulated")[:_DRAWN_FROM]
    if not tricks:
        return None
    trick = chance.choice(tricks)
    walk = shelf.nearest("genuine", wishes.band, comfortable(ability, "genuine"), turn)
    others = filter(fitting.is_fresh, walk)
    for found in (nearby("genuine"), others):
        honest = (card for card in found if card.pair != trick.pair)
        near = list(islice(honest, _DRAWN_FROM))
        if near:
            return trick, chance.choice(near)
    return None


def _sides(so_far: SittingSoFar, chance: Random) -> list[Side]:
    """Draw the side of the next post, the best first.

    A whole sitting comes out half genuine; one post of it may be of neither side.
    """
    left = max(1, so_far.length - len(so_far.shown))
    shown = [card.side for card in so_far.shown]
    genuine_left = so_far.length // 2 - shown.count("genuine")
    if chance.random() < genuine_left / left:
        return ["genuine", "manipulated"]
    sides: list[Side] = ["manipulated", "genuine"]
    if "neither" not in shown and chance.random() < _NEITHER:
        return ["neither", *sides]
    return sides


def _drawn(found: Iterable[PostCard], fitting: Fitting, chance: Random) -> PostCard:
    """Draw one of the nearest posts that least repeat the last two shown."""
    repeats = [(fitting.repeats(card), card) for card in found]
    least = min(times for times, _ in repeats)
    varied = [card for times, card in repeats if times == least]
    return chance.choice(varied[:_DRAWN_FROM])
