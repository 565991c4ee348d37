"""One answer in a table of answers that came from somewhere else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.testing import Occasion


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One line of the table: somebody judged a post.

    line:          the first line of the row in its file, from 1.
    author_rating: the author's guess of the difficulty, logits.
    confidence:    that the own judgement is right, as stated, .5..1.
    answered_at:   aware.
    occasion, form, b: only in tables about growth; b is a known difficulty, logits.
    """

    line: int
    learner: str
    post: str
    manipulated: bool
    author_rating: float | None
    says_manipulated: bool
    confidence: float | None
    answered_at: datetime | None
    occasion: Occasion | None = None
    form: str = ""
    b: float | None = None

    @property
    def right(self) -> bool:
        return self.manipulated == self.says_manipulated
