"""Who in a class would be glad of help, and why: facts with their counts.

Nothing here is a verdict on a pupil, and nothing is said on thin evidence: a family
only where it lies in the lowest zone at 80 %, trusting and catching only where fewer
than half were right with probability .9. The thresholds are a decision of this
project.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from math import comb
from typing import Final

from literacy_app.domain.assignment import Assignment, TaskState
from literacy_app.domain.class_overview import HelpKind, HelpReason
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.progress import ZONES
from literacy_app.domain.progress_facts import FamilyStanding, Tally

AWAY_AFTER: Final = timedelta(days=14)
_LITTLE_FROM: Final = 0.9
_CLASS_AT_WORK: Final = 0.5


def low_families(
    families: Sequence[FamilyStanding],
    modules: Sequence[ModuleStanding],
    family_of: Mapping[str, str],
) -> Iterator[HelpReason]:
    """Yield the families that most likely lie in the lowest zone.

    Each with the module that teaches it: the first one not done yet, else the first.
    """
    for each in families:
        if each.band is not None and each.band.zones == ZONES[:1]:
            module_id = _teaches(each.family, modules, family_of)
            yield HelpReason("family_low", family=each.family, module_id=module_id)


def little(kind: HelpKind, tally: Tally) -> Iterator[HelpReason]:
    """Yield a reason where fewer than half of a kind are judged rightly, surely."""
    if _under_half(tally) >= _LITTLE_FROM:
        yield HelpReason(kind, right=tally.right, of=tally.of)


def away(
    seen: datetime | None, class_seen: Sequence[datetime | None], now: datetime
) -> Iterator[HelpReason]:
    """Yield a reason where somebody stayed away while most of the class did not.

    seen: when they were here last; None never. In holidays nobody is away.
    """
    if seen is not None and now - seen < AWAY_AFTER:
        return
    here = sum(each is not None and now - each < AWAY_AFTER for each in class_seen)
    if here >= _CLASS_AT_WORK * len(class_seen) > 0:
        yield HelpReason("away", days=(now - seen).days if seen else 0)


def late(
    tasks: Sequence[tuple[Assignment, TaskState]], now: datetime
) -> Iterator[HelpReason]:
    """Yield the tasks whose date has passed undone."""
    for task, state in tasks:
        if state == "late" and task.due_at is not None:
            days = (now - task.due_at).days
            yield HelpReason("late", days=days, assignment_id=task.id)


def _teaches(
    family: str, modules: Sequence[ModuleStanding], family_of: Mapping[str, str]
) -> str:
    fit = [
        each
        for each in modules
        if each.state != "coming"
        and any(family_of.get(tactic) == family for tactic in each.outline.tactics)
    ]
    undone = [each for each in fit if each.state != "done"]
    return next((each.outline.id for each in (*undone, *fit)), "")


def _under_half(tally: Tally) -> float:
    """Return the probability that the true share is below one half.

    From a uniform prior; Beta(right + 1, wrong + 1) at .5 is a binomial tail.
    """
    tries = tally.of + 1
    ways = sum(comb(tries, k) for k in range(tally.right + 1, tries + 1))
    return ways / 2**tries if tally.of else 0.0
