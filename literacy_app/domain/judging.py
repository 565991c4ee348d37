"""From an answer to an attempt: every mark it earns, judged once."""

from __future__ import annotations

from datetime import datetime

from literacy_app.domain.attempt import Answer, Attempt, RegionMark, WordMark
from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.grading import (
    counts_for_skill,
    tactic_f1,
    verdict_points,
    verdict_right,
)
from literacy_app.domain.marking import Range, region_found, words_iou
from literacy_app.domain.medium import medium_of
from literacy_app.domain.post import Post


def judge(
    post: Post,
    answer: Answer,
    difficulty: Difficulty,
    *,
    seen_before: bool,
    now: datetime,
) -> Attempt:
    """Judge an answer; nothing is kept yet. difficulty: as known when it was given."""
    right = verdict_right(answer.decision, post.verdict)
    return Attempt(
        answer=answer,
        rev=post.rev,
        content_sha256=post.content_sha256,
        topic=post.topic,
        medium=medium_of(post.type),
        tactics=tuple(sorted(post.tactics() or post.lookalike_of)),
        manipulated={"manipulated": True, "genuine": False}.get(post.verdict),
        right=right,
        points=verdict_points(
            answer.decision, post.verdict, checked=bool(answer.opened)
        ),
        tactic_f1=tactic_f1(answer.named_tactics(), post.tactics()),
        words_iou=_words(post, answer),
        regions_hit=_regions(post, answer),
        difficulty=difficulty.b,
        difficulty_variance=difficulty.variance,
        seen_before=seen_before,
        counts=counts_for_skill(
            right=right,
            seconds=answer.seconds,
            hinted=answer.hinted,
            seen_before=seen_before,
        ),
        taken_at=now,
    )


def _words(post: Post, answer: Answer) -> float | None:
    """Compare marks with spans over all marked fields, laid end to end."""
    if not post.spans:
        return None
    gold: list[Range] = []
    mine: list[Range] = []
    length = 0
    for field in sorted({span.field for span in post.spans}, reverse=True):
        text = post.field_text(field).of(answer.lang)
        gold += [(length + r.start, length + r.end) for r in text.spans]
        mine += [
            (length + m.start, length + m.end)
            for m in answer.marks
            if isinstance(m, WordMark) and m.field == field
        ]
        length += len(text.plain)
    return words_iou(mine, gold, length)


def _regions(post: Post, answer: Answer) -> float | None:
    if not post.regions:
        return None
    rects = [m for m in answer.marks if isinstance(m, RegionMark)]
    hits = sum(
        region_found([m.rect for m in rects if m.media == region.media], region.rect)
        for region in post.regions
    )
    return hits / len(post.regions)
