"""Practising: a sitting begins, posts come, answers are judged and kept."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Final
from uuid import uuid4

from literacy_app.domain.attempt import Answer, Attempt
from literacy_app.domain.difficulty import from_rating
from literacy_app.domain.errors import BankIsUsedUp
from literacy_app.domain.feedback import Feedback, feedback
from literacy_app.domain.judging import judge
from literacy_app.domain.people import Learner
from literacy_app.domain.post import Post
from literacy_app.domain.selection import (
    SITTING_LENGTH,
    PostCard,
    Rule,
    SittingSoFar,
    Wishes,
    mixed_practice,
)
from literacy_app.services.databases import Databases

LONGEST_DISPUTE: Final = 2000


@dataclass(slots=True)
class Sitting:
    """Some posts in a row; it remembers which it has shown.

    length: how many posts make it whole.
    cards:  the posts of the bank when it began.
    """

    id: str
    learner_id: str
    length: int
    cards: tuple[PostCard, ...]
    so_far: SittingSoFar
    chance: Random


def begin_sitting(
    dbs: Databases, learner_id: str, *, now: datetime, seed: int | None = None
) -> Sitting:
    """Begin a sitting; the same seed, bank and answers so far give the same posts."""
    seed = secrets.randbits(32) if seed is None else seed
    sitting_id = str(uuid4())
    dbs.records.begin_sitting(
        sitting_id, learner_id, length=SITTING_LENGTH, seed=seed, now=now
    )
    return Sitting(
        id=sitting_id,
        learner_id=learner_id,
        length=SITTING_LENGTH,
        cards=dbs.bank.cards(),
        so_far=SittingSoFar(answered=dbs.records.answered_posts(learner_id)),
        chance=Random(seed),  # noqa: S311 - to mix posts, not to keep secrets
    )


def next_post(dbs: Databases, sitting: Sitting, rule: Rule = mixed_practice) -> Post:
    """Return a post that suits the learner and remember that it was shown.

    Raises BankIsUsedUp when none is left that this sitting may show.
    """
    wishes = wishes_of(dbs.records.learner(sitting.learner_id))
    card = rule(sitting.cards, wishes, sitting.so_far, sitting.chance)
    if card is None:
        answered = dbs.records.answered_posts(sitting.learner_id)
        later = rule(sitting.cards, wishes, SittingSoFar(answered=answered), Random(0))  # noqa: S311 - as above
        raise BankIsUsedUp(len(answered), more_later=later is not None)
    sitting.so_far.shown.append(card)
    return dbs.bank.post(card.post_id)


def take_answer(dbs: Databases, answer: Answer, *, now: datetime) -> Feedback:
    """Judge an answer, keep it, and say how it went.

    It is on the disk when this returns. The same answer sent again, say after a
    crash, is not kept twice and gets the feedback it got.
    """
    post = dbs.bank.post(answer.post_id)
    attempt = dbs.records.attempt(answer.id) or _keep(dbs, post, answer, now)
    return feedback(post, attempt, dbs.bank.twin_of(post.id))


def dispute(dbs: Databases, attempt_id: str, text: str, *, now: datetime) -> None:
    """Keep why a learner thinks that the verdict on a post is wrong."""
    attempt = dbs.records.attempt(attempt_id)
    if attempt is None:
        raise ValueError(f"there is no attempt {attempt_id}")
    whole = text.encode(errors="replace").decode()
    dbs.records.keep_dispute(attempt, whole.strip()[:LONGEST_DISPUTE], now)


def wishes_of(learner: Learner) -> Wishes:
    return Wishes(learner.band, learner.preferences.avoided)


def _keep(dbs: Databases, post: Post, answer: Answer, now: datetime) -> Attempt:
    seen_before = dbs.records.has_answered(answer.learner_id, post.id)
    difficulty = from_rating(post.difficulty_prior)
    attempt = judge(post, answer, difficulty, seen_before=seen_before, now=now)
    dbs.records.keep_attempt(attempt)
    return attempt
