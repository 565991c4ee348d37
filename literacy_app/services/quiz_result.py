"""What came of a quiz: both sides of judging, the written questions, the module."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.counted import Counted, counted
from literacy_app.domain.item_answer import MarkedAnswer
from literacy_app.domain.module import Module
from literacy_app.domain.quiz import ItemOutcome, QuizResult
from literacy_app.domain.sureness import sure_bins, sureness_gap
from literacy_app.services.access import see
from literacy_app.services.databases import Databases
from literacy_app.services.learn import module_standing
from literacy_app.services.quiz_draw import fresh_left
from literacy_app.services.summary import is_open, summary_post, tally


def quiz_result(dbs: Databases, sitting_id: str, *, now: datetime) -> QuizResult:
    """Sum up a quiz; what is held back until its end is left out before."""
    kept = dbs.records.sitting(sitting_id)
    see(dbs, kept.learner_id)
    if kept.plan.quiz is None:
        raise ValueError(f"{sitting_id} is no quiz")
    learner_id, module = kept.learner_id, dbs.bank.module(kept.plan.quiz.module_id)
    attempts, opened = dbs.records.attempts_in(sitting_id), is_open(dbs, kept)
    shown = attempts if opened else ()
    items = dbs.records.item_answers_in(sitting_id) if opened else ()
    stated = _stated(shown)
    says = [attempt.answer.decision.says for attempt in attempts]
    return QuizResult(
        sitting_id=sitting_id,
        module_id=module.id,
        finished=kept.finished,
        feedback_open=opened,
        caught=tally(shown, manipulated=True),
        trusted=tally(shown, manipulated=False),
        could_not_tell=says.count("cannot_tell"),
        posts=tuple(summary_post(dbs, each, is_open=opened) for each in attempts),
        items=_outcomes(module, items),
        sure=sure_bins(stated),
        gap=sureness_gap(stated),
        check_minutes=_minutes(module, attempts),
        standing=module_standing(dbs, learner_id, module.id, now=now),
        fresh_left=fresh_left(dbs, learner_id, module, now=now),
    )


def _stated(attempts: Sequence[Attempt]) -> tuple[Counted, ...]:
    """Return every judgement with its confidence, also on posts seen before."""
    return counted(replace(attempt, counts=True) for attempt in attempts)


def _outcomes(
    module: Module, marked: Sequence[MarkedAnswer]
) -> tuple[ItemOutcome, ...]:
    items = {item.id: item for item in module.items}
    return tuple(
        ItemOutcome(items[each.answer.item_id], each)
        for each in marked
        if each.answer.item_id in items
    )


def _minutes(module: Module, attempts: Sequence[Attempt]) -> int | None:
    if not module.blueprint.check_minutes:
        return None
    return sum(attempt.answer.minutes_used() for attempt in attempts)
