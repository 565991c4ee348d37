"""What the next checkpoint of a learner would be, before it begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Final

from literacy_app.domain.stopping import FEWEST_POSTS, MOST_POSTS
from literacy_app.domain.telling import can_be_asked
from literacy_app.services.access import see
from literacy_app.services.choosing import so_far_of, wishes_of
from literacy_app.services.databases import Databases
from literacy_app.services.group_tests import broken_off, test_waiting

# An estimate for "about ten minutes"; nothing is timed by it.
_MINUTES_FOR_A_POST: Final = 2 / 3
_ROUNDED_TO: Final = 5


@dataclass(frozen=True, slots=True)
class CheckpointAhead:
    """posts: of one set for a group; 0 for one's own, which adapts.

    minutes:  the shortest and the longest it takes, about.
    answered: how many posts were answered before it was broken off; mostly 0.
    feedback_open: whether the answers come at the end, or are waited for.
    possible: False where too few posts are new to the learner.
    """

    posts: int
    minutes: tuple[int, int]
    answered: int
    feedback_open: bool
    possible: bool = True


def checkpoint_ahead(
    dbs: Databases, learner_id: str, *, now: datetime
) -> CheckpointAhead:
    """Return it; a test set for the learner's group goes before their own."""
    see(dbs, learner_id)
    waiting = test_waiting(dbs, learner_id, now=now)
    kept = broken_off(dbs, learner_id, waiting)
    begun = len(dbs.records.attempts_in(kept.id)) if kept else 0
    if waiting is None:
        minutes = _minutes(FEWEST_POSTS), _minutes(MOST_POSTS)
        possible = bool(begun) or _new_posts(dbs, learner_id, now)
        return CheckpointAhead(0, minutes, begun, feedback_open=True, possible=possible)
    test, occasion = waiting
    posts = len(test.form_for(learner_id, occasion))
    at_end = test.feedback == "at_end"
    minutes = _minutes(posts), _minutes(posts)
    return CheckpointAhead(posts, minutes, begun, feedback_open=at_end)


def _new_posts(dbs: Databases, learner_id: str, now: datetime) -> bool:
    wishes = wishes_of(dbs, learner_id, now=now)
    return can_be_asked(dbs.shelf(), wishes, so_far_of(dbs, learner_id, now=now))


def _minutes(posts: int) -> int:
    return ceil(posts * _MINUTES_FOR_A_POST / _ROUNDED_TO) * _ROUNDED_TO
