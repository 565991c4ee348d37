"""A task of a class as a line for a person and as facts for a script."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from literacy_app.domain.assignment import Assignment, Task
from literacy_app.domain.class_overview import TaskCount
from literacy_app.words import tr, trn

SHORT_ID: Final = 8


def task_words(task: Task) -> str:
    """Name a task."""
    if task.kind == "test":
        return {
            "pre": tr("test before"),
            "post": tr("test after"),
            "delayed": tr("test later on"),
        }[task.occasion or "pre"]
    if task.kind == "module":
        return tr("module {id}", id=task.module_id)
    if task.kind == "quiz":
        return tr("quiz of {id}", id=task.module_id)
    if task.kind == "review":
        return trn("{n} post of review", "{n} posts of review", task.posts)
    return trn("{n} post of practice", "{n} posts of practice", task.posts)


def assigned_line(made: Assignment, pupils: int) -> str:
    return trn(
        "Assigned to {n} pupil: {task} ({id}).",
        "Assigned to {n} pupils: {task} ({id}).",
        pupils,
        task=task_words(made.task),
        id=made.id[:SHORT_ID],
    )


def task_line(count: TaskCount) -> str:
    given = count.assignment
    done = tr(
        "{done} of {n} done, {begun} begun, {late} late",
        done=count.done,
        n=count.of,
        begun=count.begun,
        late=count.late,
    )
    days = f"{_day(given.opens_at)} – {_day(given.due_at)}"
    return f"{given.id[:SHORT_ID]}\t{task_words(given.task)}\t{days}\t{done}"


def task_facts(count: TaskCount) -> dict[str, Any]:
    given = count.assignment
    return {
        "id": given.id,
        "kind": given.task.kind,
        "module": given.task.module_id,
        "posts": given.task.posts,
        "test": given.task.test_id,
        "occasion": given.task.occasion,
        "opens_at": given.opens_at.isoformat(),
        "due_at": given.due_at and given.due_at.isoformat(),
        "answers_show": given.answers_show,
        "of": count.of,
        "done": count.done,
        "begun": count.begun,
        "late": count.late,
    }


def _day(moment: datetime | None) -> str:
    return f"{moment.astimezone():%Y-%m-%d}" if moment else ""
