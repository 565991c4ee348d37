"""What choosing needs to know of the posts, from their rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from sqlite3 import Row

from literacy_app.domain.calibration_data import PostRev
from literacy_app.domain.difficulty import Difficulty, from_rating
from literacy_app.domain.shelf import PostCard


def make_cards(
    rows: Iterable[Row], difficulties: Mapping[PostRev, Difficulty]
) -> tuple[PostCard, ...]:
    """Return a card for each row, with its calibrated difficulty where there is one."""
    sets, rated, cards = _Sets(), _Rated(), []
    for post_id, pair, rev, verdict, type_, topic, grade, tags, tactics, rating in rows:
        card = PostCard(
            post_id=post_id,
            pair=pair,
            rev=rev,
            verdict=verdict,
            type=type_,
            topic=topic,
            grade_from=grade,
            sensitivity=sets[tags],
            tactics=sets[tactics],
            difficulty=difficulties.get((post_id, rev)) or rated[rating],
        )
        cards.append(card)
    return tuple(cards)


class _Sets(dict[str, frozenset[str]]):
    """Sets by their joined entries; many posts share one."""

    def __missing__(self, joined: str) -> frozenset[str]:
        return self.setdefault(joined, frozenset(joined.split()))


class _Rated(dict[float, Difficulty]):
    """Difficulties by the author's rating; many posts share one."""

    def __missing__(self, rating: float) -> Difficulty:
        return self.setdefault(rating, from_rating(rating))
