"""One task of a class: how far it is, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.assignment import Assignment
from literacy_app.domain.class_overview import Pupil, TaskCount
from literacy_app.ui.views.class_tasks import TaskBar
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.class_words import due_words, task_sentence, task_words
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Columns, Surface
from literacy_app.words import tr, trn

_NARROW: Final = 900
_MARGINS: Final = (20, 14, 20, 14)


class TaskLine(Surface):
    """Each signal: the Assignment."""

    change_wanted = Signal(object)
    extended = Signal(object)
    released = Signal(object)
    withdraw_wanted = Signal(object)

    def __init__(
        self, count: TaskCount, modules: Mapping[str, int], pupils: Sequence[Pupil]
    ) -> None:
        super().__init__("card", _MARGINS, 10)
        task = count.assignment
        self._name = task_words(task.task, modules)
        self.setAccessibleName(self._name)
        row = Columns(_NARROW, 18)
        row.add(_words(self._name, task, pupils), 3)
        row.add(_how_far(count), 3)
        row.add(Flow(self._buttons(task), gap=8), 5)
        self.column.addWidget(row)

    def _buttons(self, task: Assignment) -> list[QWidget]:
        offers = [(tr("Change"), "pencil", self.change_wanted)]
        if task.due_at is not None:
            offers.append((tr("One week more"), "calendar", self.extended))
        if task.answers_show == "released" and task.released_at is None:
            offers.append((tr("Release the answers"), "eye", self.released))
        offers.append((tr("Withdraw"), "undo-2", self.withdraw_wanted))
        buttons: list[QWidget] = []
        for words, icon, wanted in offers:
            button = Button(words, size="small", icon=icon)
            said = tr("{action}: {task}", action=words, task=self._name)
            button.setAccessibleName(said)
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(task))
            buttons.append(button)
        return buttons


def _words(name: str, task: Assignment, pupils: Sequence[Pupil]) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Label(name, weight="bold"))
    column.addWidget(Label(_who(task, pupils), "small", colour="ink2"))
    opens = task.opens_at.astimezone()
    begins = tr("from {month}/{day}", month=opens.month, day=opens.day)
    until = due_words(task.due_at.astimezone() if task.due_at else None)
    both = tr("{begins}, {until}", begins=begins, until=until)
    column.addWidget(Label(both, "small", colour="ink2"))
    column.addStretch(1)
    return whole


def _how_far(count: TaskCount) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(6)
    column.addWidget(TaskBar(count))
    column.addWidget(Label(task_sentence(count), "small"))
    column.addStretch(1)
    return whole


def _who(task: Assignment, pupils: Sequence[Pupil]) -> str:
    """Say for whom it is; a single person by name, since only staff see this."""
    to = task.to
    if to.group:
        return tr("Group {group}", group=to.group)
    if not to.learner_ids:
        return tr("The whole class")
    names = [each.nickname for each in pupils if each.id in to.learner_ids]
    if len(names) == 1:
        return names[0]
    return trn("{n} learner", "{n} learners", len(to.learner_ids))
