"""What is on the wall at one moment of a workshop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from literacy_app.domain.post import Post
from literacy_app.domain.workshop import RoomCount, RoomResult, Round, WorkshopStep

Stage = Literal["before", "checks", "after", "reveal"]
STAGES: Final[tuple[Stage, ...]] = ("before", "checks", "after", "reveal")


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen. number, post_number: from 1; post_number 0 where there is no post.

    stage:    how far a post has come; always "before" where there is none.
    hands:    the latest count of the round that is shown.
    opened:   the ids of the checks opened so far; shown: the one on the wall, or "".
    counting: the hands are being entered.
    """

    title: str
    step: WorkshopStep
    number: int
    steps: int
    post: Post | None = None
    post_number: int = 0
    posts: int = 0
    stage: Stage = "before"
    hands: RoomCount | None = None
    opened: tuple[str, ...] = ()
    shown: str = ""
    result: RoomResult | None = None
    counting: bool = False

    @property
    def round(self) -> Round:
        return "after" if self.stage == "after" else "before"

    @property
    def hands_up(self) -> bool:
        """Whether hands can be counted here."""
        return self.post is not None and self.stage in ("before", "after")

    @property
    def last(self) -> bool:
        return self.number == self.steps


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """What the timer shows. seconds: until the step's time is over, 0 at least."""

    seconds: int
    state: Literal["runs", "rests", "hidden"]
