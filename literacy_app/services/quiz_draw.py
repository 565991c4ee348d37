"""A quiz is drawn for one learner, or found where it was broken off."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from literacy_app.domain.errors import BankIsUsedUp
from literacy_app.domain.lesson import pairs_shown, posts_shown
from literacy_app.domain.module import Module
from literacy_app.domain.quiz import Quiz
from literacy_app.domain.quiz_draw import QuizWishes, draw_quiz, is_fresh, may_be_asked
from literacy_app.domain.sitting import Choice, Sitting
from literacy_app.domain.sitting_plan import (
    KeptSitting,
    QuizFeedback,
    QuizPlan,
    SittingPlan,
    Step,
)
from literacy_app.domain.text import Band
from literacy_app.services.access import own, see
from literacy_app.services.assigned import quiz_assignment
from literacy_app.services.choosing import so_far_of, wishes_of
from literacy_app.services.databases import Databases


def begin_quiz(
    dbs: Databases,
    learner_id: str,
    module_id: str,
    *,
    now: datetime,
    seed: int | None = None,
) -> Quiz:
    """Draw a quiz, or go on with one that was broken off.

    Raises ModuleUnknown, and BankIsUsedUp when there is no question at all.
    """
    own(dbs, learner_id)
    module = dbs.bank.module(module_id)
    kept = _broken_off(dbs, learner_id, module_id)
    if kept is None:
        kept = _drawn(dbs, learner_id, module, seed=seed, now=now)
    return _quiz(dbs, kept, module, now)


def feedback_for(dbs: Databases, module_id: str | None) -> QuizFeedback:
    """Return what was chosen for a module, else for all; at once if nothing was.

    What was chosen for an assignment goes before it.
    """
    chosen = dbs.records.quiz_feedback()
    return chosen.get(module_id or "", chosen.get("", "at_once"))


def answered_steps(dbs: Databases, sitting_id: str) -> frozenset[Step]:
    """Return the questions of a quiz whose answers are kept."""
    see(dbs, dbs.records.sitting(sitting_id).learner_id)
    posts = dbs.records.attempts_in(sitting_id)
    items = dbs.records.item_answers_in(sitting_id)
    return frozenset(
        (
            *(Step("post", each.answer.post_id) for each in posts),
            *(Step("item", each.answer.item_id) for each in items),
        )
    )


def fresh_left(
    dbs: Databases, learner_id: str, module: Module, *, now: datetime
) -> bool:
    """Say whether another quiz would have posts the learner knows nothing of."""
    see(dbs, learner_id)
    wishes = _wishes(dbs, learner_id, module, now)
    return any(
        may_be_asked(card, wishes) and is_fresh(card, wishes)
        for card in dbs.shelf().by_id.values()
    )


def _broken_off(dbs: Databases, learner_id: str, module_id: str) -> KeptSitting | None:
    """Return the latest quiz of the module that has not ended."""
    for kept in reversed(dbs.records.quizzes_of(learner_id)):
        plan = kept.plan.quiz
        if kept.ended_at is None and plan and plan.module_id == module_id:
            return kept
    return None


def _drawn(
    dbs: Databases,
    learner_id: str,
    module: Module,
    *,
    seed: int | None,
    now: datetime,
) -> KeptSitting:
    """Draw the questions and keep which they are, before the first is asked."""
    seed = secrets.randbits(32) if seed is None else seed
    cards = dbs.shelf().by_id.values()
    wishes = _wishes(dbs, learner_id, module, now)
    steps = draw_quiz(cards, module.items, module.blueprint, wishes, seed=seed)
    if not steps:
        raise BankIsUsedUp(len(wishes.so_far.answered))
    asked = quiz_assignment(dbs, learner_id, module.id, now=now)
    feedback = asked.answers_show if asked else feedback_for(dbs, module.id)
    quiz = QuizPlan(module.id, steps, feedback)
    plan = SittingPlan("quiz", len(steps), seed, asked.id if asked else "", quiz=quiz)
    sitting_id = str(uuid4())
    dbs.records.begin_sitting(sitting_id, learner_id, plan=plan, now=now)
    return dbs.records.sitting(sitting_id)


def _quiz(dbs: Databases, kept: KeptSitting, module: Module, now: datetime) -> Quiz:
    """Return a kept quiz as it goes on. Questions no longer installed drop out."""
    if kept.plan.quiz is None:
        raise ValueError(f"{kept.id} is no quiz")
    answered = answered_steps(dbs, kept.id)
    cards = dbs.shelf().by_id
    there = {*cards, *(item.id for item in module.items)}
    steps = tuple(
        step for step in kept.plan.quiz.steps if step in answered or step.id in there
    )
    so_far = so_far_of(dbs, kept.learner_id, now=now, length=len(steps))
    posts = [cards[s.id] for s in steps if s.kind == "post" and s.id in cards]
    sitting = Sitting(
        kept.id,
        kept.learner_id,
        kept.plan,
        kept.begun_at,
        so_far,
        planned=tuple(Choice(card, "quiz") for card in posts),
        answered=len(answered),
        feedback_open=kept.plan.quiz.feedback == "at_once",
    )
    return Quiz(sitting, module.id, steps, kept.plan.quiz.feedback, len(answered))


def _wishes(
    dbs: Databases, learner_id: str, module: Module, now: datetime
) -> QuizWishes:
    learner = dbs.records.learner(learner_id)
    return QuizWishes(
        learner=wishes_of(dbs, learner_id, now=now),
        taught=frozenset(module.outline.tactics),
        shown=_pairs_of_lesson(dbs, module, learner.band),
        so_far=so_far_of(dbs, learner_id, now=now),
        answered=dbs.records.posts_by_last_answer(learner_id),
        items_used=dbs.records.items_answered(learner_id),
    )


def _pairs_of_lesson(dbs: Databases, module: Module, band: Band) -> frozenset[str]:
    names: Sequence[str] = posts_shown(module, band)
    posts = (dbs.bank.post_named(name) for name in names)
    return frozenset((*(post.pair for post in posts), *pairs_shown(module, band)))
