"""How different two forms of a test really are, when difficulties are known roughly."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import numpy as np
import numpy.typing as npt

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.forms import FormPlan, assemble
from literacy_app.domain.shelf import PostCard
from tests.benchmarks.table import Row, percentile

BANKS = (60, 500)
ERRORS = (0.0, 0.2, 0.45, 0.7)
TIMES = 40
FEW_TIMES = 1
FAMILIES = ("AUT", "EMO", "FAK", "NUM", "PIC", "URG")
# Half a point of a score: what this project takes to be too small to matter.
BAR = 0.5
_THETAS = np.linspace(-2, 3, 101)[:, None]
_Numbers = npt.NDArray[np.float64]


def simulate(*, quick: bool = False) -> list[Row]:
    rows: list[Row] = []
    times = FEW_TIMES if quick else TIMES
    for posts in BANKS[:1] if quick else BANKS:
        for error in ERRORS:
            said, true = _gaps(posts, error, times)
            forms = f"two forms of 16 from {posts} posts, difficulty ±{error:g}"
            rows += [
                Row(f"{forms}: gap said, p95", percentile(said, 0.95), "points", BAR),
                Row(f"{forms}: true gap, median", median(true), "points"),
                Row(f"{forms}: true gap, p95", percentile(true, 0.95), "points"),
            ]
    return rows


def _gaps(posts: int, error: float, times: int) -> tuple[list[float], list[float]]:
    """Return the gaps that were said and the true ones, in raw points of 16."""
    said, true = [], []
    for seed in range(times):
        chance = np.random.default_rng([posts, round(100 * error), seed])
        b = chance.normal(0, 1, posts)
        cards = _bank(b, error, chance)
        forms = assemble(cards, FormPlan(), seed=seed)
        said.append(forms.gap)
        first, second = (_expected(form, b) for form in forms.posts[:2])
        true.append(float(np.abs(first - second).max()))
    return said, true


def _bank(b: _Numbers, error: float, chance: np.random.Generator) -> list[PostCard]:
    """Return posts whose difficulty is believed as after a calibration."""
    keep = 1 / (1 + error**2)
    believed = (b + chance.normal(0, error, len(b))) * keep
    cards = []
    for number, difficulty in enumerate(believed.tolist()):
        family = FAMILIES[int(chance.integers(len(FAMILIES)))]
        cards.append(
            PostCard(
                post_id=str(number),
                pair=f"pair-{number // 2}",
                rev=1,
                verdict="genuine" if number % 2 else "manipulated",
                type="text",
                topic="town",
                grade_from="E56",
                sensitivity=frozenset(),
                tactics=frozenset({f"{family}1"}),
                difficulty=Difficulty(difficulty, error**2 * keep),
            )
        )
    return cards


def _expected(form: Sequence[str], b: _Numbers) -> _Numbers:
    """Return the expected score over θ, leaning to neither side."""
    chances = 1 / (1 + np.exp(b[[int(post) for post in form]] - _THETAS))
    return np.asarray(chances.sum(axis=1))
