"""Answers pooled over people, to find out how hard the posts are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

PostRev = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Pooled:
    """One judgement that counts for skill. rev: of the post as it was then."""

    learner_id: str
    post_id: str
    rev: int
    manipulated: bool
    right: bool
    taken_at: datetime
