"""What a sitting was begun as, and how it is remembered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from literacy_app.domain.attempt import Purpose
from literacy_app.domain.testing import Occasion

QuizFeedback = Literal["at_once", "at_end", "released"]


@dataclass(frozen=True, slots=True)
class Step:
    """One question of a quiz: a post to judge (its id), or a written item."""

    kind: Literal["post", "item"]
    id: str


@dataclass(frozen=True, slots=True)
class QuizPlan:
    """What a quiz was drawn as. feedback: as the teacher had chosen by then.

    released: held until the teacher lets go the answers of the assignment.
    """

    module_id: str
    steps: tuple[Step, ...]
    feedback: QuizFeedback


@dataclass(frozen=True, slots=True)
class SittingPlan:
    """Decided when a sitting begins; nothing here changes later.

    length:  how many posts make it whole; for an adaptive test the upper limit.
    seed:    of the choices made in it, so that they can be made again.
    test_id: the group test it is part of, or the assignment a quiz was drawn for;
             "" otherwise.
    quiz:    for a quiz: its questions; `length` then counts them all.
    """

    purpose: Purpose
    length: int
    seed: int
    test_id: str = ""
    occasion: Occasion | None = None
    quiz: QuizPlan | None = None


@dataclass(frozen=True, slots=True)
class KeptSitting:
    """A sitting as the records hold it.

    ended_at: None while it goes on, and for sittings of version 0.1.0.
    finished: whether it came to its end rather than being broken off.
    """

    id: str
    learner_id: str
    plan: SittingPlan
    begun_at: datetime
    ended_at: datetime | None
    finished: bool
