"""A written question of a quiz, and what counts as its answer.

Judging a whole post is the other kind of question; it comes from the example bank.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.post import Rect
from literacy_app.domain.text import Band, Bilingual

ItemKind = Literal[
    "choice",
    "multiple",
    "order",
    "sort",
    "number",
    "address",
    "mark_words",
    "mark_region",
    "name_tactic",
    "predict",
]
ITEM_KINDS: Final[tuple[ItemKind, ...]] = get_args(ItemKind)


@dataclass(frozen=True, slots=True)
class Offer:
    """One option. why: what is said about it afterwards, or None."""

    words: Bilingual
    right: bool
    why: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Offers:
    """For choice, multiple and predict."""

    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """For order: the steps as they should stand."""

    steps: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """box: position of the box it belongs to, from 0."""

    words: Bilingual
    box: int


@dataclass(frozen=True, slots=True)
class Boxes:
    """For sort."""

    boxes: tuple[Bilingual, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """For number: right within value ± tolerance. unit: behind the field."""

    value: float
    tolerance: float
    unit: Bilingual


@dataclass(frozen=True, slots=True)
class Address:
    """For address. owner: the part of the host that names who owns it."""

    url: str
    owner: str


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """For mark_words: what should be found stands as spans in the text."""

    text: Bilingual


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a picture, and what it is called."""

    rect: Rect
    label: Bilingual


@dataclass(frozen=True, slots=True)
class Places:
    """For mark_region: pointing at any of the places in the item's picture is right."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class TacticKey:
    """For name_tactic: any of `right` counts; offered are those to choose from."""

    right: tuple[str, ...]
    offered: tuple[str, ...]


Key = Offers | Steps | Boxes | Amount | Address | MarkedWords | Places | TacticKey


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    id:      unique in the pack, such as `m03-light`.
    quote:   what a post says that the question is about.
    picture: `gen:scene/…` or ""; alt belongs to it.
    chart:   a chart beside the question; its axis can be moved.
    explanation: shown afterwards to everyone, right or not.
    """

    id: str
    kind: ItemKind
    bands: tuple[Band, ...]
    tactics: tuple[str, ...]
    prompt: Bilingual
    quote: Bilingual | None
    picture: str
    alt: Bilingual | None
    chart: ChartSpec | None
    tip: Bilingual | None
    key: Key
    explanation: Bilingual
