"""Drives the home page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.people import Learner
from literacy_app.domain.tactic import TacticFamily
from literacy_app.domain.tasks import LearnerTask
from literacy_app.services.databases import Databases
from literacy_app.services.learn import module_standings
from literacy_app.services.progress import HomeSummary, home_summary
from literacy_app.ui.messages import greeting, long_date
from literacy_app.ui.presenters.coming_back import coming_back_words
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.views.module_words import (
    NextModule,
    minutes_left,
    next_of,
    short_title,
)
from literacy_app.words import spoken, tr


@dataclass(frozen=True, slots=True)
class _Shown:
    summary: HomeSummary
    families: tuple[TacticFamily, ...]
    path: tuple[ModuleStanding, ...]
    module: NextModule | None


class HomePresenter:
    """Asks once how things stand.

    on_practice, on_review, on_test: the learner wants to begin.
    on_answers: answers that were let go are to be seen; with the sitting's id.
    on_lesson, on_quiz: a module or its quiz is to be opened; with its id.
    """

    def __init__(  # noqa: PLR0913 - one way out of the page each
        self,
        work: Runs,
        learner: Learner,
        *,
        clock: Callable[[], datetime],
        on_practice: Callable[[], None],
        on_trouble: Callable[[Trouble], None],
        on_review: Callable[[], None] = lambda: None,
        on_test: Callable[[], None] = lambda: None,
        on_answers: Callable[[str], None] = lambda _: None,
        on_lesson: Callable[[str], None] = lambda _: None,
        on_quiz: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._work = work
        self._learner = learner
        self._clock = clock
        self._on_practice = on_practice
        self._on_review = on_review
        self._on_test = on_test
        self._on_answers = on_answers
        self._on_lesson = on_lesson
        self._on_quiz = on_quiz
        self._on_trouble = on_trouble
        self._shown: _Shown | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and greet the learner."""
        self._view = view
        view.begun.connect(self._on_practice)
        view.review_wanted.connect(self._on_review)
        view.test_wanted.connect(self._on_test)
        view.answers_wanted.connect(self._open_answers)
        view.lesson_wanted.connect(self._on_lesson)
        view.quiz_wanted.connect(self._on_quiz)
        here = self._clock().astimezone()
        view.show_greeting(greeting(self._learner, here), long_date(here.date()))
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._work.run(self._look, then=self._show, troubled=self._on_trouble)

    def _look(self, dbs: Databases) -> _Shown:
        now = self._clock()
        path = module_standings(dbs, self._learner.id, now=now)
        return _Shown(
            home_summary(dbs, self._learner.id, now=now),
            dbs.bank.taxonomy().families,
            path,
            self._next_module(dbs, path),
        )

    def _next_module(
        self, dbs: Databases, path: tuple[ModuleStanding, ...]
    ) -> NextModule | None:
        standing = next_of(path)
        if standing is None:
            return None
        summary = dbs.bank.module(standing.outline.id).summary
        return NextModule(standing, summary, minutes_left(standing, self._learner.band))

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        now, view = shown.summary, self._view
        if now.released:
            view.show_answers()
        sides = now.caught, now.trusted
        tasks = [task for task in now.tasks if task.state != "done"]
        if tasks:
            today = self._clock().astimezone().date()
            view.show_task(tasks[0], _title(tasks[0], shown.path), today, sides)
            if tasks[1:]:
                more = [(task, _title(task, shown.path)) for task in tasks[1:]]
                view.show_more_tasks(more, today)
        elif now.test is not None:
            step = "test_begun" if now.test.begun else "test"
            view.show_step(step, sides, posts=now.test.posts)
        elif shown.module is not None:
            view.show_module(shown.module, sides)
        else:
            view.show_step(now.next_step, sides)
        self._show_review(now)
        if shown.path:
            view.show_path(shown.path)
        else:
            view.show_questions(shown.families)

    def _show_review(self, now: HomeSummary) -> None:
        due = now.review.next_due
        used_up = now.next_step == "all_answered"
        learnt = used_up or due is not None or now.caught.of + now.trusted.of > 0
        when = coming_back_words(due, self._clock().astimezone().date())
        if due is None and used_up:
            when = tr("At the moment there are no new posts for it.")
        posts, minutes = now.review.posts, now.review.minutes
        self._view.show_review(posts, minutes, when=when, learnt=learnt)

    def _open_answers(self) -> None:
        if self._shown is not None and self._shown.summary.released:
            self._on_answers(self._shown.summary.released)


def _title(task: LearnerTask, path: tuple[ModuleStanding, ...]) -> str:
    """Return the title of the module a task is about; "" for other tasks."""
    for standing in path:
        if standing.outline.id == task.assignment.task.module_id:
            return short_title(standing, spoken())
    return ""
