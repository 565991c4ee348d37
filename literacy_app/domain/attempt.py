"""One judged answer: what the learner saw, looked up, said and marked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from literacy_app.domain.decision import Decision
from literacy_app.domain.medium import Medium
from literacy_app.domain.post import Action, Rect, SpanField
from literacy_app.words import Lang

Purpose = Literal["practice", "test", "review", "quiz"]


@dataclass(frozen=True, slots=True)
class WordMark:
    """Marked words: code points start..end of the field in the language read.

    tactic: the tactic chosen for this mark, or None.
    """

    field: SpanField
    start: int
    end: int
    tactic: str | None = None


@dataclass(frozen=True, slots=True)
class RegionMark:
    """A marked part of a picture; media `@profile` is the head of the post."""

    media: str
    rect: Rect
    tactic: str | None = None


Mark = WordMark | RegionMark


@dataclass(frozen=True, slots=True)
class Opened:
    """An evidence item that was looked up. at_seconds: since the post was shown."""

    evidence_id: str
    cost: int
    at_seconds: float


@dataclass(frozen=True, slots=True)
class Answer:
    """All a learner did with one post, before anything is judged.

    opened:  in the order they were looked up.
    tactics: those named for the post as a whole, beside the ones on marks.
    action:  None when the post was not called manipulated.
    seconds: from post shown to answer given, 0 or more.
    hinted:  whether help was shown that points at the answer.
    card:    the review card it answers, such as "EMO1/text"; "" outside reviews.
    """

    id: str
    learner_id: str
    sitting_id: str
    post_id: str
    purpose: Purpose
    lang: Lang
    decision: Decision
    opened: tuple[Opened, ...]
    marks: tuple[Mark, ...]
    tactics: tuple[str, ...]
    action: Action | None
    shown_at: datetime
    seconds: float
    hinted: bool = False
    card: str = ""

    def __post_init__(self) -> None:
        if self.seconds < 0:
            raise ValueError(f"seconds cannot be negative: {self.seconds}")

    def named_tactics(self) -> frozenset[str]:
        """Return every tactic the learner named, on a mark or for the post."""
        on_marks = (mark.tactic for mark in self.marks)
        return frozenset((*self.tactics, *(t for t in on_marks if t)))

    def minutes_used(self) -> int:
        return sum(item.cost for item in self.opened)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A judged answer. Never edited: a second try is a second attempt.

    rev, content_sha256: the post as it was when answered.
    manipulated: the truth at that time; None for a post nobody can judge yet.
    right:       None where there was nothing to be right about, or for "cannot
                 tell yet".
    points:      0, 1 or 2 for the verdict.
    tactic_f1, words_iou, regions_hit: 0..1; None where there was nothing to mark.
    difficulty, difficulty_variance: in logits, as used for this attempt; they stay
                 what they were when the posts are calibrated later.
    seen_before: the learner knew this post: answered it before, or saw it as the
                 twin in feedback.
    counts:      whether it moves discernment (theta).
    medium:      None in records of version 0.1.0.
    """

    answer: Answer
    rev: int
    content_sha256: str
    topic: str
    tactics: tuple[str, ...]
    manipulated: bool | None
    right: bool | None
    points: int
    tactic_f1: float | None
    words_iou: float | None
    regions_hit: float | None
    difficulty: float
    difficulty_variance: float
    seen_before: bool
    counts: bool
    taken_at: datetime
    medium: Medium | None = None
