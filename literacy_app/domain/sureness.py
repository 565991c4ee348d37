"""How sure somebody said they were, and what may be said about it.

Source: measurement.md, sections 2 and 10.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from literacy_app.domain.confidence import Stated, overconfidence, reliability
from literacy_app.domain.counted import Counted
from literacy_app.domain.progress_facts import SureBin

ENOUGH_ANSWERS: Final = 10


def sure_bins(history: Sequence[Counted]) -> tuple[SureBin, ...]:
    """Return a bin for each confidence that was ever stated, the least sure first."""
    stated = (Stated(one.confidence, one.judged.right) for one in history)
    return tuple(
        SureBin(
            stated=found.confidence,
            right=found.right,
            of=found.of,
            low=found.low,
            high=found.high,
            enough=found.of >= ENOUGH_ANSWERS,
        )
        for found in reliability(stated)
    )


def sureness_gap(history: Sequence[Counted]) -> float | None:
    """Return mean confidence minus the share right; None below ten answers."""
    if len(history) < ENOUGH_ANSWERS:
        return None
    return overconfidence(
        [one.confidence for one in history], [one.judged.right for one in history]
    )
