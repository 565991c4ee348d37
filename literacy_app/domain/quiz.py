"""A quiz while it goes on, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_app.domain.item_answer import MarkedAnswer
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.progress_facts import SureBin, Tally
from literacy_app.domain.quiz_item import Item
from literacy_app.domain.sitting import Sitting
from literacy_app.domain.sitting_plan import QuizFeedback, Step
from literacy_app.domain.sitting_summary import SummaryPost


@dataclass(slots=True)
class Quiz:
    """A quiz that goes on. steps: all its questions; answered: how many are kept.

    sitting.id is the sitting_id of every answer given in it.
    """

    sitting: Sitting
    module_id: str
    steps: tuple[Step, ...]
    feedback: QuizFeedback
    answered: int


@dataclass(frozen=True, slots=True)
class ItemQuestion:
    """A written question, ready to show.

    order: how options, steps, entries or tactics are mixed: at place i stands the
           one that the item lists as order[i]. Empty where there is nothing to mix.
    step:  its place in the quiz, from 0.
    """

    item: Item
    order: tuple[int, ...]
    step: int


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """A written question with what was answered."""

    item: Item
    marked: MarkedAnswer


@dataclass(frozen=True, slots=True)
class QuizResult:
    """All the page after a quiz shows.

    feedback_open: False while answers are held to the end: then posts say no
                   verdict, and items, tallies and sure are empty.
    caught, trusted: of the manipulated and of the genuine posts judged.
    could_not_tell: how many posts.
    sure, gap:     confidence beside being right, in this quiz alone; gap (mean
                   confidence minus share right) is None below ten answers.
    check_minutes: used for checks in this quiz; None where it is no part of it.
    fresh_left:    whether a retake would bring posts never answered.
    """

    sitting_id: str
    module_id: str
    finished: bool
    feedback_open: bool
    caught: Tally
    trusted: Tally
    could_not_tell: int
    posts: tuple[SummaryPost, ...]
    items: tuple[ItemOutcome, ...]
    sure: tuple[SureBin, ...]
    gap: float | None
    check_minutes: int | None
    standing: ModuleStanding
    fresh_left: bool
