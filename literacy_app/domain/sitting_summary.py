"""What the page after a sitting shows, as facts; the screen finds the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from literacy_app.domain.attempt import Purpose
from literacy_app.domain.decision import Says
from literacy_app.domain.post import Verdict
from literacy_app.domain.progress_facts import Progress, Tally
from literacy_app.domain.text import Bilingual


@dataclass(frozen=True, slots=True)
class SummaryPost:
    """One answer. words: how the post begins.

    verdict: None while feedback is held back. right: also None where there was
             nothing to be right about.
    """

    attempt_id: str
    post_id: str
    words: Bilingual
    says: Says
    verdict: Verdict | None
    right: bool | None


@dataclass(frozen=True, slots=True)
class SittingSummary:
    """All the page after a sitting shows.

    caught, trusted: of the manipulated and of the genuine posts that were judged;
                     0 of 0 while feedback is held back.
    next_review:     the day a skill comes back; None before anything was learnt.
    """

    purpose: Purpose
    answered: int
    caught: Tally
    trusted: Tally
    could_not_tell: int
    finished: bool
    feedback_open: bool
    posts: tuple[SummaryPost, ...]
    next_review: date | None
    progress: Progress
