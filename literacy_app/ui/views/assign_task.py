"""What is to be done: a module, its quiz, practice, a test or a week of review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from literacy_app.domain.assignment import Task, TaskKind
from literacy_app.domain.class_words import occasion_name
from literacy_app.domain.module import Outline
from literacy_app.domain.testing import OCCASIONS
from literacy_app.domain.text import Band
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.number_steps import NumberSteps
from literacy_app.ui.widgets.options import Option, SegmentedChoice
from literacy_app.words import spoken, tr

_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_RING: Final = 6
_POSTS: Final = 10
_MOST_POSTS: Final = 60
_TEST_POSTS: Final = (16, 20)  # as services/setting_tests offers them
_KINDS: Final[tuple[TaskKind, ...]] = ("module", "quiz", "practice", "test", "review")


class TaskPart(QWidget):
    """chosen: the task, whenever it becomes another one."""

    chosen = Signal(object)

    def __init__(self, task: Task, outlines: Sequence[Outline], band: Band) -> None:
        super().__init__()
        self.task, self._band = task, band
        self._outlines = [each for each in outlines if each.written]
        names = [(kind, kind_name(kind)) for kind in _KINDS]
        self.kinds = SegmentedChoice(tr("What to do"), names, task.kind)
        self.kinds.chosen.connect(self._choose_kind)
        self._column = QVBoxLayout(self)
        # Room for the ring around the choice that has the focus.
        self._column.setContentsMargins(0, _RING, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.kinds, 0, _LEFT)
        self._below: QWidget | None = None
        self._offer()

    def _choose_kind(self, kind: Any) -> None:
        first = self._outlines[0].id if self._outlines else ""
        module = self.task.module_id or first
        self.task = {
            "module": Task("module", module),
            "quiz": Task("quiz", module),
            "practice": Task("practice", posts=_POSTS),
            "test": Task("test", posts=_TEST_POSTS[0], occasion="pre"),
            "review": Task("review", posts=_POSTS),
        }[kind]
        self._offer()
        self.chosen.emit(self.task)

    def _change(self, field: str, value: Any) -> None:
        changes: dict[str, Any] = {field: value}
        self.task = replace(self.task, **changes)
        if field == "occasion":
            self._offer()
        self.chosen.emit(self.task)

    def _offer(self) -> None:
        """Offer what this kind of task leaves open."""
        if self._below is not None:
            self._below.hide()
            self._below.deleteLater()
        self._below = QWidget()
        inside = QVBoxLayout(self._below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        if self.task.kind in ("module", "quiz"):
            self._offer_modules(inside)
        elif self.task.kind == "test":
            self._offer_test(inside)
        else:
            name = tr("Posts to judge")
            posts = NumberSteps(name, self.task.posts or _POSTS, 1, _MOST_POSTS)
            posts.changed.connect(partial(self._change, "posts"))
            inside.addWidget(posts)
        self._column.addWidget(self._below)

    def _offer_modules(self, inside: QVBoxLayout) -> None:
        inside.addWidget(Label(tr("Module"), weight="medium"))
        group = QButtonGroup(self._below)
        grid = QGridLayout()
        grid.setSpacing(8)
        inside.addLayout(grid)
        columns = 1 if theme().wide_text else 2
        for at, each in enumerate(self._outlines):
            words = tr("{number}. {title}", number=each.number, title=self._title(each))
            option = Option(words, self._minutes(each))
            option.setChecked(each.id == self.task.module_id)
            option.clicked.connect(partial(self._take_module, each.id))
            group.addButton(option)
            grid.addWidget(option, at // columns, at % columns)

    def _take_module(self, module_id: str, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's shape
        self._change("module_id", module_id)

    def _offer_test(self, inside: QVBoxLayout) -> None:
        names = [(each, occasion_name(each, spoken())) for each in OCCASIONS]
        occasion = SegmentedChoice(tr("Which test"), names, self.task.occasion)
        occasion.chosen.connect(partial(self._change, "occasion"))
        inside.addWidget(occasion, 0, _LEFT)
        if self.task.occasion == "pre":
            lengths = [(n, tr("{n} posts", n=n)) for n in _TEST_POSTS]
            posts = SegmentedChoice(tr("Posts to judge"), lengths, self.task.posts)
            posts.chosen.connect(partial(self._change, "posts"))
            inside.addWidget(posts, 0, _LEFT)
        about = tr(
            "Everybody meets half of the forms first and the other half later, so "
            "that both tests are equally hard."
        )
        inside.addWidget(Label(about, "small", colour="ink2"))

    def _title(self, outline: Outline) -> str:
        return outline.title.of(spoken()).plain

    def _minutes(self, outline: Outline) -> str:
        minutes = outline.minutes.get(self._band) or next(
            iter(outline.minutes.values()), 0
        )
        return tr("about {n} minutes", n=minutes)


def kind_name(kind: TaskKind) -> str:
    return {
        "module": tr("Module"),
        "quiz": tr("Quiz"),
        "practice": tr("Practice"),
        "test": tr("Test"),
        "review": tr("Review week"),
    }[kind]
