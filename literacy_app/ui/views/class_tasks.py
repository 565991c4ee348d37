"""How far the class is with what it was asked to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from literacy_app.domain.class_overview import ClassOverview, TaskCount
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.card_title import staff_card
from literacy_app.ui.widgets.class_words import due_words, task_sentence, task_words
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Rule, Surface
from literacy_app.words import tr, trn

_BAR: Final = (168, 12)
_HATCH: Final = 6


def tasks_card(overview: ClassOverview, modules: Mapping[str, int]) -> Surface:
    """Return who was active, and each task with done, on the way and late."""
    card = staff_card(tr("Tasks"))
    card.column.addWidget(Label(active_sentence(overview), "small", colour="ink2"))
    if not overview.tasks:
        card.column.addWidget(Label(tr("Nothing is assigned at the moment.")))
    for count in overview.tasks:
        card.column.addWidget(Rule())
        card.column.addWidget(_line(count, modules))
    return card


def active_sentence(overview: ClassOverview) -> str:
    """Say how many practised in the period shown."""
    return trn(
        "{active} of {n} learner active in this period",
        "{active} of {n} learners active in this period",
        len(overview.rows),
        active=overview.active,
    )


class TaskBar(QWidget):
    """Done is filled, late is hatched, the rest is empty. Words stand beside it."""

    def __init__(self, count: TaskCount) -> None:
        super().__init__()
        self._count = count
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(*_BAR)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look, count = QPainter(self), theme(), self._count
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        radius, of = area.height() / 2, max(1, count.of)
        done = QRectF(area)
        done.setWidth(area.width() * count.done / of)
        late = QRectF(done.right(), 0, area.width() * count.late / of, area.height())
        painter.save()
        painter.setClipRect(done)
        paint_box(painter, area, Box(look.colour("primary"), None, 0, radius))
        painter.setClipRect(late)
        painter.setPen(look.colour("edge"))
        x = late.left() - area.height()
        while x < late.right():
            painter.drawLine(
                QRectF(x, 0, area.height(), area.height()).bottomLeft(),
                QRectF(x, 0, area.height(), area.height()).topRight(),
            )
            x += _HATCH
        painter.restore()
        width = look.border("control")
        paint_box(painter, area, Box(None, look.colour("edge"), width, radius))


def _line(count: TaskCount, modules: Mapping[str, int]) -> QWidget:
    line = QWidget()
    down = theme().wide_text
    box = QBoxLayout.Direction
    row = QBoxLayout(box.TopToBottom if down else box.LeftToRight, line)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(4 if down else 16)
    words = task_words(count.assignment.task, modules)
    row.addWidget(Label(words, weight="semibold"), 3)
    due = count.assignment.due_at
    until = due_words(due.astimezone() if due is not None else None)
    row.addWidget(Label(until, "small", colour="ink2"), 2)
    row.addWidget(TaskBar(count))
    row.addWidget(Label(task_sentence(count), "small"), 3)
    return line
