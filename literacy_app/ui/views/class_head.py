"""The head of the class page: which class, which weeks, which part, and buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.school import SchoolClass
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.words import tr

_GAP: Final = 16
_TITLE: Final = 28
_PERIOD: Final = 210
_MOST: Final = 300


class ClassHead(QWidget):
    """class_chosen, period_chosen, part_chosen: what is to be shown."""

    class_chosen = Signal(object)
    period_chosen = Signal(object)
    part_chosen = Signal(object)
    print_wanted = Signal()
    assign_wanted = Signal()

    def __init__(
        self, classes: Sequence[SchoolClass], chosen: str, period: str, part: str
    ) -> None:
        super().__init__()
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._ways.setSpacing(_GAP)
        left = self._which(classes, chosen, period)
        self._parts = SegmentedChoice(tr("What to show"), part_names(), part)
        self._parts.chosen.connect(self.part_chosen)
        right = self._buttons()
        self._whole = left.sizeHint().width() + right.sizeHint().width()
        self._least = max(self._whole + _GAP, self._parts.sizeHint().width())
        self._whole += self._parts.sizeHint().width() + 2 * _GAP
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(_GAP)
        self._upper.addWidget(left)
        self._upper.addStretch(1)
        self._upper.addWidget(right)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP // 2)
        self._column.addLayout(self._upper)
        self._under = QHBoxLayout()
        self._column.addLayout(self._under)
        self._below: bool | None = None
        self._arrange(below=theme().wide_text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        """Return the size with the parts in a row of their own."""
        return QSize(self._least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange(below=theme().wide_text or self.width() < self._whole)

    def _arrange(self, *, below: bool) -> None:
        """Put the parts between the others, or into a row of their own."""
        if below == self._below:
            return
        self._below = below
        for row in (self._upper, self._under):
            row.removeWidget(self._parts)
        if below:
            self._under.addWidget(self._parts)
            self._under.addStretch(1)
        else:
            self._upper.insertWidget(1, self._parts)

    def _which(
        self, classes: Sequence[SchoolClass], chosen: str, period: str
    ) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        names = [(each.id, each.name) for each in classes]
        if len(names) > 1:
            which = DropDown(tr("Class"), names, chosen, most=_MOST, title=True)
            which.chosen.connect(self.class_chosen)
            row.addWidget(which)
        else:
            name = names[0][1] if names else tr("Class")
            row.addWidget(Label(name, _TITLE, heading=True, wrap=False))
        when = DropDown(tr("Weeks shown"), period_names(), period, least=_PERIOD)
        when.chosen.connect(self.period_chosen)
        row.addWidget(when)
        return group

    def _buttons(self) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        prints = Button(tr("Print"), size="small", icon="printer")
        prints.clicked.connect(self.print_wanted)
        assigns = Button(
            tr("Assign a module"), "main", size="small", icon="clipboard-list"
        )
        assigns.clicked.connect(self.assign_wanted)
        row.addWidget(prints)
        row.addWidget(assigns)
        return group


def period_names() -> list[tuple[object, str]]:
    return [
        ("4_weeks", tr("Last 4 weeks")),
        ("8_weeks", tr("Last 8 weeks")),
        ("year", tr("This school year")),
        ("beginning", tr("From the beginning")),
    ]


def part_names() -> list[tuple[object, str]]:
    return [
        ("tricks", tr("Tricks")),
        ("tasks", tr("Tasks")),
        ("posts", tr("Hard posts")),
        ("time", tr("Over time")),
    ]
