"""How near difficulties come to the truth, and how often their interval holds it."""

from __future__ import annotations

from dataclasses import dataclass

import girth
import numpy as np

from literacy_app.domain.calibration import Calibration, Prior, calibrate
from literacy_app.domain.pooled_answers import Answers
from tests.benchmarks.adaptive import adaptive_pool
from tests.benchmarks.table import Row
from tests.domain.pools import Truth, pool, rated, truth

_REACH_95 = 1.959964


@dataclass(frozen=True, slots=True)
class School:
    """How many people judge how many posts, each so many where not all."""

    learners: int
    posts: int
    each: int
    times: int
    furthest: float

    def __str__(self) -> str:
        return f"{self.learners} × {self.posts}"


@dataclass(frozen=True, slots=True)
class Found:
    """Means over repetitions: our error, girth's, and how often our interval holds."""

    ours: float
    theirs: float
    held: float

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs


CLASS = School(30, 60, 30, times=40, furthest=0.45)
SCHOOL = School(300, 500, 60, times=5, furthest=0.15)
QUICK = School(30, 60, 30, times=8, furthest=0.45)


def simulate(*, quick: bool = False) -> list[Row]:
    schools = (QUICK,) if quick else (CLASS, SCHOOL)
    return [row for school in schools for row in _of(school)]


def _of(school: School) -> list[Row]:
    full, scarce, chosen, unrated = (
        _found(school, design) for design in ("full", "random", "chosen", "unrated")
    )
    level = _found(school, "full", leaning=False)
    few = f"{school.each} each"
    return [
        *_beside(f"{school}, all answered", full),
        Row(f"{school}, all answered: ours", full.ours, "logits", school.furthest),
        Row(f"{school}, nobody leaning: ratio to girth", level.ratio, "", 1.02),
        *_beside(f"{school}, {few} at random", scarce),
        Row(f"{school}, {few} at random: ours", scarce.ours, "logits"),
        Row(f"{school}, {few} at random: ratio to girth", scarce.ratio, "", 0.9),
        Row(f"{school}, {few} chosen to fit: girth", chosen.theirs, "logits"),
        Row(
            f"{school}, {few} chosen to fit: ours without ratings",
            unrated.ours,
            "logits",
        ),
        Row(f"{school}, {few} chosen to fit: ours", chosen.ours, "logits"),
        Row(f"{school}, {few} chosen to fit: ratio to girth", chosen.ratio, "", 0.45),
    ]


def _beside(what: str, found: Found) -> list[Row]:
    return [
        Row(f"{what}: 95 % interval holds", found.held, "", 0.97, 0.90),
        Row(f"{what}: girth", found.theirs, "logits"),
    ]


def _found(school: School, design: str, *, leaning: bool = True) -> Found:
    figures = []
    for seed in range(school.times):
        chance = np.random.default_rng([school.posts, seed])
        of = truth(chance, school.learners, school.posts, leaning=leaning)
        answers, prior = _answers(of, school, design, chance)
        found = calibrate(answers, prior=prior)
        held = _held(of, found)
        figures.append((of.error(found.b), of.error(_girth(answers)), held))
    return Found(*np.mean(figures, axis=0).tolist())


def _answers(
    of: Truth, school: School, design: str, chance: np.random.Generator
) -> tuple[Answers, Prior | None]:
    if design == "full":
        return pool(chance, of), None
    if design == "random":
        return pool(chance, of, each=school.each), None
    answers = adaptive_pool(chance, of, school.each)
    return answers, rated(chance, of.b) if design == "chosen" else None


def _held(of: Truth, found: Calibration) -> float:
    """Return how often the 95 % interval holds the truth, each kind around its mean."""
    off = found.b - of.b
    for side in (1.0, -1.0):
        off[of.side == side] -= off[of.side == side].mean()
    return float(np.mean(np.abs(off) <= _REACH_95 * found.se_b))


def _girth(answers: Answers) -> np.ndarray:
    """Return girth's difficulties; it does not know how posts were chosen.

    A post nobody was given is to it nothing at all: 0.
    """
    table = np.full((answers.posts, answers.learners), girth.INVALID_RESPONSE)
    table[answers.post, answers.learner] = answers.right
    given = np.bincount(answers.post, minlength=answers.posts) > 0
    found = np.zeros(answers.posts)
    found[given] = girth.rasch_mml(table[given])["Difficulty"]
    return found
