"""What a learner can say about a post: six steps, or "cannot tell yet"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Says = Literal["genuine", "manipulated", "cannot_tell"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One step of the scale.

    confidence: that the own judgement is right, 0.5..1; None for "cannot tell yet".
    """

    says: Says
    confidence: float | None

    def __post_init__(self) -> None:
        if (self.says == "cannot_tell") != (self.confidence is None):
            raise ValueError(f"{self.says} does not go with {self.confidence}")


SCALE: Final = (
    Decision("genuine", 0.95),
    Decision("genuine", 0.80),
    Decision("genuine", 0.60),
    Decision("manipulated", 0.60),
    Decision("manipulated", 0.80),
    Decision("manipulated", 0.95),
)
CANNOT_TELL: Final = Decision("cannot_tell", None)
BUDGET_MINUTES: Final = 4
