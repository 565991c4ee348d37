"""Quizzes: one is drawn, its questions are answered, and it ends with a result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.attempt import Answer
from literacy_app.domain.errors import ModuleUnknown
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.item_answer import ItemAnswer, MarkedAnswer
from literacy_app.domain.item_marking import mark
from literacy_app.domain.item_order import mixed_order
from literacy_app.domain.quiz import ItemOutcome, ItemQuestion, Quiz, QuizResult
from literacy_app.domain.quiz_item import Item
from literacy_app.domain.sitting import chance_for
from literacy_app.domain.sitting_plan import QuizFeedback, Step
from literacy_app.services.access import own, staff_act
from literacy_app.services.assigned import check_minutes
from literacy_app.services.databases import Databases
from literacy_app.services.practise import Turn, end_sitting, take_answer
from literacy_app.services.quiz_draw import answered_steps, begin_quiz, feedback_for
from literacy_app.services.quiz_result import quiz_result

__all__ = [
    "ItemOutcome",
    "ItemQuestion",
    "PostQuestion",
    "Quiz",
    "QuizFeedback",
    "QuizResult",
    "Step",
    "answer_item",
    "answer_post",
    "begin_quiz",
    "end_quiz",
    "feedback_choice",
    "next_question",
    "quiz_result",
    "set_feedback",
]


@dataclass(frozen=True, slots=True)
class PostQuestion:
    """A post to judge. step: its place in the quiz, from 0."""

    turn: Turn
    step: int


def next_question(dbs: Databases, quiz: Quiz) -> PostQuestion | ItemQuestion | None:
    """Return the next question not answered yet; None when all are."""
    own(dbs, quiz.sitting.learner_id)
    answered = answered_steps(dbs, quiz.sitting.id)
    for place, step in enumerate(quiz.steps):
        if step in answered:
            continue
        if step.kind == "post":
            return PostQuestion(_turn(dbs, quiz, step.id), place)
        item = _item(dbs, quiz, step.id)
        chance = chance_for(quiz.sitting.plan.seed, place)
        return ItemQuestion(item, mixed_order(item, chance), place)
    return None


def answer_post(
    dbs: Databases, quiz: Quiz, answer: Answer, *, now: datetime
) -> Feedback | None:
    """Judge and keep an answer (purpose "quiz"); None while feedback is held.

    It is on the disk when this returns. A question already answered keeps its first
    answer, and that one's feedback is returned.
    """
    own(dbs, quiz.sitting.learner_id)
    _refuse_foreign(quiz, answer.sitting_id, Step("post", answer.post_id))
    if answer.purpose != "quiz":
        raise ValueError(f"{answer.id} was not given in a quiz")
    kept = dbs.records.attempts_in(quiz.sitting.id)
    first = [each.answer for each in kept if each.answer.post_id == answer.post_id]
    told = take_answer(dbs, first[0] if first else answer, now=now)
    _count(dbs, quiz)
    return told if quiz.feedback == "at_once" else None


def answer_item(
    dbs: Databases, quiz: Quiz, answer: ItemAnswer, *, now: datetime
) -> MarkedAnswer | None:
    """Mark and keep an answer; None while feedback is held.

    It is on the disk when this returns. A question already answered keeps its first
    answer, which is returned.
    """
    own(dbs, quiz.sitting.learner_id)
    _refuse_foreign(quiz, answer.sitting_id, Step("item", answer.item_id))
    kept = dbs.records.item_answers_in(quiz.sitting.id)
    first = [each for each in kept if each.answer.item_id == answer.item_id]
    if not first:
        earned = mark(_item(dbs, quiz, answer.item_id), answer.response, answer.lang)
        first = [MarkedAnswer(answer, earned.right, earned.share, now)]
        dbs.records.keep_item_answer(first[0])
    _count(dbs, quiz)
    return first[0] if quiz.feedback == "at_once" else None


def end_quiz(dbs: Databases, quiz: Quiz, *, finished: bool, now: datetime) -> None:
    """Keep that a quiz is over; what was held back may be seen from then on.

    finished=False means that it was given up; to go on later, do not end it. Only
    one with every question answered counts as finished.
    """
    own(dbs, quiz.sitting.learner_id)
    whole = finished and set(quiz.steps) <= answered_steps(dbs, quiz.sitting.id)
    end_sitting(dbs, quiz.sitting.id, finished=whole, now=now)


def feedback_choice(dbs: Databases, module_id: str | None = None) -> QuizFeedback:
    """Return when answers are explained in a module's quiz (None: in all others)."""
    return feedback_for(dbs, module_id)


def set_feedback(
    dbs: Databases, module_id: str | None, when: QuizFeedback, *, now: datetime
) -> None:
    """Keep when answers are explained: for one module, or for all.

    A quiz that has begun goes on as it began. Raises ModuleUnknown.
    """
    staff_act(dbs, "set_rules", about=module_id or "", now=now)
    if module_id and all(each.id != module_id for each in dbs.bank.curriculum()):
        raise ModuleUnknown(module_id)
    dbs.records.set_quiz_feedback(module_id or "", when, now)


def _turn(dbs: Databases, quiz: Quiz, post_id: str) -> Turn:
    """Return a post of the quiz; its minutes are those of the day it began."""
    sitting = quiz.sitting
    minutes = check_minutes(dbs, sitting.learner_id, now=sitting.begun_at)
    return Turn(dbs.bank.post(post_id), "quiz", "", minutes)


def _item(dbs: Databases, quiz: Quiz, item_id: str) -> Item:
    for item in dbs.bank.module(quiz.module_id).items:
        if item.id == item_id:
            return item
    raise ValueError(f"{quiz.module_id} has no question {item_id}")


def _refuse_foreign(quiz: Quiz, sitting_id: str, step: Step) -> None:
    if sitting_id != quiz.sitting.id or step not in quiz.steps:
        raise ValueError(f"{step} was not asked in {quiz.sitting.id}")


def _count(dbs: Databases, quiz: Quiz) -> None:
    quiz.answered = quiz.sitting.answered = len(answered_steps(dbs, quiz.sitting.id))
