"""A task as the pupil who is to do it sees it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.assignment import Assignment, TaskState


@dataclass(frozen=True, slots=True)
class Doing:
    """How far somebody is with a task. of: posts wanted; 0 where none are counted."""

    begun: bool = False
    done: bool = False
    posts: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class LearnerTask:
    """A task, and how the pupil stands with it."""

    assignment: Assignment
    state: TaskState
    doing: Doing


def in_order(tasks: Iterable[LearnerTask]) -> tuple[LearnerTask, ...]:
    """Return tasks with the one to do first at the head.

    What is due sooner comes first, also when it is late already; then what has no
    date; done and not yet open ones come last.
    """
    return tuple(sorted(tasks, key=_urgency))


def _urgency(task: LearnerTask) -> tuple[bool, bool, str, str, str]:
    due: datetime | None = task.assignment.due_at
    return (
        task.state in ("done", "not_open"),
        due is None,
        due.isoformat() if due else "",
        task.assignment.opens_at.isoformat(),
        task.assignment.made_at.isoformat(),
    )
