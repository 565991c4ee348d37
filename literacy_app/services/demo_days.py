"""A made-up pupil's days: lessons, practice and tests, through the real services."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Final, cast
from uuid import UUID

from literacy_app.domain.access import Session
from literacy_app.domain.attempt import Answer
from literacy_app.domain.decision import BUDGET_MINUTES
from literacy_app.domain.errors import BankIsUsedUp
from literacy_app.domain.item_answer import Chosen, DoNotKnow, ItemAnswer, Response
from literacy_app.domain.lesson import steps_of
from literacy_app.domain.quiz import ItemQuestion, Quiz
from literacy_app.domain.quiz_item import Offers
from literacy_app.domain.simulated_pupil import (
    SimulatedPupil,
    acts,
    decides,
    looks_up,
    marks,
    names_tactics,
)
from literacy_app.domain.sitting import Sitting
from literacy_app.services.checkpoints import begin_test
from literacy_app.services.databases import Databases
from literacy_app.services.learn import keep_activity, mark_read
from literacy_app.services.practise import Turn, next_post, take_answer
from literacy_app.services.quiz import answer_item, answer_post, end_quiz, next_question
from literacy_app.services.quiz_draw import begin_quiz
from literacy_app.services.sittings import begin_sitting, end_sitting
from literacy_app.words import Lang

_QUICK, _SLOW = 25.0, 110.0
_MARKS: Final = 0.7
_READS: Final = 0.97
_KNOWS: Final = 0.7


@dataclass(slots=True)
class Life:
    """A made-up pupil in the records. begun: the first day of the demo.

    days: decides who is here when, whatever posts have come; chance: the rest.
    """

    learner_id: str
    pupil: SimulatedPupil
    lang: Lang
    begun: datetime
    chance: Random
    days: Random


def practises(dbs: Databases, life: Life, posts: int, now: datetime) -> None:
    """Let somebody judge some posts in one sitting."""
    _sits_down(dbs, life)
    seed = life.chance.getrandbits(32)
    sitting = begin_sitting(dbs, life.learner_id, now=now, seed=seed)
    _answers(dbs, life, sitting, posts, now)


def takes_test(dbs: Databases, life: Life, now: datetime) -> None:
    """Let somebody take the test that is set for their class."""
    _sits_down(dbs, life)
    seed = life.chance.getrandbits(32)
    sitting = begin_test(dbs, life.learner_id, seed=seed, now=now)
    _answers(dbs, life, sitting, None, now)


def reads(dbs: Databases, life: Life, module_id: str, now: datetime) -> None:
    """Let somebody go through the pages of a module, most of them to the end."""
    _sits_down(dbs, life)
    who = life.learner_id
    for page in steps_of(dbs.bank.module(module_id), "LS"):
        if life.days.random() > _READS + life.pupil.diligent * (1 - _READS):
            return
        for block_id in page.blocks:
            now += timedelta(seconds=40)
            # As own words are: that it was done is kept, not what was written.
            keep_activity(dbs, who, module_id, page.page_id, block_id, None, now=now)
        now += timedelta(minutes=2)
        mark_read(dbs, who, module_id, page.page_id, now=now)
    _takes_quiz(dbs, life, module_id, now)


def _takes_quiz(dbs: Databases, life: Life, module_id: str, now: datetime) -> None:
    seed = life.chance.getrandbits(32)
    quiz = begin_quiz(dbs, life.learner_id, module_id, now=now, seed=seed)
    while (question := next_question(dbs, quiz)) is not None:
        now += timedelta(seconds=life.chance.uniform(_QUICK, _SLOW))
        if isinstance(question, ItemQuestion):
            answer_item(dbs, quiz, _item_answer(life, quiz, question, now), now=now)
        else:
            answer = _answer(dbs, life, quiz.sitting, question.turn, now)
            answer_post(dbs, quiz, answer, now=now)
    end_quiz(dbs, quiz, finished=True, now=now)


def _item_answer(
    life: Life, quiz: Quiz, question: ItemQuestion, now: datetime
) -> ItemAnswer:
    """Return a guess among options; other kinds of questions are passed over."""
    key, response = question.item.key, cast("Response", DoNotKnow())
    if isinstance(key, Offers):
        right = [at for at, offer in enumerate(key.offers) if offer.right]
        any_one = (life.chance.randrange(len(key.offers)),)
        knows = life.chance.random() < _KNOWS
        response = Chosen(tuple(right) if knows else any_one)
    return ItemAnswer(
        str(UUID(int=life.chance.getrandbits(128), version=4)),
        life.learner_id,
        quiz.sitting.id,
        question.item.id,
        response,
        life.lang,
        now,
        life.chance.uniform(_QUICK, _SLOW),
    )


def _sits_down(dbs: Databases, life: Life) -> None:
    dbs.sit_down(Session(life.learner_id, "learner"))


def _answers(
    dbs: Databases, life: Life, sitting: Sitting, posts: int | None, now: datetime
) -> None:
    """Answer so many posts, or all there are, and end the sitting."""
    done = 0
    while posts is None or done < posts:
        try:
            turn = next_post(dbs, sitting, now=now)
        except BankIsUsedUp:
            break
        if turn is None:
            break
        answer = _answer(dbs, life, sitting, turn, now)
        now += timedelta(seconds=answer.seconds + 20)
        take_answer(dbs, answer, now=now)
        done += 1
    end_sitting(dbs, sitting.id, finished=True, now=now)


def _answer(
    dbs: Databases, life: Life, sitting: Sitting, turn: Turn, now: datetime
) -> Answer:
    post, pupil, chance = turn.post, life.pupil, life.chance
    weeks = (now - life.begun) / timedelta(weeks=1)
    decision = decides(pupil, post, weeks, chance)
    suspects = decision.says == "manipulated"
    marked = suspects and chance.random() < _MARKS
    tactics = [each.id for each in dbs.bank.taxonomy().tactics]
    return Answer(
        id=str(UUID(int=chance.getrandbits(128), version=4)),
        learner_id=life.learner_id,
        sitting_id=sitting.id,
        post_id=post.id,
        purpose=turn.purpose,
        lang=life.lang,
        decision=decision,
        opened=looks_up(pupil, post, BUDGET_MINUTES),
        marks=marks(post, life.lang, chance) if marked else (),
        tactics=names_tactics(post, tactics, chance) if suspects and not marked else (),
        action=acts(decision, chance),
        shown_at=now,
        seconds=round(chance.uniform(_QUICK, _SLOW), 1),
    )
