"""How sure a whole class said it was; as domain/sureness.py, for many answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from literacy_app.domain.confidence import wilson
from literacy_app.domain.given import Given
from literacy_app.domain.progress_facts import SureBin
from literacy_app.domain.sureness import ENOUGH_ANSWERS

_UNSAID = 0.5


def class_sureness(
    answers: Iterable[Given],
) -> tuple[tuple[SureBin, ...], float | None]:
    """Return the bins, the least sure first, and mean confidence minus share right.

    The second is None below ten answers. answers: only those that count.
    """
    heard = Counter((one.confidence or _UNSAID, bool(one.right)) for one in answers)
    stated = sorted({confidence for confidence, _ in heard})
    bins = tuple(_bin(each, heard[each, True], heard[each, False]) for each in stated)
    of = heard.total()
    if of < ENOUGH_ANSWERS:
        return bins, None
    said = sum(confidence * n for (confidence, _), n in heard.items())
    right = sum(n for (_, right), n in heard.items() if right)
    return bins, (said - right) / of


def _bin(stated: float, right: int, wrong: int) -> SureBin:
    of = right + wrong
    low, high = wilson(right, of)
    return SureBin(stated, right, of, low, high, enough=of >= ENOUGH_ANSWERS)
