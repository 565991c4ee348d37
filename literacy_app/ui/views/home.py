"""Home: one next step, what to revisit, both sides, and the path."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from literacy_app.domain.assignment import Task
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.people import Learner
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.tactic import TacticFamily
from literacy_app.domain.tasks import LearnerTask
from literacy_app.ui.theme import theme
from literacy_app.ui.views.home_page import HomePage
from literacy_app.ui.views.home_steps import (
    Step,
    StepWords,
    module_words,
    step_words,
    task_step,
)
from literacy_app.ui.views.module_words import NextModule
from literacy_app.ui.views.more_tasks import more_tasks
from literacy_app.ui.views.path_card import PathCard
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.hills import SMALL, Hills
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.offer_card import answers_card, review_card
from literacy_app.ui.widgets.questions import QuestionGrid
from literacy_app.ui.widgets.surfaces import Columns, DoubleRule, Surface
from literacy_app.ui.widgets.tally import TwoSided
from literacy_app.words import tr

_NARROW: Final = 980
_SIDE: Final = 420
_TALL: Final = 300
_LESS_TALL: Final = 236
_LOW: Final = 720
_PICTURE: Final = 330
# Shares of the height: what to revisit, both sides.
_REVISIT: Final = 4
_SIDES: Final = 5


class HomeView(HomePage):
    """Shows what comes next.

    begun:          practice is to start.
    review_wanted:  what is due is to be revisited.
    test_wanted:    the waiting checkpoint is to start or go on.
    answers_wanted: the answers that are open now are to be shown.
    lesson_wanted, quiz_wanted: a module or its quiz is to be opened, by its id.
    """

    begun = Signal()
    review_wanted = Signal()
    test_wanted = Signal()
    answers_wanted = Signal()
    lesson_wanted = Signal(str)
    quiz_wanted = Signal(str)

    def __init__(self, learner: Learner) -> None:
        super().__init__(learner, "home")
        self._band = learner.band
        self._card: Surface | None = None
        self._main: Button | None = None
        self._right: QVBoxLayout | None = None

    def show_greeting(self, words: str, date: str) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(words, "h1"), 1)
        day = Label(date, colour="ink2", wrap=False)
        head.addWidget(day, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(head)
        self.body.addSpacing(10)
        self.body.addWidget(DoubleRule())
        self.body.addSpacing(20)

    def show_answers(self) -> None:
        """Say, before the next step, that the answers of a checkpoint are open."""
        card = answers_card()
        card.wanted.connect(self.answers_wanted)
        self.body.addWidget(card)
        self.body.addSpacing(16)

    def show_step(
        self, step: Step, sides: tuple[Tally, Tally], *, posts: int = 0
    ) -> None:
        """Show the next step and both tallies. posts: of a waiting checkpoint."""
        self._put_step(step_words(step, posts), lambda: self._go(step), sides)

    def show_module(self, module: NextModule, sides: tuple[Tally, Tally]) -> None:
        """Show the module that comes next and both tallies."""
        wanted = module.standing.outline.id
        said = module_words(module)
        self._put_step(said, lambda: self.lesson_wanted.emit(wanted), sides)

    def show_task(
        self,
        task: LearnerTask,
        title: str,
        today: date,
        sides: tuple[Tally, Tally],
    ) -> None:
        """Show what a teacher asked for. title: of its module, or ""."""
        said = task_step(task, title, today)
        self._put_step(said, lambda: self._do(task.assignment.task), sides)

    def show_more_tasks(
        self, tasks: Sequence[tuple[LearnerTask, str]], today: date
    ) -> None:
        """Name the tasks after the first, with the titles of their modules."""
        card = more_tasks([task_step(task, title, today) for task, title in tasks])
        self.body.addWidget(card)
        self.body.addSpacing(16)

    def show_path(self, path: Sequence[ModuleStanding]) -> None:
        """Show where the modules stand, and the way to all of them."""
        card = PathCard(path, self._band)
        card.chosen.connect(self.lesson_wanted)
        card.all_wanted.connect(lambda: self.went.emit("modules"))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _put_step(
        self, said: StepWords, does: Callable[[], None], sides: tuple[Tally, Tally]
    ) -> None:
        top = Columns(_NARROW, 24)
        top.add(self._next_step(said, does), 1)
        right = QWidget()
        self._right = QVBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(16)
        self._right.addWidget(_sides(*sides), _SIDES)
        top.add(right, width=_SIDE)
        self.body.addWidget(top)
        self.body.addSpacing(24)
        if self._main is not None:
            self._main.setFocus()

    def show_review(self, posts: int, minutes: int, *, when: str, learnt: bool) -> None:
        """Show, above both tallies, what to revisit today, or say when."""
        card = review_card(posts, minutes, when=when, learnt=learnt)
        card.wanted.connect(self.review_wanted)
        if self._right is not None:
            self._right.insertWidget(0, card, _REVISIT)

    def show_questions(self, families: Sequence[TacticFamily]) -> None:
        """Show the questions that help with any post."""
        card = Surface("card", (24, 18, 24, 18), spacing=14)
        title = tr("Questions that help with any post")
        card.column.addWidget(Label(title, 22, weight="bold", heading=True))
        card.column.addWidget(QuestionGrid(families))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the picture shrink first where the window is low."""
        if self._card is not None:
            self._card.setMinimumHeight(_TALL if self.height() > _LOW else _LESS_TALL)

    def _next_step(self, said: StepWords, does: Callable[[], None]) -> Surface:
        card = Surface("card", (0, 0, 0, 0), spacing=0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._step_words(said, does), 1)
        if not theme().wide_text:
            picture = Hills(SMALL, with_sky=True, rounded=theme().radius("card") - 1)
            picture.setFixedWidth(_PICTURE)
            # As tall as the card, which does not grow for its sake.
            picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
            edge = QHBoxLayout()
            edge.setContentsMargins(0, 1, 1, 2)
            edge.addWidget(picture)
            row.addLayout(edge)
        card.column.addLayout(row)
        self._card = card
        self._fit()
        return card

    def _step_words(self, said: StepWords, does: Callable[[], None]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(30, 26, 30, 26)
        column.setSpacing(6)
        kicker = Label(tr("Your next step"), "small", weight="semibold", colour="warm")
        column.addWidget(kicker)
        column.addWidget(Label(said.title, 28, weight="bold", heading=True))
        column.addSpacing(2)
        column.addWidget(Label(said.words, "lead", colour="ink2"))
        column.addStretch(1)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._main = Button(
            said.does, "main", size="large", icon="arrow-right", icon_after=True
        )
        self._main.clicked.connect(does)
        row.addWidget(self._main)
        row.addWidget(Label(said.takes, "small", colour="ink2"), 1)
        column.addLayout(row)
        if said.besides:
            besides = Button(said.besides, "quiet")
            besides.clicked.connect(self.begun)
            # Large text needs the whole row for the main button.
            beside = QHBoxLayout() if theme().wide_text else row
            beside.addWidget(besides)
            if beside is not row:
                beside.addStretch(1)
                column.addLayout(beside)
        return column

    def _do(self, task: Task) -> None:
        """Lead straight to where a task is done."""
        if task.kind == "module":
            self.lesson_wanted.emit(task.module_id)
        elif task.kind == "quiz":
            self.quiz_wanted.emit(task.module_id)
        elif task.kind == "test":
            self.test_wanted.emit()
        elif task.kind == "review":
            self.review_wanted.emit()
        else:
            self.begun.emit()

    def _go(self, step: Step) -> None:
        if step == "all_answered":
            self.went.emit("progress")
        elif step in ("test", "test_begun"):
            self.test_wanted.emit()
        else:
            self.begun.emit()


def _sides(caught: Tally, trusted: Tally) -> Surface:
    card = Surface("card", (24, 16, 24, 16))
    card.column.addStretch(1)
    card.column.addWidget(Label(tr("Both sides count"), "h3"))
    card.column.addWidget(TwoSided(caught, trusted, with_bars=False))
    card.column.addStretch(1)
    return card
