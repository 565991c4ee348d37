"""One task of a class: how far it is, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.assignment import Assignment
from literacy_app.domain.class_overview import Pupil, TaskCount
from literacy_app.ui.views.class_tasks import TaskBar
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.class_words import due_words, task_sentence
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
        self, count: TaskCount, name: str, title: str, pupils: Sequence[Pupil]
    ) -> None:
        """Show a task. name: in a few words; title: of its module, or ""."""
        super().__init__("card", _MARGINS, 10)
        task = count.assignment
        self._name = name
        self.setAccessibleName(name)
        row = Columns(_NARROW, 18)
        row.add(_words(name, title, task, pupils), 4)
        row.add(_how_far(count), 2)
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


def _words(name: str, title: str, task: Assignment, pupils: Sequence[Pupil]) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    whole_name = tr("{task}: {title}", task=name, title=title) if title else name
    column.addWidget(Label(whole_name, weight="bold"))
    column.addWidget(Label(_who(task, pupils), "small", colour="ink2"))
    opens = task.opens_at.astimezone()
    begins = tr("from {month}/{day}", month=opens.month, day=opens.day)
    until = due_words(task.due_at.astimezone() if task.due_at else None)
    both = tr("{begins}, {until}", begins=begins, until=until)
    column.addWidget(Label(both, "small", colour="ink2"))
    column.addWidget(Label(_answers(task), "small", colour="ink2"))
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


def _answers(task: Assignment) -> str:
    """Say when the recipients see how their answers were judged."""
    if task.answers_show == "at_once":
        return tr("Answers are shown at once")
    if task.answers_show == "at_end":
        return tr("Answers are shown at the end")
    if task.released_at is None:
        return tr("Answers wait until you release them")
    day = task.released_at.astimezone()
    return tr("Answers released on {month}/{day}", month=day.month, day=day.day)
