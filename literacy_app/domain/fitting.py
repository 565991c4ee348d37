"""Which posts may be shown, and which are better kept for when nothing else is left."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from literacy_app.domain.shelf import PostCard, Shelf
from literacy_app.domain.sitting import SittingSoFar, Wishes

# What speaks against a post. Of these sums the smallest is served first.
KEPT_BACK: Final = 1
WORN: Final = 2
TWIN_SEEN: Final = 4
KNOWN: Final = 8
# How many posts are looked at once there is one than which none is better.
_FAR_ENOUGH: Final = 3000


class Fitting:
    """Tells, for one moment of a sitting, what speaks against each post.

    kept_back: tactics that are left for later.
    """

    def __init__(
        self,
        shelf: Shelf,
        wishes: Wishes,
        so_far: SittingSoFar,
        *,
        kept_back: frozenset[str] = frozenset(),
    ) -> None:
        self.shelf = shelf
        self.wishes = wishes
        self.so_far = so_far
        self._kept_back = kept_back
        self._here = {card.pair for card in so_far.shown}

    def against(self, card: PostCard) -> int | None:
        """Return what speaks against a post; None when it may not be shown at all."""
        so_far = self.so_far
        if (
            card.pair in self._here
            or card.pair in so_far.pairs_to_come
            or card.post_id in so_far.recent
            or not card.sensitivity.isdisjoint(self.wishes.avoided)
        ):
            return None
        return (
            KEPT_BACK * (not card.tactics.isdisjoint(self._kept_back))
            + WORN * (card.post_id in so_far.worn)
            + TWIN_SEEN * (card.pair in so_far.seen_pairs)
            + KNOWN * (card.post_id in so_far.answered)
        )

    def is_fresh(self, card: PostCard) -> bool:
        """Say whether the post may be shown and the learner knows nothing of it."""
        against = self.against(card)
        return against is not None and against < TWIN_SEEN

    def best(self, walk: Iterable[PostCard], most: int) -> tuple[int, list[PostCard]]:
        """Return what speaks against the best posts of the walk, and the first of them.

        The walk has all posts that are kept back after all others.
        most: how many posts are wanted. The list is empty when none may be shown.
        """
        found: dict[int, list[PostCard]] = {}
        for looked_at, card in enumerate(walk):
            against = self.against(card)
            if against is None:
                continue
            alike = found.setdefault(against, [])
            if len(alike) < most:
                alike.append(card)
            least, to_come = min(found), against & KEPT_BACK
            if least < to_come or (
                least == to_come
                and (len(found[least]) == most or looked_at > _FAR_ENOUGH)
            ):
                break
        least = min(found, default=0)
        return least, found.get(least, [])

    def repeats(self, card: PostCard) -> int:
        """Count what the post shares with the last two shown."""
        recent = self.so_far.shown[-2:]
        tactics = sum(not card.tactics.isdisjoint(other.tactics) for other in recent)
        types = sum(card.type == other.type for other in recent)
        topics = sum(card.topic == other.topic for other in recent)
        return 2 * tactics + types + topics
