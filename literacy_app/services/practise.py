"""Practising: posts come, answers are judged and kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from literacy_app.domain.access import NotAllowed
from literacy_app.domain.attempt import Answer, Attempt, Purpose
from literacy_app.domain.decision import BUDGET_MINUTES
from literacy_app.domain.errors import BankIsUsedUp
from literacy_app.domain.feedback import Feedback, feedback
from literacy_app.domain.judging import judge
from literacy_app.domain.post import Post
from literacy_app.domain.selection import practice_choice
from literacy_app.domain.sitting import Choice, Sitting, chance_for
from literacy_app.domain.telling import telling_choice
from literacy_app.services.access import own
from literacy_app.services.assigned import check_minutes, minutes_for
from literacy_app.services.choosing import ability_at, wishes_of
from literacy_app.services.databases import Databases
from literacy_app.services.reviews import reviews_after
from literacy_app.services.sittings import begin_sitting, end_sitting

__all__ = [
    "LONGEST_DISPUTE",
    "Sitting",
    "Turn",
    "begin_sitting",
    "dispute",
    "end_sitting",
    "next_post",
    "take_answer",
]

LONGEST_DISPUTE: Final = 2000


@dataclass(frozen=True, slots=True)
class Turn:
    """A post to judge, and what for. card: that of a review, "" for the rest.

    minutes: the budget of the desk.
    """

    post: Post
    purpose: Purpose
    card: str
    minutes: int = BUDGET_MINUTES


def next_post(dbs: Databases, sitting: Sitting, *, now: datetime) -> Turn | None:
    """Return the next post and remember that it was shown; None at the end.

    Raises BankIsUsedUp when there is no post for this sitting at all.
    """
    own(dbs, sitting.learner_id)
    choice = _choice(dbs, sitting, now)
    if choice is None:
        if sitting.length and not sitting.so_far.shown:
            raise BankIsUsedUp(len(sitting.so_far.answered))
        return None
    post = dbs.bank.post(choice.card.post_id)
    sitting.so_far.shown.append(choice.card)
    card = str(choice.review) if choice.review else ""
    testing = sitting.purpose == "test"  # the same for everybody, whatever is assigned
    minutes = (
        BUDGET_MINUTES if testing else check_minutes(dbs, sitting.learner_id, now=now)
    )
    return Turn(post, choice.purpose, card, minutes)


def take_answer(dbs: Databases, answer: Answer, *, now: datetime) -> Feedback | None:
    """Judge an answer, keep it, and say how it went; None while that is held back.

    It is on the disk when this returns. The same answer sent again, say after a
    crash, is not kept twice and gets the feedback it got.
    """
    own(dbs, answer.learner_id)
    _own_sitting(dbs, answer)
    post = dbs.bank.post(answer.post_id)
    attempt = dbs.records.attempt(answer.id) or _keep(dbs, post, answer, now)
    own(dbs, attempt.answer.learner_id)
    if answer.purpose == "test":
        return None
    minutes = minutes_for(dbs, attempt.answer)
    return feedback(post, attempt, dbs.bank.twin_of(post.id), budget=minutes)


def dispute(dbs: Databases, attempt_id: str, text: str, *, now: datetime) -> None:
    """Keep why a learner thinks that the verdict on a post is wrong."""
    attempt = dbs.records.attempt(attempt_id)
    if attempt is None:
        raise ValueError(f"there is no attempt {attempt_id}")
    own(dbs, attempt.answer.learner_id)
    whole = text.encode(errors="replace").decode()
    dbs.records.keep_dispute(attempt, whole.strip()[:LONGEST_DISPUTE], now)


def _choice(dbs: Databases, sitting: Sitting, now: datetime) -> Choice | None:
    wishes = wishes_of(dbs, sitting.learner_id, now=now)
    so_far, plan = sitting.so_far, sitting.plan
    if len(so_far.shown) >= sitting.length:
        return None
    shown = {card.post_id for card in so_far.shown}
    for choice in sitting.planned:
        if choice.card.post_id not in shown:
            return choice
    if plan.purpose == "review" or plan.test_id:
        return None
    chance = chance_for(plan.seed, len(shown))
    testing = plan.purpose == "test"
    rule = telling_choice if testing else practice_choice
    moment = sitting.begun_at if testing else now
    ability = ability_at(dbs, sitting.learner_id, moment)
    card = rule(dbs.shelf(), wishes, so_far, ability, chance)
    return Choice(card, plan.purpose) if card else None


def _own_sitting(dbs: Databases, answer: Answer) -> None:
    """Refuse an answer that would stand in somebody else's sitting."""
    whose = dbs.records.sitter_of(answer.sitting_id)
    if whose not in (None, answer.learner_id):
        raise NotAllowed("practise", dbs.session.role if dbs.session else None)


def _keep(dbs: Databases, post: Post, answer: Answer, now: datetime) -> Attempt:
    attempt = judge(
        post,
        answer,
        dbs.difficulty_of(post),
        seen_before=_seen_before(dbs, answer.learner_id, post.id),
        now=now,
    )
    dbs.records.keep_attempt(attempt, reviews_after(dbs, attempt, now))
    return attempt


def _seen_before(dbs: Databases, learner_id: str, post_id: str) -> bool:
    """Say whether somebody answered the post, or was shown it as the twin of one."""
    if dbs.records.has_answered(learner_id, post_id):
        return True
    others = dbs.bank.pair_of(post_id)
    if not any(dbs.records.has_answered(learner_id, other) for other in others):
        return False
    return not others.isdisjoint(dbs.records.open_posts(learner_id))
