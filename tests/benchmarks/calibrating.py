"""Calibration: how long, how much memory, how near the truth, beside girth."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean, median

import girth
import numpy as np

from literacy_app.domain.calibration import Calibration, calibrate
from literacy_app.domain.item_statistics import item_statistics
from literacy_app.domain.pooled_answers import Answers
from tests.benchmarks.adaptive import adaptive_pool
from tests.benchmarks.child import last_line
from tests.benchmarks.table import Row
from tests.domain.pools import filtered, pool, rated, truth, turned

SEED = 20261123
TRIES = 7
CLASSES = 30
MILLION = """
import time
from pathlib import Path
import numpy as np
from literacy_app.domain.calibration import calibrate
from literacy_app.domain.item_statistics import item_statistics
from tests.domain.pools import pool, rated, truth

chance = np.random.default_rng(20261123)
of = truth(chance, 25_000, 2_000)
answers, prior = pool(chance, of, each=40), rated(chance, of.b)
times = []
for known in (prior, None):
    started = time.perf_counter()
    found = calibrate(answers, prior=known)
    times.append(time.perf_counter() - started)
started = time.perf_counter()
item_statistics(answers, found.people, found.b)
times.append(time.perf_counter() - started)
status = Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
peak = [line.split()[1] for line in lines if line.startswith("VmHWM")]
print(*times, of.error(found.b), *peak)
"""


def measure(_anki: Path | None) -> list[Row]:
    chance = np.random.default_rng(SEED)
    return [*_million(), *_beside_girth(chance), *_accuracy(chance), *_labels(chance)]


def _million() -> list[Row]:
    what = "1,000,000 answers (25,000 people, 2,000 posts)"
    with tempfile.TemporaryDirectory() as folder:
        figures = [float(it) for it in last_line(MILLION, Path(folder)).split()]
    with_ratings, without, statistics, error, *peak = figures
    rows = [
        Row(f"calibrating {what}, with ratings", with_ratings, "s", 3),
        Row("the same without ratings", without, "s", 3),
        Row("statistics of all its posts", statistics, "s"),
        Row("RMSE of its difficulties", error, "logits", 0.15),
    ]
    if sys.platform == "linux":
        rows.append(Row("largest memory of that process", peak[0] / 1024, "MB", 500))
    return rows


def _beside_girth(chance: np.random.Generator) -> list[Row]:
    answers = pool(chance, truth(chance, 300, 500))
    table = _table(answers)
    times: dict[str, list[float]] = {"ours": [], "girth": []}
    for _ in range(TRIES):
        times["ours"].append(_seconds(lambda: calibrate(answers)))
        times["girth"].append(_seconds(lambda: girth.rasch_mml(table)))
    ours, theirs = median(times["ours"]), median(times["girth"])
    return [
        Row("calibrating 300 × 500, every post answered, p50", ours * 1000, "ms"),
        Row("girth on the same table, p50", theirs * 1000, "ms"),
        Row("time, ratio to girth", ours / theirs, "×", 4),
    ]


def _accuracy(chance: np.random.Generator) -> list[Row]:
    small = [_full(chance, 30, 60, leaning=True)[0] for _ in range(20)]
    large = [_full(chance, 300, 500, leaning=True)[0] for _ in range(3)]
    rasch = [_full(chance, 300, 500, leaning=False) for _ in range(3)]
    chosen = [_chosen(chance, 300, 500, 60) for _ in range(3)]
    few = [_chosen(chance, 30, 60, 30) for _ in range(20)]
    return [
        Row("RMSE of difficulty, 30 × 60, all answered", mean(small), "logits", 0.45),
        Row("RMSE of difficulty, 300 × 500, all answered", mean(large), "logits", 0.15),
        Row(
            "the same in people without leaning, ratio to girth",
            _ratio(rasch),
            "×",
            1.02,
        ),
        Row(
            "posts chosen to fit, 60 of 500, 300 people, with ratings: RMSE",
            mean(ours for ours, _ in chosen),
            "logits",
        ),
        Row("the same, ratio to girth", _ratio(chosen), "×", 0.45),
        Row(
            "posts chosen to fit, 30 of 60, 30 people, with ratings: RMSE",
            mean(ours for ours, _ in few),
            "logits",
        ),
        Row("the same, ratio to girth", _ratio(few), "×", 0.45),
    ]


def _full(
    chance: np.random.Generator, learners: int, posts: int, *, leaning: bool
) -> tuple[float, float]:
    """Return our error and girth's where everybody answers every post."""
    of = truth(chance, learners, posts, leaning=leaning)
    answers = pool(chance, of)
    return of.error(calibrate(answers).b), of.error(_girth(answers))


def _chosen(
    chance: np.random.Generator, learners: int, posts: int, each: int
) -> tuple[float, float]:
    """Return our error with ratings and girth's where posts fit the learner."""
    of = truth(chance, learners, posts)
    answers = adaptive_pool(chance, of, each)
    found = calibrate(answers, prior=rated(chance, of.b))
    return of.error(found.b), of.error(_girth(answers))


def _labels(chance: np.random.Generator) -> list[Row]:
    """In classes of 40, one label of 40 is wrong: who is sent to review?"""
    caught, falsely = [], []
    for _ in range(CLASSES):
        of = truth(chance, 40, 40)
        wrong = int(chance.integers(40))
        answers = turned(pool(chance, of), wrong)
        found: Calibration = calibrate(answers, prior=rated(chance, of.b))
        people = filtered(answers, found.b, found.se_b**2)
        flagged = item_statistics(answers, people, found.b).flagged
        caught.append(bool(flagged[wrong]))
        falsely.append((flagged.sum() - flagged[wrong]) / 39)
    return [
        Row("wrong labels sent to review, class of 40", mean(caught), "", least=0.8),
        Row("sound posts sent to review there", float(mean(falsely)), "", 0.03),
    ]


def _girth(answers: Answers) -> np.ndarray:
    return np.asarray(girth.rasch_mml(_table(answers))["Difficulty"])


def _table(answers: Answers) -> np.ndarray:
    table = np.full((answers.posts, answers.learners), girth.INVALID_RESPONSE)
    table[answers.post, answers.learner] = answers.right
    return table


def _ratio(errors: list[tuple[float, float]]) -> float:
    return mean(ours for ours, _ in errors) / mean(theirs for _, theirs in errors)


def _seconds(job: Callable[[], object]) -> float:
    started = time.perf_counter()
    job()
    return time.perf_counter() - started
