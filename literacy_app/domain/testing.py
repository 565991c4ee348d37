"""A test a group takes before and after: parallel forms, taken crosswise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Occasion = Literal["pre", "post", "delayed"]
OCCASIONS: tuple[Occasion, ...] = ("pre", "post", "delayed")
FeedbackWhen = Literal["at_end", "held"]


@dataclass(frozen=True, slots=True)
class GroupTest:
    """What was set for whom. Nobody's answers stand here.

    forms:      ids of the posts of form A, B and, where the bank had enough, C.
    halves:     learner id -> 0 (A before, B after) or 1 (B before, A after);
                the delayed test is form C for both. Where there is none, it would
                be their first form again and is not opened: that is memory.
    feedback:   when learners see the answers: at the end, or once released.
    open_for:   the occasion that may be taken now; None when closed.
    released:   occasions whose answers were released.
    """

    id: str
    set_at: datetime
    forms: tuple[tuple[str, ...], ...]
    halves: Mapping[str, int]
    feedback: FeedbackWhen
    open_for: Occasion | None = None
    released: frozenset[Occasion] = frozenset()

    def form_for(self, learner_id: str, occasion: Occasion) -> tuple[str, ...]:
        """Return the posts this learner gets; KeyError for a stranger."""
        half = self.halves[learner_id]
        if occasion == "delayed" and len(self.forms) > len(("A", "B")):
            return self.forms[2]
        return self.forms[half if occasion != "post" else 1 - half]
