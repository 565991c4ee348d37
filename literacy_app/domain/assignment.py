"""What a teacher asks a class, a group or single pupils to do, and by when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from literacy_app.domain.testing import Occasion

TaskKind = Literal["module", "quiz", "practice", "test", "review"]
AnswersShow = Literal["at_once", "at_end", "released"]
TaskState = Literal["not_open", "waiting", "begun", "done", "late"]


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done.

    module_id: for a module or a quiz. posts: how many to judge, for practice and
    for a review week. test_id, occasion: for a test of the class.
    """

    kind: TaskKind
    module_id: str = ""
    posts: int = 0
    test_id: str = ""
    occasion: Occasion | None = None


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who is to do it: everyone in the class, one group, or the pupils named."""

    class_id: str
    group: str = ""
    learner_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assignment:
    """One task for some pupils. Withdrawn ones stay on record.

    opens_at, due_at: due_at None means whenever they like.
    answers_show:  when pupils see how their answers were judged.
    released_at:   when a teacher let go answers that wait for it.
    topics_off:    topics (as in the bank) that nobody meets because of this task.
    check_minutes: budget of the desk for each post; None leaves it as it is.
    """

    id: str
    task: Task
    to: Recipients
    opens_at: datetime
    due_at: datetime | None
    answers_show: AnswersShow
    made_by: str
    made_at: datetime
    topics_off: frozenset[str] = field(default_factory=frozenset)
    check_minutes: int | None = None
    released_at: datetime | None = None
    withdrawn_at: datetime | None = None


def is_for(to: Recipients, learner_id: str, group: str) -> bool:
    """Say whether somebody of the class, in this group, is among the recipients."""
    if to.learner_ids:
        return learner_id in to.learner_ids
    return not to.group or to.group == group


def task_state(
    assignment: Assignment, *, begun: bool, done: bool, now: datetime
) -> TaskState:
    """Return how a pupil stands with a task; done late is done."""
    if done:
        return "done"
    if now < assignment.opens_at:
        return "not_open"
    if assignment.due_at is not None and now > assignment.due_at:
        return "late"
    return "begun" if begun else "waiting"


@dataclass(frozen=True, slots=True)
class AssignWish:
    """What a teacher asks for.

    task: for a first test without test_id, which is found or made. posts: of a test,
    in one form.
    """

    task: Task
    to: Recipients
    opens_at: datetime
    due_at: datetime | None = None
    answers_show: AnswersShow = "at_once"
    topics_off: frozenset[str] = field(default_factory=frozenset)
    check_minutes: int | None = None
