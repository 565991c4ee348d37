"""What the next step can be, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from literacy_app.domain.tasks import LearnerTask
from literacy_app.ui.messages import long_date
from literacy_app.ui.views.module_words import (
    NextModule,
    lesson_button,
    minutes_words,
    short_title,
)
from literacy_app.words import spoken, tr, trn

Step = Literal["first_sitting", "next_sitting", "all_answered", "test", "test_begun"]


@dataclass(frozen=True, slots=True)
class StepWords:
    """does: on the main button. takes: how long. besides: on a quiet button."""

    title: str
    words: str
    does: str
    takes: str = ""
    besides: str = ""


def step_words(step: Step, posts: int) -> StepWords:
    """Return the words for a step. posts: how many a waiting checkpoint has."""
    if step in ("test", "test_begun"):
        return _checkpoint(posts, begun=step == "test_begun")
    if step == "all_answered":
        return StepWords(
            tr("You have read every post here"),
            tr("There is no new one for you at the moment. Your answers are kept."),
            tr("My progress"),
        )
    takes = tr("about 10 minutes")
    words = tr(
        "Read eight posts as they come, look things up if you like, and decide. "
        "About half are just what they say."
    )
    if step == "first_sitting":
        return StepWords(tr("Your first eight posts"), words, tr("Start"), takes)
    return StepWords(tr("Eight new posts"), words, tr("Carry on"), takes)


def module_words(module: NextModule) -> StepWords:
    """Return the words for a module that comes next."""
    return StepWords(
        short_title(module.standing, spoken()),
        module.summary.of(spoken()).plain,
        lesson_button(module.standing),
        minutes_words(module.minutes),
        besides=tr("Practise with posts"),
    )


def task_step(task: LearnerTask, title: str, today: date) -> StepWords:
    """Return the words for what a teacher asked for. title: of its module, or ""."""
    goes_on = task.state == "begun"
    return StepWords(
        title or _task_title(task),
        _asked_for(task),
        tr("Carry on") if goes_on else tr("Start"),
        until_words(task, today),
        besides=tr("Practise with posts") if title else "",
    )


def until_words(task: LearnerTask, today: date) -> str:
    """Return by when a task is to be done, with the day in words."""
    due = task.assignment.due_at
    if due is None:
        return tr("whenever you like")
    day = due.astimezone().date()
    if task.state == "late":
        return tr("It was due on {day}. You can still do it.", day=long_date(day))
    if day == today:
        return tr("until this evening")
    return tr("until {day}", day=long_date(day))


def _task_title(task: LearnerTask) -> str:
    kind = task.assignment.task.kind
    if kind == "test":
        return tr("A checkpoint is waiting for you")
    if kind == "review":
        return tr("Posts to look at again")
    return trn("{n} post to practise with", "{n} posts to practise with", task.doing.of)


def _asked_for(task: LearnerTask) -> str:
    asked = task.assignment.task
    if asked.kind == "module":
        return tr("Your teacher asks you to read this module and take its quiz.")
    if asked.kind == "quiz":
        return tr("Your teacher asks you to take the quiz of this module.")
    if asked.kind == "test":
        return tr(
            "Your teacher asks you to decide about some posts on your own; the "
            "answers come afterwards."
        )
    return tr(
        "Your teacher asks you to do this. So far: {posts} of {of}.",
        posts=task.doing.posts,
        of=task.doing.of,
    )


def _checkpoint(posts: int, *, begun: bool) -> StepWords:
    title, besides = tr("A checkpoint is waiting for you"), tr("Practise first")
    if begun:
        words = tr("You have begun it already. It goes on where you stopped.")
        return StepWords(title, words, tr("Carry on"), besides=besides)
    words = trn(
        "{n} post. Decide about it on your own; the answers come afterwards.",
        "{n} posts. Decide about each one on your own; the answers come afterwards.",
        posts,
    )
    return StepWords(title, words, tr("Start"), besides=besides)
