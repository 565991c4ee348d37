"""What a learner answered to a written question, and what it earned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.post import Rect
from literacy_app.words import Lang


@dataclass(frozen=True, slots=True)
class Chosen:
    """Positions of the options chosen, as the item lists them (not as shown)."""

    options: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ordered:
    """Positions of the steps, as the item lists them, in the order given."""

    steps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """The box of each entry, in the item's order; None where it was left over."""

    boxes: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Typed:
    """A number."""

    value: float


@dataclass(frozen=True, slots=True)
class Owner:
    """The part of the address that was chosen."""

    part: str


@dataclass(frozen=True, slots=True)
class MarkedParts:
    """Code points start..end of each mark, in the language read."""

    parts: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Pointed:
    """Shares of the upright picture; a point is a Rect without width and height."""

    rect: Rect


@dataclass(frozen=True, slots=True)
class NamedTactic:
    """The id of the tactic chosen."""

    tactic: str


@dataclass(frozen=True, slots=True)
class DoNotKnow:
    """Said to be not known yet."""


Response = (
    Chosen
    | Ordered
    | Sorted
    | Typed
    | Owner
    | MarkedParts
    | Pointed
    | NamedTactic
    | DoNotKnow
)


@dataclass(frozen=True, slots=True)
class ItemAnswer:
    """One answer, before it is marked. seconds: from shown to answered."""

    id: str
    learner_id: str
    sitting_id: str
    item_id: str
    response: Response
    lang: Lang
    shown_at: datetime
    seconds: float


@dataclass(frozen=True, slots=True)
class MarkedAnswer:
    """share: how much of it was right, 0..1; right: whether all that matters was."""

    answer: ItemAnswer
    right: bool
    share: float
    taken_at: datetime
