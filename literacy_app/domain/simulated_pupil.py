"""Pupils made up for the demo school: they answer by the model, and learn a little.

None of them is a person. The same seed makes the same school.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp
from random import Random
from typing import Final

from literacy_app.domain.attempt import Mark, Opened, RegionMark, WordMark
from literacy_app.domain.decision import CANNOT_TELL, SCALE, Decision
from literacy_app.domain.post import Action, Post
from literacy_app.words import Lang

_UNSURE_WITHIN: Final = 0.35
_SURE_BEYOND: Final = 1.6
_CANNOT_TELL: Final = 0.06
_WRONG_MARK: Final = 0.15


@dataclass(frozen=True, slots=True)
class SimulatedPupil:
    """How one of them answers.

    discernment, leaning: theta and kappa at the start, in logits.
    learns:   theta gained in a week.
    weak_in:  a family of tactics, such as "IMG"; 1 logit is lost there.
    careful:  chance to look something up before deciding, 0..1.
    diligent: chance to practise on a day when it is expected, 0..1.
    """

    nickname: str
    reading: str
    discernment: float
    leaning: float
    learns: float
    weak_in: str
    careful: float
    diligent: float


def simulated_pupil(
    nickname: str, reading: str, families: tuple[str, ...], chance: Random
) -> SimulatedPupil:
    """Make somebody up: mostly beginners, a little suspicious, as people are."""
    return SimulatedPupil(
        nickname=nickname,
        reading=reading,
        discernment=chance.gauss(0.7, 0.6),
        leaning=chance.gauss(0.25, 0.5),
        learns=max(0.0, chance.gauss(0.25, 0.1)),
        weak_in=chance.choice(families),
        careful=chance.uniform(0.3, 0.9),
        diligent=chance.uniform(0.55, 0.98),
    )


def decides(
    pupil: SimulatedPupil, post: Post, weeks: float, chance: Random
) -> Decision:
    """Return what somebody says about a post after so many weeks."""
    if post.verdict == "unverified":
        return chance.choice((CANNOT_TELL, SCALE[2], SCALE[3]))
    if chance.random() < _CANNOT_TELL:
        return CANNOT_TELL
    manipulated = post.verdict == "manipulated"
    edge = _edge(pupil, post, weeks)
    right = chance.random() < 1 / (1 + exp(-edge))
    return _step(said=manipulated == right, edge=edge, right=right, chance=chance)


def looks_up(pupil: SimulatedPupil, post: Post, budget: int) -> tuple[Opened, ...]:
    """Return what somebody careful opens: the cheapest first, within the budget."""
    opened: list[Opened] = []
    for place, item in enumerate(sorted(post.evidence, key=lambda e: (e.cost, e.id))):
        if item.cost > budget or place >= round(3 * pupil.careful):
            break
        budget -= item.cost
        opened.append(Opened(item.id, item.cost, 4.0 + 6.0 * place))
    return tuple(opened)


def marks(post: Post, lang: Lang, chance: Random) -> tuple[Mark, ...]:
    """Return what somebody marks in a post they called manipulated.

    Mostly what an expert would mark, sometimes other words too.
    """
    return (*_word_marks(post, lang, chance), *_region_marks(post, chance))


def names_tactics(
    post: Post, tactics: Iterable[str], chance: Random
) -> tuple[str, ...]:
    """Return the tactics somebody names for the post as a whole."""
    own = sorted(post.tactics())
    others = sorted(set(tactics) - set(own))
    if own and chance.random() > _WRONG_MARK * 2:
        return (chance.choice(own),)
    return (chance.choice(others),) if others else ()


def acts(decision: Decision, chance: Random) -> Action | None:
    """Return what somebody would do with a post they called manipulated."""
    if decision.says != "manipulated":
        return None
    return chance.choice(("do_not_share", "do_not_share", "report", "wait"))


def school_days(until: date, weeks: int) -> tuple[date, ...]:
    """Return the Mondays to Fridays of so many weeks before a day."""
    days = (until - timedelta(days=n) for n in range(7 * weeks, 0, -1))
    return tuple(day for day in days if day.weekday() < len("MTWTF"))


def _edge(pupil: SimulatedPupil, post: Post, weeks: float) -> float:
    """Return the log odds of judging rightly, by the model of measurement.md."""
    side = 1.0 if post.verdict == "manipulated" else -1.0
    weak = any(tactic.startswith(pupil.weak_in) for tactic in post.tactics())
    leaning = pupil.leaning * exp(-weeks / 4)
    skill = pupil.discernment + pupil.learns * weeks - (1.0 if weak else 0.0)
    return skill + side * leaning - post.difficulty_prior


def _step(*, said: bool, edge: float, right: bool, chance: Random) -> Decision:
    """Return a step of the scale: surer where the post was easy, less when wrong."""
    felt = abs(edge) * (1.0 if right else 0.6) + chance.gauss(0, 0.5)
    sure = 0 if felt < _UNSURE_WITHIN else 2 if felt > _SURE_BEYOND else 1
    return SCALE[3 + sure] if said else SCALE[2 - sure]


def _word_marks(post: Post, lang: Lang, chance: Random) -> list[Mark]:
    found: list[Mark] = []
    for span in post.spans:
        if chance.random() < _WRONG_MARK * 2:
            continue
        for place in post.field_text(span.field).of(lang).spans:
            if place.span_id == span.id:
                tactic = chance.choice(span.tactics)
                found.append(WordMark(span.field, place.start, place.end, tactic))
    return found


def _region_marks(post: Post, chance: Random) -> list[Mark]:
    return [
        RegionMark(region.media, region.rect, chance.choice(region.tactics))
        for region in post.regions
        if chance.random() > _WRONG_MARK
    ]
