"""All posts that can be chosen, in an order that makes choosing quick.

A choice looks outwards from the difficulty it wants and stops when it has enough,
so that it takes as long with a hundred thousand posts as with a hundred.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import merge
from operator import itemgetter
from typing import Final, Literal, NamedTuple

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.post import PostType, Verdict
from literacy_app.domain.text import Band, reaches

Side = Literal["manipulated", "genuine", "neither"]
_SIDE_OF: Final[dict[Verdict, Side]] = {
    "manipulated": "manipulated",
    "genuine": "genuine",
    "satire": "neither",
    "unverified": "neither",
}
_NOTHING: Final[frozenset[str]] = frozenset()
_FAMILY_LETTERS: Final = 3
# A family as large as this can spare a tactic that practice does not show.
_LARGE_FAMILY: Final = 3


@dataclass(frozen=True, slots=True)
class PostCard:
    """What choosing needs to know of a post.

    tactics: those it uses or, for a genuine post, resembles.
    """

    post_id: str
    pair: str
    rev: int
    verdict: Verdict
    type: PostType
    topic: str
    grade_from: Band
    sensitivity: frozenset[str]
    tactics: frozenset[str]
    difficulty: Difficulty

    @property
    def side(self) -> Side:
        return _SIDE_OF[self.verdict]


class Shelf:
    """An index of posts; made once, never changed.

    kept_back: the last tactic of every large family. Practice leaves them for
    later, so that there is something new to carry over to.
    """

    def __init__(self, cards: Iterable[PostCard]) -> None:
        self.by_id = {card.post_id: card for card in cards}
        self._by_tactic: dict[tuple[Side, str], list[PostCard]] = defaultdict(list)
        for card in self.by_id.values():
            for tactic in card.tactics:
                self._by_tactic[_SIDE_OF[card.verdict], tactic].append(card)
        self._tactic_rows: dict[tuple[Side, str], _Row] = {}
        self.kept_back = _last_of_large_families(
            {tactic for side, tactic in self._by_tactic if side == "manipulated"}
        )
        rows: dict[_Sort, list[PostCard]] = defaultdict(list)
        for card in self.by_id.values():
            rows[_sort(card, self.kept_back)].append(card)
        self._rows = {sort: _Row(cards) for sort, cards in rows.items()}

    def __len__(self) -> int:
        return len(self.by_id)

    def pairs_of(self, post_ids: Iterable[str]) -> frozenset[str]:
        """Return the pairs these posts belong to; posts not here say nothing."""
        cards = (self.by_id.get(post_id) for post_id in post_ids)
        return frozenset(card.pair for card in cards if card)

    def nearest(
        self,
        side: Side,
        band: Band,
        target: float,
        turn: float = 0.0,
        avoided: frozenset[str] = _NOTHING,
    ) -> Iterator[PostCard]:
        """Yield the posts of a side that the band reaches, nearest target first.

        All with a tactic that is kept back come after all others.
        turn:    0..1, where to begin among posts that are equally hard.
        avoided: sensitivity tags that none of them may have.
        """
        sorts = self._suiting(side, band, avoided)
        for kept_back in (False, True):
            rows = [self._rows[sort] for sort in sorts if sort.kept_back is kept_back]
            yield from _walk(rows, target, turn)

    def nearest_by_sureness(
        self,
        side: Side,
        band: Band,
        target: float,
        turn: float = 0.0,
        avoided: frozenset[str] = _NOTHING,
    ) -> list[Iterator[PostCard]]:
        """Return a walk for each group of posts known equally well.

        Within a walk the nearest post is the most telling one. Tactics that are
        kept back stand among the others.
        """
        sorts = self._suiting(side, band, avoided)
        return [
            _walk([self._rows[s] for s in sorts if s.known == known], target, turn)
            for known in sorted({sort.known for sort in sorts})
        ]

    def of_tactic(
        self, side: Side, tactic: str, target: float, turn: float = 0.0
    ) -> Iterator[PostCard]:
        """Yield the posts of a side with this tactic in all bands, nearest first."""
        key = (side, tactic)
        if key not in self._tactic_rows:
            self._tactic_rows[key] = _Row(self._by_tactic.get(key, ()))
        return _walk([self._tactic_rows[key]], target, turn)

    def _suiting(self, side: Side, band: Band, avoided: frozenset[str]) -> list[_Sort]:
        return [
            sort
            for sort in self._rows
            if sort.side == side
            and reaches(band, sort.grade_from)
            and sort.sensitivity.isdisjoint(avoided)
        ]


# Where a post stands in a walk, and the post.
_Step = tuple[tuple[float, float], PostCard]


class _Sort(NamedTuple):
    """What posts of one row have in common, so that whole rows can be left out.

    known: the variance of their difficulty, roughly.
    """

    side: Side
    grade_from: Band
    sensitivity: frozenset[str]
    kept_back: bool
    known: float


class _Row:
    """Posts in the order of their difficulty, equally hard ones together."""

    def __init__(self, cards: Iterable[PostCard]) -> None:
        equal: dict[float, list[PostCard]] = defaultdict(list)
        for card in cards:
            equal[card.difficulty.b].append(card)
        self._values = sorted(equal)
        self._cards = [equal[value] for value in self._values]

    def outwards(self, target: float, turn: float) -> Iterator[_Step]:
        """Yield posts, nearest first; among equally hard ones it is turn's turn."""
        values, count = self._values, len(self._values)
        right = bisect_left(values, target)
        left = right - 1
        while left >= 0 or right < count:
            if right >= count or (
                left >= 0 and target - values[left] <= values[right] - target
            ):
                at, left = left, left - 1
            else:
                at, right = right, right + 1
            cards, distance = self._cards[at], abs(values[at] - target)
            begin, rest = divmod(turn * len(cards), 1)
            for step in range(len(cards)):
                # Rows take turns in proportion to how many posts they have.
                place = (int(begin) + step) % len(cards)
                yield (distance, (step + rest) / len(cards)), cards[place]


def _sort(card: PostCard, kept_back: frozenset[str]) -> _Sort:
    return _Sort(
        _SIDE_OF[card.verdict],
        card.grade_from,
        card.sensitivity,
        not card.tactics.isdisjoint(kept_back),
        round(card.difficulty.variance, 1),
    )


def _walk(rows: Iterable[_Row], target: float, turn: float) -> Iterator[PostCard]:
    walks = [row.outwards(target, turn) for row in rows]
    return (card for _, card in merge(*walks, key=itemgetter(0)))


def _last_of_large_families(tactics: Iterable[str]) -> frozenset[str]:
    families: dict[str, list[str]] = defaultdict(list)
    for tactic in sorted(tactics):
        families[tactic[:_FAMILY_LETTERS]].append(tactic)
    large = (names for names in families.values() if len(names) >= _LARGE_FAMILY)
    return frozenset(names[-1] for names in large)
