"""When a module is done, and when it is secure.

Done is doing: every page of the band read, every block worked on, a quiz taken to
its end. It says nothing about how well.

Secure is evidence: of all open answers that count, wherever they were given, one
belief is formed over discernment (theta), leaning (kappa) and what this module's
tactics add to or take from theta (delta ~ N(0, .4²), as for families). A module is
secure once at least 8 of these answers were on its tactics, 3 of them on each kind
of post, and theta + delta lies above the border of "solid" with probability .8 or
more. Both kinds count alike: calling everything manipulated moves kappa, not theta,
so that a cynic never gets there; nor does a share of right answers by itself.
Source: as domain/families.py; the thresholds are a decision of this project.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from math import sqrt
from statistics import NormalDist
from typing import Final

from literacy_app.domain.belief import KAPPA, THETA, Belief
from literacy_app.domain.counted import Counted, days_between, pauses
from literacy_app.domain.discernment import Ability, drift
from literacy_app.domain.families import SPREAD
from literacy_app.domain.lesson import LessonPlace, ModuleStanding, PageSteps
from literacy_app.domain.module import Outline
from literacy_app.domain.progress import ZONE_BORDERS

ENOUGH_ANSWERS: Final = 8
ENOUGH_OF_EACH: Final = 3
SOLID_FROM: Final = ZONE_BORDERS[1]
SECURE_FROM: Final = 0.8


def enough_on(kinds: Iterable[bool]) -> bool:
    """Say whether there are answers enough. kinds: of each, if it was manipulated."""
    of = list(kinds)
    tricks = sum(of)
    return len(of) >= ENOUGH_ANSWERS and ENOUGH_OF_EACH <= tricks <= (
        len(of) - ENOUGH_OF_EACH
    )


def module_ability(
    history: Sequence[Counted], tactics: frozenset[str], now: datetime
) -> Ability:
    """Return theta + delta of a module's tactics, from all answers, oldest first."""
    belief = Belief()
    delta = belief.add(SPREAD**2)
    for days, one in pauses(history):
        belief.loosen(THETA, drift(days))
        belief.take(_loading(one, delta, tactics), one.judged)
    if history:
        belief.loosen(THETA, drift(days_between(history[-1].taken_at, now)))
    loading = [0.0] * len(belief.mean)
    loading[THETA] = loading[delta] = 1.0
    mean, variance = belief.moments(loading)
    return Ability(theta=mean, var_theta=variance)


def is_secure(
    history: Sequence[Counted], tactics: frozenset[str], now: datetime
) -> bool:
    """Say whether the evidence is enough; see above."""
    on = (one for one in history if not tactics.isdisjoint(one.tactics))
    if not enough_on(one.judged.manipulated for one in on):
        return False
    return is_solid(module_ability(history, tactics, now))


def is_solid(ability: Ability) -> bool:
    """Say whether an ability is above the border of "solid", nearly surely."""
    known = NormalDist(ability.theta, sqrt(ability.var_theta))
    return 1.0 - known.cdf(SOLID_FROM) >= SECURE_FROM


def standing(
    outline: Outline,
    steps: Sequence[PageSteps] | None,
    place: LessonPlace,
    *,
    quizzes: int,
    secure: bool,
) -> ModuleStanding:
    """Put together where somebody stands. steps: None where it is still to come."""
    if steps is None:
        return ModuleStanding(outline, "coming", secure, 0, 0, quizzes, 0, 0)
    pages = [page.page_id for page in steps]
    blocks = [f"{page.page_id}/{block}" for page in steps for block in page.blocks]
    read = sum(page in place.read for page in pages)
    done = read + sum(block in place.done for block in blocks) + bool(quizzes)
    whole = len(pages) + len(blocks) + 1
    begun = bool(done or place.page_id or place.read or place.done)
    return ModuleStanding(
        outline=outline,
        state="done" if done == whole else "begun" if begun else "new",
        secure=secure,
        pages_read=read,
        pages=len(pages),
        quizzes=quizzes,
        steps_done=done,
        steps=whole,
    )


def _loading(one: Counted, delta: int, tactics: frozenset[str]) -> list[float]:
    loading = [0.0] * (delta + 1)
    loading[THETA] = 1.0
    loading[KAPPA] = 1.0 if one.judged.manipulated else -1.0
    loading[delta] = float(not tactics.isdisjoint(one.tactics))
    return loading
