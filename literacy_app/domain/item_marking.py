"""What an answer to a written question earns."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any, Final, NamedTuple

from literacy_app.domain.item_answer import (
    Chosen,
    DoNotKnow,
    MarkedParts,
    NamedTactic,
    Ordered,
    Owner,
    Pointed,
    Response,
    Sorted,
    Typed,
)
from literacy_app.domain.marking import Range, region_found, words_found
from literacy_app.domain.quiz_item import (
    Address,
    Amount,
    Boxes,
    Item,
    MarkedWords,
    Offers,
    Places,
    Steps,
    TacticKey,
)
from literacy_app.words import Lang

# Typed numbers are decimal, amounts binary: 0.3 must be within 0.2 ± 0.1.
_ROUNDING: Final = 1e-9
# Of the words that should not be marked, this share marked is marking everything.
_EVERYTHING: Final = 0.5
_SAME_FAMILY: Final = 0.5
_FAMILY_LETTERS: Final = 3


class Earned(NamedTuple):
    """right: whether all that matters was; share: how much of it, 0..1."""

    right: bool
    share: float


NOTHING: Final = Earned(right=False, share=0.0)


def mark(item: Item, response: Response, lang: Lang) -> Earned:
    """Mark a response. lang: the language it was read in.

    Raises TypeError for a response to another kind of question.
    """
    if isinstance(response, DoNotKnow):
        return NOTHING
    wanted, marks = _MARKING[type(item.key)]
    if not isinstance(response, wanted):
        raise TypeError(f"{response} is no answer to {item.id}")
    if isinstance(item.key, MarkedWords):
        return _words(item.key, response, lang)
    if isinstance(item.key, Offers) and item.kind != "multiple":
        return _one_offer(item.key, response)
    earned: Earned = marks(item.key, response)
    return earned


def _offers(key: Offers, response: Chosen) -> Earned:
    right = {place for place, offer in enumerate(key.offers) if offer.right}
    chosen = set(response.options)
    return Earned(chosen == right, _overlap(chosen, right))


def _one_offer(key: Offers, response: Any) -> Earned:
    """Mark a single choice; any right one will do."""
    hit = len(response.options) == 1 and any(
        place == response.options[0] and offer.right
        for place, offer in enumerate(key.offers)
    )
    return Earned(hit, float(hit))


def _steps(key: Steps, response: Ordered) -> Earned:
    """Count the steps that are followed by the one that should follow."""
    wanted = tuple(range(len(key.steps)))
    neighbours = set(pairwise(response.steps))
    follow = [pair in neighbours for pair in pairwise(wanted)]
    right = tuple(response.steps) == wanted
    return Earned(right, sum(follow) / len(follow) if follow else float(right))


def _boxes(key: Boxes, response: Sorted) -> Earned:
    given = (*response.boxes, *(None,) * len(key.entries))
    hits = [box == entry.box for box, entry in zip(given, key.entries, strict=False)]
    return Earned(all(hits), sum(hits) / len(hits) if hits else 1.0)


def _amount(key: Amount, response: Typed) -> Earned:
    hit = abs(response.value - key.value) <= key.tolerance + _ROUNDING
    return Earned(hit, float(hit))


def _owner(key: Address, response: Owner) -> Earned:
    hit = response.part.strip(" ./").lower() == key.owner.lower()
    return Earned(hit, float(hit))


def _words(key: MarkedWords, response: Any, lang: Lang) -> Earned:
    text = key.text.of(lang)
    gold = [(span.start, span.end) for span in text.spans]
    if _marks_everything(response.parts, gold, len(text.plain)):
        return NOTHING
    found = [words_found(response.parts, span) for span in gold]
    return Earned(all(found), sum(found) / len(found) if found else 1.0)


def _places(key: Places, response: Pointed) -> Earned:
    """Mark a point or a frame; meeting any of the places is right."""
    hit = any(region_found([response.rect], place.rect) for place in key.places)
    return Earned(hit, float(hit))


def _tactic(key: TacticKey, response: NamedTactic) -> Earned:
    if response.tactic in key.right:
        return Earned(right=True, share=1.0)
    families = {tactic[:_FAMILY_LETTERS] for tactic in key.right}
    near = response.tactic[:_FAMILY_LETTERS] in families
    return Earned(right=False, share=_SAME_FAMILY if near else 0.0)


def _marks_everything(
    parts: Iterable[Range], gold: Iterable[Range], length: int
) -> bool:
    marked = {cell for start, end in parts for cell in range(start, end)}
    true = {cell for start, end in gold for cell in range(start, end)}
    rest = set(range(length)) - true
    return bool(rest) and len(marked & rest) > _EVERYTHING * len(rest)


def _overlap(one: set[int], other: set[int]) -> float:
    union = one | other
    return len(one & other) / len(union) if union else 1.0


_MARKING: Final[dict[type[Any], tuple[type[Any], Callable[..., Earned]]]] = {
    Offers: (Chosen, _offers),
    Steps: (Ordered, _steps),
    Boxes: (Sorted, _boxes),
    Amount: (Typed, _amount),
    Address: (Owner, _owner),
    MarkedWords: (MarkedParts, _words),
    Places: (Pointed, _places),
    TacticKey: (NamedTactic, _tactic),
}
