"""What can be said to a learner about their practice so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Final, Literal

from literacy_app.domain.change import changes, months
from literacy_app.domain.counted import Counted, abilities, counted, days_between
from literacy_app.domain.discernment import Ability, pass_time
from literacy_app.domain.families import family_standings
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.progress import answers_missing, skill_band, tilt
from literacy_app.domain.progress_facts import FamilyStanding, Progress, Tally
from literacy_app.domain.selection import practice_choice
from literacy_app.domain.sureness import sure_bins, sureness_gap
from literacy_app.domain.tasks import LearnerTask
from literacy_app.domain.testing import Occasion
from literacy_app.services.access import see
from literacy_app.services.choosing import ability_at, so_far_of, wishes_of
from literacy_app.services.databases import Databases
from literacy_app.services.group_tests import broken_off, test_waiting
from literacy_app.services.learn import module_standings
from literacy_app.services.reviews import ReviewQueue, review_queue
from literacy_app.services.tasks import tasks_for
from literacy_app.storage.records.store import Records

NextStep = Literal["first_sitting", "next_sitting", "all_answered"]
_LAST: Final = 10
_NEWS_FOR: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class WaitingTest:
    """A test that was set for the learner's group and can be taken now.

    begun: it was broken off and goes on where it stopped.
    """

    test_id: str
    occasion: Occasion
    posts: int
    begun: bool


@dataclass(frozen=True, slots=True)
class HomeSummary:
    """What the home page shows. answers, sittings: since the learner joined.

    released: the test whose held answers were let go in the last two weeks.
    path:     the modules of the learner's band, in the curriculum's order.
    module:   the one to carry on with: the first begun, else the first new one.
    tasks:    what a teacher asked for, the most urgent first.
    """

    answers: int
    sittings: int
    caught: Tally
    trusted: Tally
    next_step: NextStep
    review: ReviewQueue
    test: WaitingTest | None = None
    released: str | None = None
    path: tuple[ModuleStanding, ...] = ()
    module: ModuleStanding | None = None
    tasks: tuple[LearnerTask, ...] = ()


def learner_progress(dbs: Databases, learner_id: str, *, now: datetime) -> Progress:
    """Return all that may be said; answers of a test still held say nothing here.

    Bands need twelve answers, four of each kind: from there on the filter is as
    good as the exact posterior, so that none has to be computed.
    """
    see(dbs, learner_id)
    here = now.astimezone()
    history = _open_history(dbs.records, learner_id)
    manipulated = sum(one.judged.manipulated for one in history)
    missing = answers_missing(manipulated, len(history) - manipulated)
    ability = None if missing else _ability_now(history, now)
    shown = months(history, here)
    return Progress(
        answers=len(history),
        missing=missing,
        band=skill_band(ability) if ability else None,
        caught=_tally(history, manipulated=True),
        trusted=_tally(history, manipulated=False),
        tilt=tilt(ability) if ability else 0,
        families=_families(dbs, history, now),
        sure=sure_bins(history),
        gap=sureness_gap(history),
        months=shown,
        changes=changes(history, shown, here),
    )


def home_summary(dbs: Databases, learner_id: str, *, now: datetime) -> HomeSummary:
    see(dbs, learner_id)
    records = dbs.records
    path = module_standings(dbs, learner_id, now=now)
    return HomeSummary(
        answers=records.attempts_made(learner_id),
        sittings=records.sittings_begun(learner_id),
        caught=_lately(records, learner_id, manipulated=True),
        trusted=_lately(records, learner_id, manipulated=False),
        next_step=next_step(dbs, learner_id, now=now),
        review=review_queue(dbs, learner_id, now=now),
        test=_waiting_test(dbs, learner_id, now),
        released=records.released_since(learner_id, now - _NEWS_FOR),
        path=path,
        module=_module_next(path),
        tasks=tasks_for(dbs, learner_id, now=now),
    )


def _module_next(path: Sequence[ModuleStanding]) -> ModuleStanding | None:
    for state in ("begun", "new"):
        for standing in path:
            if standing.state == state:
                return standing
    return None


def _open_history(records: Records, learner_id: str) -> tuple[Counted, ...]:
    records.learner(learner_id)
    held = records.held_sittings(learner_id)
    attempts = records.attempts_of(learner_id)
    return counted(each for each in attempts if each.answer.sitting_id not in held)


def _ability_now(history: Sequence[Counted], now: datetime) -> Ability:
    *_, last = abilities(history)
    return pass_time(last, days_between(history[-1].taken_at, now))


def _families(
    dbs: Databases, history: Sequence[Counted], now: datetime
) -> tuple[FamilyStanding, ...]:
    taxonomy = dbs.bank.taxonomy()
    family_of = {tactic.id: tactic.family for tactic in taxonomy.tactics}
    families = [family.id for family in taxonomy.families]
    return family_standings(history, families, family_of, now)


def _tally(history: Sequence[Counted], *, manipulated: bool) -> Tally:
    """Count over the last answers that count for skill, to posts of one kind."""
    kind = [one for one in history if one.judged.manipulated is manipulated][-_LAST:]
    return Tally(right=sum(one.judged.right for one in kind), of=len(kind))


def _lately(records: Records, learner_id: str, *, manipulated: bool) -> Tally:
    """Count the same without reading the answers whole."""
    right = records.lately_right(learner_id, manipulated=manipulated, last=_LAST)
    return Tally(right=sum(right), of=len(right))


def next_step(dbs: Databases, learner_id: str, *, now: datetime) -> NextStep:
    """Say what a learner may do next: begin, go on, or nothing new is left."""
    see(dbs, learner_id)
    so_far = so_far_of(dbs, learner_id, now=now)
    wishes = wishes_of(dbs, learner_id, now=now)
    ability = ability_at(dbs, learner_id, now)
    chance = Random(0)  # noqa: S311 - only whether there is a post matters
    if practice_choice(dbs.shelf(), wishes, so_far, ability, chance) is None:
        return "all_answered"
    return "next_sitting" if so_far.answered else "first_sitting"


def _waiting_test(dbs: Databases, learner_id: str, now: datetime) -> WaitingTest | None:
    waiting = test_waiting(dbs, learner_id, now=now)
    if waiting is None:
        return None
    test, occasion = waiting
    begun = broken_off(dbs, learner_id, waiting) is not None
    posts = len(test.form_for(learner_id, occasion))
    return WaitingTest(test.id, occasion, posts, begun)
