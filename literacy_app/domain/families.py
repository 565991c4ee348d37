"""Where somebody stands with each family of tactics, beyond their skill in general.

A family's skill is theta + delta, with delta ~ N(0, .4²) before any answer; a post
of several families tells of each in equal parts. Source: measurement.md, section 1
(a decision of this project; not simulated there).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from literacy_app.domain.belief import KAPPA, THETA, Belief
from literacy_app.domain.counted import Counted, days_between, pauses
from literacy_app.domain.discernment import Ability, drift
from literacy_app.domain.progress import answers_missing, skill_band
from literacy_app.domain.progress_facts import FamilyStanding

SPREAD: Final = 0.4
ENOUGH_ANSWERS: Final = 8
SURE_BELOW: Final = 0.8 * SPREAD
# What a typical answer in practice tells: right with .73, the difficulty known from
# an author's rating only.
INFORMATION: Final = 1.0 / (1.0 / (0.73 * 0.27) + 0.33)
LOOK_AHEAD: Final = 40


class FamilySkills:
    """What is believed of theta, kappa and each family's delta."""

    def __init__(self, families: Sequence[str], family_of: Mapping[str, str]) -> None:
        """Know nothing yet. family_of: tactic id -> family id."""
        self._family_of = family_of
        self._belief = Belief()
        self._place = {family: self._belief.add(SPREAD**2) for family in families}
        self.answers = Counter[str]()

    def take(self, one: Counted, days: float) -> None:
        """Take in a judgement, so many days after the one before."""
        self._belief.loosen(THETA, drift(days))
        found = {self._family_of.get(tactic) for tactic in one.tactics}
        on = [family for family in self._place if family in found]
        self.answers.update(on)
        side = 1.0 if one.judged.manipulated else -1.0
        self._belief.take(self._loading(side, on), one.judged)

    def wait(self, days: float) -> None:
        """Let time pass without an answer."""
        self._belief.loosen(THETA, drift(days))

    def known(self, family: str) -> bool:
        """Say whether a family's band may be shown."""
        return self.answers[family] >= ENOUGH_ANSWERS and self._is_sure(family)

    def ability(self, family: str) -> Ability:
        """Return theta + delta as an ability of its own."""
        mean, variance = self._belief.moments(self._loading(0.0, [family]))
        return Ability(theta=mean, var_theta=variance)

    def missing(self) -> dict[str, int]:
        """Return about how many more answers each family needs.

        Looks ahead with the families taking turns, half of the posts genuine; gives
        up at 40. Forgets what is known: ask last.
        """
        left = {f: max(0, ENOUGH_ANSWERS - self.answers[f]) for f in self._place}
        unsure = [f for f in self._place if not self._is_sure(f)]
        for ahead in range(1, LOOK_AHEAD + 1):
            if not unsure:
                break
            for place, family in enumerate(self._place):
                side = 1.0 if (place + ahead) % 2 else -1.0
                self._belief.expect(self._loading(side, [family]), INFORMATION)
            for family in unsure:
                left[family] = max(left[family], ahead)
            unsure = [f for f in unsure if not self._is_sure(f)]
        return left

    def _is_sure(self, family: str) -> bool:
        return self._belief.variance(self._place[family]) < SURE_BELOW**2

    def _loading(self, side: float, on: Sequence[str]) -> list[float]:
        loading = [0.0] * len(self._belief.mean)
        loading[THETA], loading[KAPPA] = 1.0, side
        for family in on:
            loading[self._place[family]] = 1.0 / len(on)
        return loading


def family_standings(
    history: Sequence[Counted],
    families: Sequence[str],
    family_of: Mapping[str, str],
    now: datetime,
) -> tuple[FamilyStanding, ...]:
    """Return all families in the given order; family_of: tactic id -> family id."""
    skills = FamilySkills(families, family_of)
    for days, one in pauses(history):
        skills.take(one, days)
    if history:
        skills.wait(days_between(history[-1].taken_at, now))
    manipulated = sum(one.judged.manipulated for one in history)
    left = answers_missing(manipulated, len(history) - manipulated)
    known = [] if left else [f for f in families if skills.known(f)]
    bands = {f: skill_band(skills.ability(f)) for f in known}
    missing = skills.missing()
    return tuple(
        FamilyStanding(
            family=f,
            answers=skills.answers[f],
            band=bands.get(f),
            missing=0 if f in bands else max(left, missing[f]),
        )
        for f in families
    )
