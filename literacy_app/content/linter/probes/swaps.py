"""Banks without a shortcut: the same posts, verdicts swapped inside pairs."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Any, Final

from literacy_app.content.linter.extras import extra
from literacy_app.domain.post import Post

BANKS: Final = 1000
_SEED: Final = "mikiwame"


class Swaps:
    """Decides for each pair in which of the banks its verdicts are swapped.

    Every bank is as likely as the one the authors wrote, if nothing but the
    evidence tells the twins apart.
    """

    def __init__(self, posts: Iterable[Post]) -> None:
        chance = random.Random(_SEED)  # noqa: S311 - to be the same every time
        self._signs = {
            pair: [chance.choice((-1, 1)) for _ in range(BANKS)]
            for pair in sorted({p.pair for p in posts})
        }

    def of(self, posts: Sequence[Post]) -> Any:
        """Return a row for each post and a column for each bank: 1, or -1 swapped."""
        numpy = extra("numpy")
        return numpy.array([self._signs[p.pair] for p in posts], dtype=float)
