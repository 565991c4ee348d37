"""A workshop: a prepared session for a room, and what the room's hands said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from literacy_app.domain.decision import CANNOT_TELL, SCALE, Says
from literacy_app.domain.errors import HandsUnfit
from literacy_app.domain.post import Verdict
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.text import Bilingual

Round = Literal["before", "after"]
ROUNDS: Final[tuple[Round, ...]] = ("before", "after")
# The rows of a count: the six steps of the scale, then "cannot tell yet".
ROWS: Final[tuple[Says, ...]] = (*(step.says for step in SCALE), CANNOT_TELL.says)
MOST_HANDS: Final = 999
FEW_HANDS: Final = 8


@dataclass(frozen=True, slots=True)
class Slide:
    """Words on the wall. notes: for the facilitator, here and in every step."""

    minutes: int
    title: Bilingual
    says: tuple[Bilingual, ...]
    notes: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class RoomPoll:
    """A question without a right answer."""

    minutes: int
    question: Bilingual
    options: tuple[Bilingual, ...]
    notes: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class PostTalk:
    """A post to judge by show of hands. post: its authoring id."""

    minutes: int
    post: str
    talk: Bilingual
    notes: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class RoomResults:
    """What the room thought before and after its checks."""

    minutes: int
    title: Bilingual
    notes: tuple[Bilingual, ...]


WorkshopStep = Slide | RoomPoll | PostTalk | RoomResults


@dataclass(frozen=True, slots=True)
class Workshop:
    """A session of so many minutes, step by step."""

    id: str
    minutes: int
    title: Bilingual
    summary: Bilingual
    steps: tuple[Slide | RoomPoll | PostTalk | RoomResults, ...]

    def posts(self) -> tuple[str, ...]:
        """Return the authoring ids of its posts, in their order."""
        return tuple(step.post for step in self.steps if isinstance(step, PostTalk))


@dataclass(frozen=True, slots=True)
class RoomCount:
    """How many hands went up for each of ROWS, before or after the checks."""

    post: str
    round: Round
    hands: tuple[int, ...]

    def __post_init__(self) -> None:
        if len(self.hands) != len(ROWS):
            raise ValueError(f"{len(ROWS)} rows are counted, not {len(self.hands)}")
        if not all(0 <= hands <= MOST_HANDS for hands in self.hands):
            raise ValueError(f"hands are 0 to {MOST_HANDS}: {self.hands}")

    @property
    def total(self) -> int:
        return sum(self.hands)

    def saying(self, says: Says) -> int:
        """Return how many hands said so, however surely."""
        rows = zip(ROWS, self.hands, strict=True)
        return sum(hands for row, hands in rows if row == says)


@dataclass(frozen=True, slots=True)
class WorkshopRun:
    """One time that a workshop is given. step: where it is, from 0."""

    id: str
    workshop_id: str
    begun_at: datetime
    step: int
    ended_at: datetime | None
    counts: tuple[RoomCount, ...]

    def count(self, post: str, round_: Round) -> RoomCount | None:
        """Return the latest count of a post in a round."""
        found = (c for c in self.counts if (c.post, c.round) == (post, round_))
        return next(found, None)


@dataclass(frozen=True, slots=True)
class RoomSide:
    """Hands about one kind of post. right: out of all hands that went up.

    could_not_tell: hands for "cannot tell yet"; neither right nor wrong.
    """

    right: Tally
    could_not_tell: int


@dataclass(frozen=True, slots=True)
class RoomView:
    """What the room thought in one round, of both kinds of posts."""

    caught: RoomSide
    trusted: RoomSide

    @property
    def hands(self) -> int:
        return self.caught.right.of + self.trusted.right.of


@dataclass(frozen=True, slots=True)
class RoomResult:
    """Before and after, over the same posts; without an after, it is None.

    posts: how many are compared. most: the most hands that went up for one of them.
    """

    before: RoomView | None
    after: RoomView | None
    posts: int
    most: int

    @property
    def few(self) -> bool:
        """Whether the room is too small for more than the start of a talk."""
        return self.most < FEW_HANDS


def hands_typed(rows: Sequence[str]) -> tuple[int, ...]:
    """Return what was typed, an empty row as 0. Raises HandsUnfit."""
    return tuple(_hands(row, typed.strip()) for row, typed in enumerate(rows))


def room_result(
    counts: Iterable[RoomCount], verdicts: Mapping[str, Verdict]
) -> RoomResult:
    """Put together what a room's hands said, two-sided.

    verdicts: of the posts by authoring id. Where some post was counted in both
    rounds, only such posts are compared; otherwise the first round stands alone.
    """
    rounds: dict[Round, dict[str, RoomCount]] = {"before": {}, "after": {}}
    for count in counts:
        if count.total and verdicts.get(count.post) in ("manipulated", "genuine"):
            rounds[count.round][count.post] = count
    before, after = rounds["before"], rounds["after"]
    both = before.keys() & after.keys()
    if both:
        before = {post: before[post] for post in both}
        after = {post: after[post] for post in both}
    else:
        after = {}
    shown = [*before.values(), *after.values()]
    return RoomResult(
        before=_view(before.values(), verdicts) if before else None,
        after=_view(after.values(), verdicts) if after else None,
        posts=len(before),
        most=max((count.total for count in shown), default=0),
    )


def _hands(row: int, typed: str) -> int:
    """Return the number; digits of a Japanese keyboard count too."""
    if not typed:
        return 0
    if not typed.isdecimal() or int(typed) > MOST_HANDS:
        raise HandsUnfit(row, typed, MOST_HANDS)
    return int(typed)


def _view(counts: Iterable[RoomCount], verdicts: Mapping[str, Verdict]) -> RoomView:
    by_kind: dict[str, list[RoomCount]] = {"manipulated": [], "genuine": []}
    for count in counts:
        by_kind[verdicts[count.post]].append(count)
    return RoomView(
        caught=_side(by_kind["manipulated"], "manipulated"),
        trusted=_side(by_kind["genuine"], "genuine"),
    )


def _side(counts: list[RoomCount], truth: Says) -> RoomSide:
    right = sum(count.saying(truth) for count in counts)
    hands = sum(count.total for count in counts)
    return RoomSide(
        Tally(right, hands), sum(count.saying("cannot_tell") for count in counts)
    )
