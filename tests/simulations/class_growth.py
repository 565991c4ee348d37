"""Whether the interval of a class's growth holds the truth as often as it says.

And whether a class that turned cynic is ever said to have grown.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

import numpy as np

from literacy_app.domain.discernment import Judged, sigmoid
from literacy_app.domain.growth import ClassGrowth, class_growth
from tests.benchmarks.table import Row

REPETITIONS = 1000
FEW_REPETITIONS = 40
FEW_CYNICAL_CLASSES = 20
CYNICAL_CLASSES = 60
PUPILS = (12, 30)
CYNICISM = (4.0, 20.0)
Sheets = list[list[Judged]]


@dataclass(frozen=True, slots=True)
class Truth:
    """A class as it really is. Gains differ by pupil; forms are balanced.

    theta: mean before; gain, gain_sd: of theta; suspicion: how much kappa rises.
    """

    pupils: int = 30
    posts: int = 16
    gain: float = 0.4
    gain_sd: float = 0.5
    suspicion: float = 0.2
    theta: float = 0.5


def simulate(
    repetitions: int = REPETITIONS, seed: int = 7, *, quick: bool = False
) -> list[Row]:
    """Return coverage, bias and width for classes of 12 and of 30."""
    rows: list[Row] = []
    for pupils in PUPILS:
        truth = Truth(pupils=pupils)
        found = [
            class_growth(*two_tests(truth, seed=seed * 100_000 + pupils * 1000 + i))
            for i in range(FEW_REPETITIONS if quick else repetitions)
        ]
        rows += _rows(truth, found)
    classes = FEW_CYNICAL_CLASSES if quick else CYNICAL_CLASSES
    return [*rows, *_cynical_rows(classes, seed)]


def two_tests(truth: Truth, seed: int) -> tuple[Sheets, Sheets]:
    """Return the answers of a class before and after, halves taken crosswise."""
    chance = np.random.default_rng(seed)
    side = np.repeat([1.0, -1.0], truth.posts // 2)
    forms = chance.normal(0, 1, truth.posts), chance.normal(0, 1, truth.posts)
    theta = chance.normal(truth.theta, 1, truth.pupils)
    kappa = chance.normal(0.3, 0.7, truth.pupils)
    later = theta + chance.normal(truth.gain, truth.gain_sd, truth.pupils)
    half = chance.permutation(truth.pupils) % 2
    before, after = [], []
    for i in range(truth.pupils):
        first, second = forms[half[i]], forms[1 - half[i]]
        before.append(_sheet(theta[i], kappa[i], side, first, chance))
        wary = kappa[i] + truth.suspicion
        after.append(_sheet(later[i], wary, side, second, chance))
    return before, after


def _sheet(theta, kappa, side, b, chance) -> list[Judged]:
    return [
        Judged(
            manipulated=bool(s > 0),
            right=bool(chance.random() < sigmoid(theta + s * kappa - hard)),
            difficulty=float(hard),
        )
        for s, hard in zip(side, b, strict=True)
    ]


def _rows(truth: Truth, found: list[ClassGrowth]) -> list[Row]:
    theta = [growth.discernment for growth in found]
    kappa = [growth.suspicion for growth in found]
    who = f"growth of {truth.pupils} pupils, {truth.posts} + {truth.posts} posts"
    bias = fmean(one.estimate for one in theta) - truth.gain
    return [
        Row(f"{who}: coverage of θ", _coverage(theta, truth.gain), "", least=0.92),
        Row(f"{who}: size of bias", abs(bias), "", 0.05),
        Row(f"{who}: width", fmean(one.high - one.low for one in theta), ""),
        Row(f"{who}: found", fmean(one.low > 0 for one in theta), ""),
        Row(f"{who}: coverage of κ", _coverage(kappa, truth.suspicion), ""),
    ]


def _cynical_rows(classes: int, seed: int) -> list[Row]:
    """Pupils as good as before who come to call most posts, or all, manipulated."""
    rows: list[Row] = []
    for suspicion in CYNICISM:
        truth = Truth(gain=0.0, gain_sd=0.0, suspicion=suspicion, theta=0.0)
        found = [
            class_growth(*two_tests(truth, seed=seed * 100_000 + i)).headline
            for i in range(classes)
        ]
        who = f"{truth.pupils} pupils, suspicion + {suspicion:g}"
        told = found.count("more suspicious, not sharper") / classes
        rows.append(
            Row(f"{who}: said to have grown", found.count("grew") / classes, "", 0.05)
        )
        rows.append(Row(f"{who}: told it is suspicion", told, "", least=0.85))
    return rows


def _coverage(intervals, truth: float) -> float:
    return fmean(one.low <= truth <= one.high for one in intervals)
