"""What a learner is told after an answer, as facts; the screen finds the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from literacy_app.domain.attempt import Answer, Attempt, RegionMark, WordMark
from literacy_app.domain.decision import BUDGET_MINUTES
from literacy_app.domain.grading import cheapest_check
from literacy_app.domain.marking import region_found, words_found
from literacy_app.domain.post import Evidence, Post, Rect

Headline = Literal[
    "caught",
    "trusted",
    "trusted_after_check",
    "doubted_genuine",
    "missed_manipulated",
    "cannot_tell_right",
    "cannot_tell_half",
    "cannot_tell_after_checks",
    "settled_too_soon",
]


@dataclass(frozen=True, slots=True)
class ExpertMark:
    """One thing the expert marked, and whether the learner did.

    number: as painted beside it, from 1; 0 for what has no place. part: id of the
    span or region, or "" for a tactic that has no place of its own.
    """

    number: int
    part: str
    tactics: tuple[str, ...]
    found: bool


@dataclass(frozen=True, slots=True)
class Feedback:
    """Everything the feedback page shows about one attempt.

    budget: check minutes there were for the post.
    """

    headline: Headline
    post: Post
    attempt: Attempt
    expert_marks: tuple[ExpertMark, ...]
    cheapest: Evidence | None
    minutes_used: int
    twin: Post | None
    budget: int = BUDGET_MINUTES


def headline(post: Post, answer: Answer) -> Headline:
    """Return the one sentence that fits the answer; praise the check, not talent."""
    says, checked = answer.decision.says, bool(answer.opened)
    if says == "cannot_tell":
        if post.verdict == "unverified":
            return "cannot_tell_right"
        return "cannot_tell_after_checks" if checked else "cannot_tell_half"
    if post.verdict == "unverified":
        return "settled_too_soon"
    if post.verdict == "manipulated":
        return "caught" if says == "manipulated" else "missed_manipulated"
    if says == "manipulated":
        return "doubted_genuine"
    return "trusted_after_check" if checked else "trusted"


def expert_marks(post: Post, answer: Answer) -> tuple[ExpertMark, ...]:
    """Return every expert mark with whether the learner found it, in reading order."""
    parts = [
        *(
            (span.id, span.tactics, _span_found(post, answer, span.id))
            for span in post.spans
        ),
        *(
            (
                region.id,
                region.tactics,
                region_found(_rects(answer, region.media), region.rect),
            )
            for region in post.regions
        ),
    ]
    placed = {t for _, tactics, _ in parts for t in tactics}
    named = answer.named_tactics()
    return (
        *(ExpertMark(i, *part) for i, part in enumerate(parts, start=1)),
        *(
            ExpertMark(0, "", (t,), t in named)
            for t in post.tactics_extra
            if t not in placed
        ),
    )


def feedback(
    post: Post, attempt: Attempt, twin: Post | None, *, budget: int = BUDGET_MINUTES
) -> Feedback:
    """Gather what the page shows.

    budget: as far as it is known now; a task that gave more may be gone.
    """
    used = attempt.answer.minutes_used()
    return Feedback(
        headline=headline(post, attempt.answer),
        post=post,
        attempt=attempt,
        expert_marks=expert_marks(post, attempt.answer),
        cheapest=cheapest_check(post),
        minutes_used=used,
        twin=twin,
        budget=max(budget, used),
    )


def _rects(answer: Answer, media: str) -> list[Rect]:
    return [
        m.rect for m in answer.marks if isinstance(m, RegionMark) and m.media == media
    ]


def _span_found(post: Post, answer: Answer, span_id: str) -> bool:
    span = next(s for s in post.spans if s.id == span_id)
    text = post.field_text(span.field).of(answer.lang)
    place = next(r for r in text.spans if r.span_id == span_id)
    marks = [
        (m.start, m.end)
        for m in answer.marks
        if isinstance(m, WordMark) and m.field == span.field
    ]
    return words_found(marks, (place.start, place.end))
