"""Tests: one's own, which adapts, or the fixed form of a test set for a group."""

from __future__ import annotations

from datetime import datetime
from random import Random
from uuid import uuid4

from literacy_app.domain.sitting import Choice, Sitting
from literacy_app.domain.sitting_plan import KeptSitting, SittingPlan
from literacy_app.domain.stopping import MOST_POSTS
from literacy_app.services.access import own
from literacy_app.services.choosing import so_far_of
from literacy_app.services.databases import Databases
from literacy_app.services.group_tests import Waiting, broken_off, test_waiting


def begin_test(dbs: Databases, learner_id: str, *, seed: int, now: datetime) -> Sitting:
    """Go on with a test that was broken off, or begin one.

    One that was set for the learner's group goes before their own.
    """
    own(dbs, learner_id)
    waiting = test_waiting(dbs, learner_id, now=now)
    kept = broken_off(dbs, learner_id, waiting)
    return _sitting(dbs, kept or _begun(dbs, learner_id, waiting, seed, now), waiting)


def _begun(
    dbs: Databases, learner_id: str, waiting: Waiting | None, seed: int, now: datetime
) -> KeptSitting:
    plan = SittingPlan("test", MOST_POSTS, seed)
    if waiting:
        test, occasion = waiting
        length = len(_form(dbs, learner_id, waiting, seed))
        plan = SittingPlan("test", length, seed, test.id, occasion)
        if learner_id not in dbs.records.group_test(test.id).halves:
            half = test.halves[learner_id]
            dbs.records.join_test(test.id, learner_id, half, now)
    sitting_id = str(uuid4())
    dbs.records.begin_sitting(sitting_id, learner_id, plan=plan, now=now)
    return dbs.records.sitting(sitting_id)


def _sitting(dbs: Databases, kept: KeptSitting, waiting: Waiting | None) -> Sitting:
    """Return the sitting as it was when the last answer was given.

    All is reckoned from its beginning, so that the next post is the one it was.
    """
    plan = kept.plan
    so_far = so_far_of(dbs, kept.learner_id, now=kept.begun_at, length=plan.length)
    attempts = dbs.records.attempts_in(kept.id)
    known = (dbs.shelf().by_id.get(each.answer.post_id) for each in attempts)
    so_far.shown += [card for card in known if card]
    return Sitting(
        id=kept.id,
        learner_id=kept.learner_id,
        plan=plan,
        begun_at=kept.begun_at,
        so_far=so_far,
        planned=_form(dbs, kept.learner_id, waiting, plan.seed) if waiting else (),
        answered=len(attempts),
        feedback_open=waiting is None or waiting[0].feedback == "at_end",
    )


def _form(
    dbs: Databases, learner_id: str, waiting: Waiting, seed: int
) -> tuple[Choice, ...]:
    """Return a learner's form, shuffled, without topics they do not want to see."""
    test, occasion = waiting
    ids = list(test.form_for(learner_id, occasion))
    Random(seed).shuffle(ids)  # noqa: S311 - to mix posts, not to keep secrets
    avoided = dbs.records.learner(learner_id).preferences.avoided
    known = (dbs.shelf().by_id.get(post_id) for post_id in ids)
    return tuple(
        Choice(card, "test")
        for card in known
        if card and card.sensitivity.isdisjoint(avoided)
    )
