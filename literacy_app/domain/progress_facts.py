"""What a progress page and a summary may show, as facts; screens find the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Zone = Literal["guessing", "starting", "solid", "sharp"]
ChangeVerdict = Literal["sharper", "about_the_same", "less_sharp"]


@dataclass(frozen=True, slots=True)
class Tally:
    """Of the last posts of one kind, how many were judged rightly."""

    right: int
    of: int


@dataclass(frozen=True, slots=True)
class SkillBand:
    """The 80 % interval of theta, in logits, and what it may be called.

    zones: one zone, or the two it most likely lies between.
    """

    low: float
    high: float
    zones: tuple[Zone, ...]


@dataclass(frozen=True, slots=True)
class FamilyStanding:
    """Where a learner stands with one family of tactics.

    band:    None while there is not enough to go by.
    missing: about how many more answers are needed; 0 when the band is there.
    """

    family: str
    answers: int
    band: SkillBand | None
    missing: int


@dataclass(frozen=True, slots=True)
class SureBin:
    """Of the answers given with this confidence, how many were right.

    stated: 0.6, 0.8 or 0.95. low, high: the 80 % interval of the share.
    enough: at least ten answers, so that a sentence may be said.
    """

    stated: float
    right: int
    of: int
    low: float
    high: float
    enough: bool


@dataclass(frozen=True, slots=True)
class MonthStanding:
    """The band as it stood after the last counted answer of a month."""

    month: date
    band: SkillBand


@dataclass(frozen=True, slots=True)
class Change:
    """What may be said about now against then.

    verdict: sharper or less_sharp only where the probability is 0.9 or more.
    """

    since: date
    verdict: ChangeVerdict


@dataclass(frozen=True, slots=True)
class Progress:
    """All a learner's progress page shows.

    answers:  those that count for skill.
    missing:  answers still needed before the band may be shown; 0 when it is.
    band:     None while `missing` is above 0.
    tilt:     +1 clearly suspicious, -1 clearly trusting, 0 neither or not known.
    families: in the order of the taxonomy; all of them, also without a band.
    sure:     by stated confidence, low to high; only those ever used.
    gap:      mean confidence minus share right; None below ten answers.
    months:   oldest first, at most six, only those with a band.
    changes:  against the first and the last month before this one, where known.
    """

    answers: int
    missing: int
    band: SkillBand | None
    caught: Tally
    trusted: Tally
    tilt: int
    families: tuple[FamilyStanding, ...] = ()
    sure: tuple[SureBin, ...] = ()
    gap: float | None = None
    months: tuple[MonthStanding, ...] = ()
    changes: tuple[Change, ...] = ()
