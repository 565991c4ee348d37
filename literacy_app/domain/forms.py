"""Parallel forms of a test: equally hard, the same kinds of trick, no twins.

Within each kind of post, neighbours in difficulty are dealt to the forms crosswise
(ABBA); then posts change places for as long as the forms become more alike.
Source: measurement.md, section 7.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random
from typing import Final

from literacy_app.domain.errors_of_groups import TooFewPosts
from literacy_app.domain.form_cost import Dealt, likeness
from literacy_app.domain.shelf import PostCard, Side
from literacy_app.domain.text import Band, reaches

SIDES: Final[tuple[Side, Side]] = ("manipulated", "genuine")
LARGEST_GAP: Final = 0.5
_TRIES: Final = 4000
_CHOICE: Final = 3
_WITH_TWINS: Final = 0.5
Deal = list[list[PostCard]]
Place = tuple[list[PostCard], int]
Move = tuple[Place, Place]


@dataclass(frozen=True, slots=True)
class FormPlan:
    """What a test asks for.

    per_side: posts of each kind in a form, 8 or 10.
    band:     the lowest band in the group.
    avoided:  sensitivity tags that somebody in the group has switched off.
    known:    posts that somebody in the group has judged or seen.
    """

    per_side: int = 8
    band: Band = "LS"
    avoided: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()

    def suitable(self, cards: Iterable[PostCard]) -> list[PostCard]:
        """Return the posts with a verdict that everyone in the group may see."""
        return [
            card
            for card in cards
            if card.side in SIDES
            and reaches(self.band, card.grade_from)
            and not card.sensitivity & self.avoided
        ]


@dataclass(frozen=True, slots=True)
class Forms:
    """Two forms, or three where the bank had enough.

    posts:        ids, form by form, in the order in which they are shown.
    gap:          largest difference of the expected scores, in raw points, for
                  theta from −2 to 3 and kappa from −.7 to .7.
    twins_across: pairs of which two forms show a post each.
    lacking:      posts (manipulated, genuine) that a third form would still need.
    """

    posts: tuple[tuple[str, ...], ...]
    gap: float
    twins_across: int
    lacking: tuple[int, int] = (0, 0)

    @property
    def alike(self) -> bool:
        return self.gap <= LARGEST_GAP


def assemble(cards: Iterable[PostCard], plan: FormPlan, *, seed: int) -> Forms:
    """Return forms made of these posts; the same seed gives the same forms.

    Raises TooFewPosts when there are not even two forms.
    """
    suitable = plan.suitable(cards)
    fresh = [card for card in suitable if card.post_id not in plan.known]
    by_side = {
        side: sorted(
            (card for card in fresh if card.side == side),
            key=lambda card: (card.difficulty.b, card.post_id),
        )
        for side in SIDES
    }
    lacking = _lacking(by_side, 2 * plan.per_side)
    if any(lacking):
        raise TooFewPosts(*lacking, taken=len(suitable) - len(fresh))
    lacking = _lacking(by_side, 3 * plan.per_side)
    chance = Random(seed)  # noqa: S311 - to mix posts, not to keep secrets
    forms, spare = _dealt(by_side, plan.per_side, 2 if any(lacking) else 3, chance)
    found = _improve(forms, spare, chance)
    if found.twins_within:
        raise TooFewPosts(found.twins_within, found.twins_within)
    for form in forms:
        chance.shuffle(form)
    ids = tuple(tuple(card.post_id for card in form) for form in forms)
    return Forms(ids, found.gap, found.twins_across, lacking)


def halves(learner_ids: Iterable[str], *, seed: int) -> dict[str, int]:
    """Return 0 (form A first) or 1 for each; a random half is 0, give or take one."""
    mixed = sorted(learner_ids)
    chance = Random(seed)  # noqa: S311 - as above
    chance.shuffle(mixed)
    first = chance.randrange(2)
    return {learner: (place + first) % 2 for place, learner in enumerate(mixed)}


def _lacking(by_side: dict[Side, list[PostCard]], needed: int) -> tuple[int, int]:
    manipulated, genuine = (max(0, needed - len(by_side[side])) for side in SIDES)
    return manipulated, genuine


def _dealt(
    by_side: dict[Side, list[PostCard]], per_side: int, count: int, chance: Random
) -> tuple[Deal, list[PostCard]]:
    """Return forms dealt crosswise and the posts that may still change places.

    A large bank is cut to a few neighbours at each level of difficulty.
    """
    forms: Deal = [[] for _ in range(count)]
    spare: list[PostCard] = []
    for turn, side in enumerate(SIDES):
        cards = by_side[side]
        for level in range(per_side):
            begin = level * len(cards) // per_side
            stratum = cards[begin : (level + 1) * len(cards) // per_side]
            most = min(len(stratum), _CHOICE * count)
            first = chance.randint(0, len(stratum) - most)
            near = stratum[first : first + most]
            skip = chance.randint(0, most - count)
            order = range(count) if (level + turn) % 2 else reversed(range(count))
            for form, card in zip(order, near[skip : skip + count], strict=True):
                forms[form].append(card)
            spare += near[:skip] + near[skip + count :]
    return forms, spare


def _improve(forms: Deal, spare: list[PostCard], chance: Random) -> Dealt:
    """Let posts of one kind change places while that makes the forms more alike.

    Half of the time their twins change places, too: where every pair is in use, no
    post can move alone.
    """
    best = likeness(forms)
    for _ in range(_TRIES):
        moves = [_two_places(forms, spare, chance)]
        if chance.random() < _WITH_TWINS:
            moves += _places_of_twins(forms, moves[0])
        for here, there in moves:
            _swap(here, there)
        found = likeness(forms)
        if found.cost <= best.cost:
            best = found
            continue
        for here, there in moves:
            _swap(here, there)
    return best


def _two_places(forms: Deal, spare: list[PostCard], chance: Random) -> Move:
    """Return two places in different forms, or one of them among the spare posts."""
    form = chance.choice(forms)
    place = chance.randrange(len(form))
    side = form[place].side
    others = [*(other for other in forms if other is not form), spare]
    places = [
        (other, i)
        for other in others
        for i, card in enumerate(other)
        if card.side == side
    ]
    return (form, place), chance.choice(places)


def _places_of_twins(forms: Deal, move: Move) -> list[Move]:
    """Return where the twins of two posts stand, if in different forms."""
    (form, i), (other, j) = move
    wanted = [form[i], other[j]]
    found: list[Place] = [
        (within, place)
        for post in wanted
        for within in forms
        for place, card in enumerate(within)
        if card.pair == post.pair and card.side != post.side
    ]
    if len(found) != len(wanted) or found[0][0] is found[1][0]:
        return []
    return [(found[0], found[1])]


def _swap(here: Place, there: Place) -> None:
    (form, i), (other, j) = here, there
    form[i], other[j] = other[j], form[i]
