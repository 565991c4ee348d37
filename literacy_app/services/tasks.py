"""How pupils stand with what was assigned to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from literacy_app.domain.assignment import Assignment, task_state
from literacy_app.domain.attempt import Purpose
from literacy_app.domain.tasks import Doing, LearnerTask, in_order
from literacy_app.services.access import see, see_each
from literacy_app.services.assigned import assigned_to
from literacy_app.services.databases import Databases
from literacy_app.services.learn import module_standing
from literacy_app.services.reviews import due_cards


def tasks_for(
    dbs: Databases, learner_id: str, *, now: datetime
) -> tuple[LearnerTask, ...]:
    """Return what somebody is asked to do, the most urgent first.

    Left out is what is not open yet, and what was done and is past its date.
    """
    see(dbs, learner_id)
    tasks = (
        _task(dbs, each, learner_id, now)
        for each in assigned_to(dbs, learner_id)
        if each.opens_at <= now
    )
    return in_order(task for task in tasks if not _is_over(task, now))


def doings(
    dbs: Databases,
    assignment: Assignment,
    learner_ids: Sequence[str],
    *,
    now: datetime,
) -> Mapping[str, Doing]:
    """Return how far each of some pupils is with a task."""
    see_each(dbs, learner_ids, assignment.to.class_id)
    task, records = assignment.task, dbs.records
    if task.kind == "module":
        return {who: _module(dbs, who, task.module_id, now) for who in learner_ids}
    if task.kind == "quiz":
        return _finished(
            records.quizzes_since(task.module_id, assignment.opens_at), learner_ids
        )
    if task.kind == "test" and task.occasion:
        return _finished(records.tests_taken(task.test_id, task.occasion), learner_ids)
    purpose: Purpose = "review" if task.kind == "review" else "practice"
    judged = records.judged_since(purpose, assignment.opens_at)
    return {
        who: _counted(dbs, assignment, who, judged.get(who, 0), now)
        for who in learner_ids
    }


def _task(
    dbs: Databases, assignment: Assignment, learner_id: str, now: datetime
) -> LearnerTask:
    doing = doings(dbs, assignment, [learner_id], now=now)[learner_id]
    state = task_state(assignment, begun=doing.begun, done=doing.done, now=now)
    return LearnerTask(assignment, state, doing)


def _is_over(task: LearnerTask, now: datetime) -> bool:
    due = task.assignment.due_at
    if task.assignment.task.kind == "test" and task.state == "late":
        return True
    return task.state == "done" and (due is None or now > due)


def _module(dbs: Databases, learner_id: str, module_id: str, now: datetime) -> Doing:
    state = module_standing(dbs, learner_id, module_id, now=now).state
    return Doing(begun=state == "begun", done=state == "done")


def _finished(
    found: Mapping[str, bool], learner_ids: Sequence[str]
) -> Mapping[str, Doing]:
    return {who: Doing(who in found, found.get(who, False)) for who in learner_ids}


def _counted(
    dbs: Databases, assignment: Assignment, who: str, posts: int, now: datetime
) -> Doing:
    """Count posts towards a goal; a review week is over too when nothing is due."""
    wanted = assignment.task.posts
    done = posts >= wanted
    if assignment.task.kind == "review" and posts and not done:
        done = not due_cards(dbs, who, now=now)
    return Doing(begun=posts > 0, done=done, posts=min(posts, wanted), of=wanted)
