"""The tasks of a class: given, followed, changed, taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.assignment import Assignment, AssignWish
from literacy_app.domain.class_overview import Pupil, TaskCount
from literacy_app.domain.module import Outline
from literacy_app.domain.school import SchoolClass, Staff
from literacy_app.ui.views.assign_dialog import AssignDialog, ChangeDialog
from literacy_app.ui.views.assign_line import TaskLine
from literacy_app.ui.views.assign_offer import AssignOffer
from literacy_app.ui.views.question import ask_first
from literacy_app.ui.views.staff_page import StaffPage
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.class_words import task_words
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.empty_state import EmptyState
from literacy_app.ui.widgets.kept import Kept
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.toast import Toast
from literacy_app.words import spoken, tr

_TITLE: Final = 28
_MOST: Final = 420


class AssignView(StaffPage):
    """Signals about a task carry its Assignment."""

    class_chosen = Signal(object)
    assign_wanted = Signal()
    people_wanted = Signal()
    change_wanted = Signal(object)
    extended = Signal(object)
    released = Signal(object)
    withdrawn = Signal(object)

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff, "assignments")
        self._modules: Mapping[str, int] = {}
        self._titles: Mapping[str, str] = {}
        self._head, self._tasks = Kept(), Kept()
        self.head.addWidget(self._head)
        self.body.addWidget(self._tasks)
        self.body.addStretch(1)

    def show_classes(
        self, classes: Sequence[SchoolClass], chosen: str, pupils: Sequence[Pupil]
    ) -> None:
        """Show which class this is about; without anybody in it nothing is given."""
        can = bool(pupils)
        facts = (tuple(classes), chosen, can)
        self._head.put(facts, lambda: self._make_head(classes, chosen, can=can))

    def show_tasks(
        self,
        tasks: Sequence[TaskCount],
        outlines: Sequence[Outline],
        pupils: Sequence[Pupil],
        now: datetime,
    ) -> None:
        """Show the tasks, the newest first; those whose day is past below."""
        self._modules = {each.id: each.number for each in outlines}
        self._titles = {each.id: each.title.of(spoken()).plain for each in outlines}
        over = [each for each in tasks if _is_over(each, now)]
        going = [each for each in tasks if each not in over]
        facts = (tuple(going), tuple(over), tuple(pupils))
        self._tasks.put(facts, lambda: self._make_tasks(going, over, pupils))

    def open_assign(self, offer: AssignOffer, first: AssignWish) -> AssignDialog:
        return AssignDialog(self.window(), offer, first)

    def open_change(self, offer: AssignOffer, task: Assignment) -> ChangeDialog:
        """Open the dialog that changes a task; what is to be done stays."""
        name = task_words(task.task, self._modules)
        return ChangeDialog(self.window(), offer, task, name)

    def show_given(self, n: int) -> None:
        Toast(self.window(), tr("Assigned. It stands first on {n} home pages.", n=n))

    def _make_head(
        self, classes: Sequence[SchoolClass], chosen: str, *, can: bool
    ) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        names = [(each.id, each.name) for each in classes]
        if len(names) > 1:
            which = DropDown(tr("Class"), names, chosen, most=_MOST, title=True)
            which.chosen.connect(self.class_chosen)
            row.addWidget(which)
        else:
            name = names[0][1] if names else tr("Tasks")
            row.addWidget(Label(name, _TITLE, weight="bold", heading=True, wrap=False))
        row.addStretch(1)
        if can:
            give = Button(tr("Assign a task"), "main", icon="clipboard-list")
            give.clicked.connect(self.assign_wanted)
            row.addWidget(give)
        return head

    def _make_tasks(
        self,
        going: Sequence[TaskCount],
        over: Sequence[TaskCount],
        pupils: Sequence[Pupil],
    ) -> QWidget:
        if not pupils:
            step = tr("Add its members: by hand or from a list.")
            said = tr("Nobody is in this class yet.")
            return _empty(said, step, tr("Go to People"), self.people_wanted.emit)
        if not (going or over):
            said = tr("Nothing is assigned at the moment.")
            step = tr("What you assign stands first on the home page of each learner.")
            return _empty(said, step, tr("Assign a task"), self.assign_wanted.emit)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for words, tasks in ((tr("Now and to come"), going), (tr("Past"), over)):
            if tasks and over:
                column.addWidget(Label(words, "h3", heading=True))
            for count in tasks:
                column.addWidget(self._line(count, pupils))
        return whole

    def _line(self, count: TaskCount, pupils: Sequence[Pupil]) -> TaskLine:
        task = count.assignment.task
        name, title = task_words(task, self._modules), self._titles.get(task.module_id)
        line = TaskLine(count, name, title or "", pupils)
        line.change_wanted.connect(self.change_wanted)
        line.extended.connect(self.extended)
        line.released.connect(self.released)
        line.withdraw_wanted.connect(self._ask_to_withdraw)
        return line

    def _ask_to_withdraw(self, task: Assignment) -> None:
        name = task_words(task.task, self._modules)
        ask_first(
            self.window(),
            tr("Withdraw: {task}?", task=name),
            tr("It vanishes from the home pages. All answers are kept."),
            tr("Withdraw"),
            lambda: self.withdrawn.emit(task),
        )


def _is_over(count: TaskCount, now: datetime) -> bool:
    due = count.assignment.due_at
    return due is not None and due < now


def _empty(said: str, step: str, button: str, then: Callable[[], None]) -> EmptyState:
    empty = EmptyState(said, step, button)
    empty.wanted.connect(then)
    return empty
