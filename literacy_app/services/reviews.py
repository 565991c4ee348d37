"""Skills that come back: which are due, what is served, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from pathlib import Path
from random import Random
from typing import Final

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.memory import CardKey, Memory, Reviewed
from literacy_app.domain.review import (
    is_due,
    pair_rating,
    rate,
    recall,
    review,
    says_something,
)
from literacy_app.domain.review_fit import (
    RecallBin,
    StabilityFit,
    recall_bins,
    recalled,
    stability_fit,
)
from literacy_app.domain.review_plan import plan_reviews
from literacy_app.services.access import own, see
from literacy_app.services.choosing import ability_at, so_far_of, wishes_of
from literacy_app.services.databases import Databases
from literacy_app.storage.records.opening import open_records
from literacy_app.storage.records.store import Records

_POSTS_FOR_A_CARD: Final = 2
# An estimate, for "about six minutes"; nothing is timed by it.
_MINUTES_FOR_A_POST: Final = 1.5
# A post may use more tactics; the rest wait for a post of their own.
_MOST_TACTICS: Final = 2


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """What a review today would hold: no more than one sitting.

    minutes:  about how long it takes.
    cards:    those due for which fresh posts are left, longest overdue first.
    next_due: the day the next card comes back, today if some are due already;
              None before anything has been learnt.
    """

    posts: int
    minutes: int
    cards: tuple[CardKey, ...]
    next_due: date | None


@dataclass(frozen=True, slots=True)
class RecallReport:
    """Predicted beside observed recall, over everyone here.

    reviews: those that test a memory. fit: None below 1000 of them.
    """

    reviews: int
    bins: tuple[RecallBin, ...]
    fit: StabilityFit | None


def due_cards(dbs: Databases, learner_id: str, *, now: datetime) -> tuple[CardKey, ...]:
    """Return the cards due today by the clock on the wall, longest overdue first."""
    see(dbs, learner_id)
    here = now.astimezone()
    memories = _to_be_seen(dbs, learner_id)
    return tuple(memory.card for memory in memories if is_due(memory, here))


def review_queue(dbs: Databases, learner_id: str, *, now: datetime) -> ReviewQueue:
    """Return what a review today would hold. A card without fresh posts waits."""
    see(dbs, learner_id)
    memories = _to_be_seen(dbs, learner_id)
    cards = _servable(dbs, learner_id, due_cards(dbs, learner_id, now=now), now)
    posts = _POSTS_FOR_A_CARD * len(cards)
    return ReviewQueue(
        posts=posts,
        minutes=ceil(posts * _MINUTES_FOR_A_POST),
        cards=cards,
        next_due=_next_due(memories, cards, now),
    )


def reviews_after(
    dbs: Databases, attempt: Attempt, now: datetime
) -> tuple[Reviewed, ...]:
    """Return the reviews that an answer completes; nothing is kept yet.

    In practice each answer that counts reviews the tactics of a manipulated post.
    In a review it takes both the manipulated post and its genuine look-alike, so
    that calling everything manipulated never passes for knowing a trick. A test
    reviews nothing.
    """
    own(dbs, attempt.answer.learner_id)
    answer = attempt.answer
    if answer.purpose == "review" and answer.card:
        return _review_of_pair(dbs, attempt, now)
    if answer.purpose == "test" or not (attempt.counts and attempt.manipulated):
        return ()
    if attempt.medium is None:
        return ()
    keys = [CardKey(t, attempt.medium) for t in sorted(attempt.tactics)]
    return tuple(
        _reviewed(dbs, key, trick=attempt, now=now) for key in keys[:_MOST_TACTICS]
    )


def recall_report(records: Records) -> RecallReport:
    """Compare what was predicted with what was remembered, over everyone here."""
    found = recalled(records.reviews_made())
    return RecallReport(len(found), recall_bins(found), stability_fit(found))


def recall_in(folder: Path) -> RecallReport:
    """Compare the same for a data folder that nobody has open."""
    with open_records(folder, make=False) as records:
        return recall_report(records)


def _review_of_pair(
    dbs: Databases, attempt: Attempt, now: datetime
) -> tuple[Reviewed, ...]:
    answer = attempt.answer
    before = [
        other
        for other in dbs.records.attempts_in(answer.sitting_id)
        if other.answer.card == answer.card
        and other.answer.learner_id == answer.learner_id
    ]
    others = [o for o in before if o.manipulated is (not attempt.manipulated)]
    if attempt.manipulated is None or len(before) != 1 or not others:
        return ()
    [other] = others
    trick, honest = (attempt, other) if attempt.manipulated else (other, attempt)
    if not says_something(trick):
        return ()
    key = CardKey.read(answer.card)
    return (_reviewed(dbs, key, trick=trick, honest=honest, now=now),)


def _reviewed(
    dbs: Databases,
    key: CardKey,
    *,
    trick: Attempt,
    now: datetime,
    honest: Attempt | None = None,
) -> Reviewed:
    """Return what answers to a manipulated post and its look-alike say of a card."""
    learner_id = trick.answer.learner_id
    known = {memory.card: memory for memory in dbs.records.cards_of(learner_id)}
    memory = known.get(key)
    rating = pair_rating(trick, honest) if honest else rate(trick)
    return Reviewed(
        learner_id=learner_id,
        rating=rating,
        predicted=recall(memory, now) if memory else None,
        remembered=bool(trick.right),
        attempts=tuple(each.answer.id for each in (trick, honest) if each),
        memory=review(key, memory, rating, now),
    )


def _to_be_seen(dbs: Databases, learner_id: str) -> tuple[Memory, ...]:
    """Return the cards without those whose day would give away a held answer."""
    held = [
        attempt.taken_at
        for sitting_id in dbs.records.held_sittings(learner_id)
        for attempt in dbs.records.attempts_in(sitting_id)
        if attempt.answer.purpose == "quiz"
    ]
    cards = dbs.records.cards_of(learner_id)
    return tuple(memory for memory in cards if memory.last_review not in held)


def _servable(
    dbs: Databases, learner_id: str, due: Sequence[CardKey], now: datetime
) -> tuple[CardKey, ...]:
    """Return the cards a review would take up, in the order in which they are due."""
    if not due:
        return ()
    choices = plan_reviews(
        dbs.shelf(),
        due,
        wishes_of(dbs, learner_id, now=now),
        so_far_of(dbs, learner_id, now=now),
        ability_at(dbs, learner_id, now),
        Random(0),  # noqa: S311 - only whether there are posts matters
    )
    taken = {choice.review for choice in choices}
    return tuple(key for key in due if key in taken)


def _next_due(
    memories: Sequence[Memory], servable: Sequence[CardKey], now: datetime
) -> date | None:
    here = now.astimezone()
    if servable:
        return here.date()
    days = [memory.due.astimezone(here.tzinfo).date() for memory in memories]
    return min((day for day in days if day > here.date()), default=None)
