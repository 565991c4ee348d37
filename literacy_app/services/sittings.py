"""Sittings: one begins, or goes on where it was broken off, and ends."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime
from random import Random
from typing import Final
from uuid import uuid4

from literacy_app.domain.attempt import Purpose
from literacy_app.domain.review_plan import plan_reviews
from literacy_app.domain.sitting import Choice, Sitting, SittingSoFar
from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.services.access import own
from literacy_app.services.checkpoints import begin_test
from literacy_app.services.choosing import ability_at, so_far_of, wishes_of
from literacy_app.services.databases import Databases
from literacy_app.services.reviews import due_cards

# How many posts of a sitting may be reviews; a card that is due takes two.
_MOST_REVIEWS: Final[dict[Purpose, int]] = {"practice": 4, "review": 8}


def begin_sitting(
    dbs: Databases,
    learner_id: str,
    *,
    now: datetime,
    purpose: Purpose = "practice",
    seed: int | None = None,
) -> Sitting:
    """Begin a sitting, or go on with a test that was broken off.

    The same seed, bank and answers so far give the same posts.
    """
    own(dbs, learner_id)
    seed = secrets.randbits(32) if seed is None else seed
    if purpose == "test":
        return begin_test(dbs, learner_id, seed=seed, now=now)
    so_far = so_far_of(dbs, learner_id, now=now)
    of_reviews = replace(so_far, length=_MOST_REVIEWS.get(purpose, 0))
    planned = _reviews(dbs, learner_id, of_reviews, seed=seed, now=now)
    if purpose == "review":
        so_far.length = len(planned)
    plan = SittingPlan(purpose, so_far.length, seed)
    sitting_id = str(uuid4())
    dbs.records.begin_sitting(sitting_id, learner_id, plan=plan, now=now)
    return Sitting(sitting_id, learner_id, plan, now, so_far, planned)


def end_sitting(
    dbs: Databases, sitting_id: str, *, finished: bool, now: datetime
) -> None:
    """Keep that a sitting is over; a test's answers may be seen from then on.

    finished: it came to its end and was not broken off.
    """
    learner_id = dbs.records.sitting(sitting_id).learner_id
    own(dbs, learner_id)
    dbs.records.end_sitting(sitting_id, learner_id, finished=finished, now=now)


def _reviews(
    dbs: Databases, learner_id: str, so_far: SittingSoFar, *, seed: int, now: datetime
) -> tuple[Choice, ...]:
    due = due_cards(dbs, learner_id, now=now)
    if not due:
        return ()
    choices = plan_reviews(
        dbs.shelf(),
        due,
        wishes_of(dbs, learner_id, now=now),
        so_far,
        ability_at(dbs, learner_id, now),
        Random(seed),  # noqa: S311 - to mix posts, not to keep secrets
    )
    return tuple(choices)
