"""Which questions make up a quiz: posts and written items, from a blueprint.

What must never be: a post the lesson shows or its twin, both twins of a pair, a post
of a test that is still to come, a sensitivity that is switched off, a post the band
is not taught. What is asked for as a minimum (genuine look-alikes of a tactic, one
post of each side on what the module teaches, tactics not taught) is met as long as
there is any such post; within that, and for all else, posts the learner knows nothing
of come first, then those answered longest ago. Where the bank cannot fill it, the
quiz is shorter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from literacy_app.domain.module import Blueprint
from literacy_app.domain.quiz_item import Item
from literacy_app.domain.shelf import PostCard, Side
from literacy_app.domain.sitting import SittingSoFar, Wishes
from literacy_app.domain.sitting_plan import Step
from literacy_app.domain.text import reaches

Suits = Callable[[PostCard], bool]
_SIDES: Final[tuple[Side, Side]] = ("manipulated", "genuine")


@dataclass(frozen=True, slots=True)
class QuizWishes:
    """What a quiz is drawn for.

    learner:    their band and what they avoid.
    taught:     the tactics of the module.
    shown:      pairs that the lesson shows a post of.
    so_far:     what the learner has answered and seen, and what is still to come.
    answered:   posts ever answered, longest ago first.
    items_used: written questions ever answered, the latest last.
    """

    learner: Wishes
    taught: frozenset[str]
    shown: frozenset[str]
    so_far: SittingSoFar
    answered: Sequence[str] = ()
    items_used: Sequence[str] = ()


def draw_quiz(
    cards: Iterable[PostCard],
    items: Iterable[Item],
    blueprint: Blueprint,
    wishes: QuizWishes,
    *,
    seed: int,
) -> tuple[Step, ...]:
    """Return the questions in the order in which they are asked; none if none suits.

    The same seed, posts and answers so far give the same quiz.
    """
    chance = Random(seed)  # noqa: S311 - to mix questions, no secret
    posts = _Table(cards, blueprint, wishes, chance).deal()
    chance.shuffle(posts)
    asked = _items(items, blueprint, wishes, chance)
    chance.shuffle(asked)
    return _interleaved(
        [Step("post", card.post_id) for card in posts],
        [Step("item", item.id) for item in asked],
    )


def may_be_asked(card: PostCard, wishes: QuizWishes) -> bool:
    """Say whether a post may stand in the quiz at all."""
    return (
        card.side in _SIDES
        and reaches(wishes.learner.band, card.grade_from)
        and card.sensitivity.isdisjoint(wishes.learner.avoided)
        and card.pair not in wishes.shown
        and card.pair not in wishes.so_far.pairs_to_come
    )


def is_fresh(card: PostCard, wishes: QuizWishes) -> bool:
    """Say whether the learner knows nothing of a post, nor of its twin."""
    so_far = wishes.so_far
    return card.post_id not in so_far.answered and card.pair not in so_far.seen_pairs


class _Table:
    """Posts laid out, the best first, and dealt one pair at a time."""

    def __init__(
        self,
        cards: Iterable[PostCard],
        blueprint: Blueprint,
        wishes: QuizWishes,
        chance: Random,
    ) -> None:
        self._blueprint = blueprint
        self._taught = wishes.taught
        suiting = [card for card in cards if may_be_asked(card, wishes)]
        chance.shuffle(suiting)
        known = {post_id: place for place, post_id in enumerate(wishes.answered, 1)}
        types, worn = frozenset(blueprint.types), wishes.so_far.worn
        suiting.sort(
            key=lambda card: (
                not is_fresh(card, wishes),
                known.get(card.post_id, 0),
                self._is_unseen(card),
                bool(types) and card.type not in types,
                card.post_id in worn,
            )
        )
        self._left = {
            side: [card for card in suiting if card.side == side] for side in _SIDES
        }
        self._dealt: list[PostCard] = []

    def deal(self) -> list[PostCard]:
        """Deal minima first, then whatever is best, each side up to its number."""
        genuine = self._blueprint.genuine
        room = {
            "genuine": genuine,
            "manipulated": max(0, self._blueprint.posts - genuine),
        }
        for tactic, wanted in self._blueprint.like.items():
            self._take("genuine", wanted, room, _with(tactic))
        for side in _SIDES:
            self._take(side, 1, room, self._is_taught)
        for number in range(self._blueprint.unseen):
            # Turn by turn, so that both kinds also have posts of what was taught.
            first = _SIDES[number % 2]
            self._take_of_either(first, room)
        for side in _SIDES:
            self._take(side, room[side], room)
        return self._dealt

    def _take_of_either(self, first: Side, room: dict[str, int]) -> None:
        if sum(map(self._is_unseen, self._dealt)) >= self._blueprint.unseen:
            return
        for side in sorted(_SIDES, key=lambda side: side != first):
            if self._take(side, 1, room, self._is_unseen):
                return

    def _take(
        self,
        side: Side,
        most: int,
        room: dict[str, int],
        suits: Suits | None = None,
    ) -> int:
        """Deal up to so many posts of a side; return how many there were."""
        pairs = {card.pair for card in self._dealt}
        taken: list[PostCard] = []
        for card in self._left[side]:
            if len(taken) >= min(most, room[side]):
                break
            if card.pair not in pairs and (suits is None or suits(card)):
                pairs.add(card.pair)
                taken.append(card)
        room[side] -= len(taken)
        self._dealt += taken
        return len(taken)

    def _is_taught(self, card: PostCard) -> bool:
        return not self._is_unseen(card)

    def _is_unseen(self, card: PostCard) -> bool:
        return card.tactics.isdisjoint(self._taught)


def _with(tactic: str) -> Suits:
    return lambda card: tactic in card.tactics


def _items(
    items: Iterable[Item], blueprint: Blueprint, wishes: QuizWishes, chance: Random
) -> list[Item]:
    """Draw as many of each kind as wanted: never asked, else asked longest ago."""
    used = {item_id: place for place, item_id in enumerate(wishes.items_used, 1)}
    suiting = [item for item in items if wishes.learner.band in item.bands]
    chance.shuffle(suiting)
    suiting.sort(key=lambda item: used.get(item.id, 0))
    return [
        item
        for kind, wanted in blueprint.items.items()
        for item in [each for each in suiting if each.kind == kind][:wanted]
    ]


def _interleaved(posts: list[Step], items: list[Step]) -> tuple[Step, ...]:
    """Spread the written questions evenly among the posts; a post comes first."""
    places: Mapping[Step, float] = {
        step: (place + 0.5) / len(row)
        for row in (posts, items)
        for place, step in enumerate(row)
    }
    return tuple(sorted((*posts, *items), key=lambda step: places[step]))
