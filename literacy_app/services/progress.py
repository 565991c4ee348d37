"""What can be said to a learner about their practice so far."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final, Literal

from literacy_app.domain.progress import answers_missing, skill_band, tilt
from literacy_app.domain.progress_facts import Progress, Tally
from literacy_app.domain.selection import SittingSoFar, mixed_practice
from literacy_app.services.databases import Databases
from literacy_app.services.practise import wishes_of
from literacy_app.storage.records.store import Records

NextStep = Literal["first_sitting", "next_sitting", "all_answered"]
_LAST: Final = 10


@dataclass(frozen=True, slots=True)
class HomeSummary:
    """What the home page shows. answers, sittings: since the learner joined."""

    answers: int
    sittings: int
    caught: Tally
    trusted: Tally
    next_step: NextStep


def learner_progress(dbs: Databases, learner_id: str) -> Progress:
    """Return band and leaning once there are enough answers, tallies at once."""
    ability = dbs.records.ability_of(learner_id)
    counts = dbs.records.counts_of(learner_id)
    missing = answers_missing(counts.manipulated, counts.genuine)
    return Progress(
        answers=counts.manipulated + counts.genuine,
        missing=missing,
        band=None if missing else skill_band(ability),
        caught=_tally(dbs.records, learner_id, manipulated=True),
        trusted=_tally(dbs.records, learner_id, manipulated=False),
        tilt=0 if missing else tilt(ability),
    )


def home_summary(dbs: Databases, learner_id: str) -> HomeSummary:
    return HomeSummary(
        answers=dbs.records.attempts_made(learner_id),
        sittings=dbs.records.sittings_begun(learner_id),
        caught=_tally(dbs.records, learner_id, manipulated=True),
        trusted=_tally(dbs.records, learner_id, manipulated=False),
        next_step=_next_step(dbs, learner_id),
    )


def _tally(records: Records, learner_id: str, *, manipulated: bool) -> Tally:
    """Count over the last answers that count for skill, to posts of one kind."""
    right = records.lately_right(learner_id, manipulated=manipulated, last=_LAST)
    return Tally(right=sum(right), of=len(right))


def _next_step(dbs: Databases, learner_id: str) -> NextStep:
    answered = dbs.records.answered_posts(learner_id)
    wishes = wishes_of(dbs.records.learner(learner_id))
    sitting = SittingSoFar(answered=answered)
    if mixed_practice(dbs.bank.cards(), wishes, sitting, Random(0)) is None:  # noqa: S311 - no secret
        return "all_answered"
    return "next_sitting" if answered else "first_sitting"
