"""Forms that leave posts to practise with: in a small bank, from fewer pairs.

Both twins of a pair then stand in a test, never in the same form; the answers stay
closed until the last form has been taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from literacy_app.domain.forms import SIDES, FormPlan, Forms, assemble
from literacy_app.domain.shelf import PostCard


def spared(cards: Iterable[PostCard], plan: FormPlan, *, seed: int) -> Forms:
    """Return forms that leave at least one form's worth of posts outside their pairs.

    Three forms from many pairs at best, then three and then two from few pairs.
    Where nothing leaves so much: what leaves most. Raises TooFewPosts.
    """
    cards = tuple(cards)
    best = assemble(cards, plan, seed=seed)
    most, enough = left(cards, plan, best), 2 * plan.per_side
    pairs = _whole_pairs(cards, plan)
    for forms in (3, 2):
        wanted = forms * plan.per_side
        if most >= enough or len(pairs) < wanted:
            continue
        found = assemble(_evenly(pairs, wanted), plan, seed=seed)
        remains = left(cards, plan, found)
        if remains > most:
            best, most = replace(found, lacking=_lacking(found, pairs, plan)), remains
    return best


def left(cards: Iterable[PostCard], plan: FormPlan, forms: Forms) -> int:
    """Return how many suitable posts belong to no pair of these forms."""
    cards = tuple(cards)
    used = {post for form in forms.posts for post in form}
    pairs = {card.pair for card in cards if card.post_id in used}
    return sum(card.pair not in pairs for card in plan.suitable(cards))


def _lacking(
    found: Forms, pairs: Sequence[tuple[PostCard, PostCard]], plan: FormPlan
) -> tuple[int, int]:
    """Return how many more posts of each kind a third form would need, and practice."""
    if len(found.posts) > len(SIDES):
        return 0, 0
    more = (3 + 1) * plan.per_side - len(pairs)
    return more, more


def _whole_pairs(
    cards: Iterable[PostCard], plan: FormPlan
) -> list[tuple[PostCard, PostCard]]:
    """Return pairs new to everybody in the group, the easiest first."""
    found: dict[str, dict[str, PostCard]] = {}
    for card in plan.suitable(cards):
        if card.post_id not in plan.known:
            found.setdefault(card.pair, {}).setdefault(card.side, card)
    whole = [
        (found[pair][SIDES[0]], found[pair][SIDES[1]])
        for pair in sorted(found)
        if len(found[pair]) == len(SIDES)
    ]
    return sorted(whole, key=lambda pair: sum(card.difficulty.b for card in pair))


def _evenly(pairs: Sequence[tuple[PostCard, PostCard]], count: int) -> list[PostCard]:
    """Return the posts of so many pairs, spread over all difficulties."""
    chosen = (pairs[i * len(pairs) // count] for i in range(count))
    return [card for pair in chosen for card in pair]
