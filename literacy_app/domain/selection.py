"""Which post comes next. The rule is a seam: a later one aims by measurement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Final, Protocol

from literacy_app.domain.post import PostType, Verdict
from literacy_app.domain.text import Band, reaches

SITTING_LENGTH: Final = 8


@dataclass(frozen=True, slots=True)
class PostCard:
    """What choosing needs to know of a post.

    tactics: those it uses or, for a genuine post, resembles.
    """

    post_id: str
    pair: str
    verdict: Verdict
    type: PostType
    topic: str
    grade_from: Band
    sensitivity: frozenset[str]
    tactics: frozenset[str]
    difficulty: float


@dataclass(frozen=True, slots=True)
class Wishes:
    """What suits the learner. avoided: sensitivity tags switched off."""

    band: Band
    avoided: frozenset[str] = frozenset()


@dataclass(slots=True)
class SittingSoFar:
    """The posts already shown in this sitting, in order.

    answered: every post the learner ever answered, in any sitting.
    """

    length: int = SITTING_LENGTH
    shown: list[PostCard] = field(default_factory=list)
    answered: frozenset[str] = frozenset()


class Rule(Protocol):
    """A way of choosing. Returns None when no post is left that may be shown."""

    def __call__(
        self,
        cards: Sequence[PostCard],
        wishes: Wishes,
        sitting: SittingSoFar,
        chance: Random,
    ) -> PostCard | None: ...


def mixed_practice(
    cards: Sequence[PostCard], wishes: Wishes, sitting: SittingSoFar, chance: Random
) -> PostCard | None:
    """Choose at random, half of them genuine, tactics and types mixed.

    Never a post answered before, nor the twin of one shown in this sitting; the
    twin of one answered earlier, which its feedback showed, only as a last resort.
    """
    fitting = [card for card in cards if _may_be_shown(card, wishes, sitting)]
    if not fitting:
        return None
    wants_genuine = _wants_genuine(sitting, chance)
    on_side = [card for card in fitting if _is_genuine(card) == wants_genuine]
    known = {card.pair for card in cards if card.post_id in sitting.answered}
    fresh = [card for card in on_side or fitting if card.pair not in known]
    pool = fresh or on_side or fitting
    repeats = {card.post_id: _repetition(card, sitting) for card in pool}
    least = min(repeats.values())
    return chance.choice([card for card in pool if repeats[card.post_id] == least])


def _may_be_shown(card: PostCard, wishes: Wishes, sitting: SittingSoFar) -> bool:
    return (
        card.post_id not in sitting.answered
        and all(card.pair != shown.pair for shown in sitting.shown)
        and reaches(wishes.band, card.grade_from)
        and not card.sensitivity & wishes.avoided
    )


def _wants_genuine(sitting: SittingSoFar, chance: Random) -> bool:
    """Draw a side so that a whole sitting comes out half and half."""
    left = max(1, sitting.length - len(sitting.shown))
    genuine_left = sitting.length // 2 - sum(map(_is_genuine, sitting.shown))
    return chance.random() < genuine_left / left


def _is_genuine(card: PostCard) -> bool:
    return card.verdict == "genuine"


def _repetition(card: PostCard, sitting: SittingSoFar) -> int:
    """Count what the card shares with the last two posts shown."""
    recent = sitting.shown[-2:]
    same_tactic = sum(bool(card.tactics & other.tactics) for other in recent)
    same_type = sum(card.type == other.type for other in recent)
    same_topic = sum(card.topic == other.topic for other in recent)
    return 2 * same_tactic + same_type + same_topic
