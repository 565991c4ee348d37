"""Gives a class something to do, or changes what it was given."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.assignment import Assignment, AssignWish, TaskKind
from literacy_app.domain.growth import LEAST_PUPILS
from literacy_app.ui.views.assign_offer import AssignOffer
from literacy_app.ui.views.assign_task import TaskPart
from literacy_app.ui.views.assign_wishes import WishesPart
from literacy_app.ui.views.form_dialog import FormDialog
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.callout import Callout
from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.switch import Switch
from literacy_app.words import tr, trn

_WIDTH: Final = 880


class AssignDialog(FormDialog):
    """assigned: the AssignWish, and whether tests come before and after."""

    assigned = Signal(object, bool)

    def __init__(self, window: QWidget, offer: AssignOffer, first: AssignWish) -> None:
        super().__init__(window, tr("Assign a task"), "", width=_WIDTH)
        self._offer = offer
        self._task = TaskPart(first.task, offer.outlines, offer.school_class.band)
        self._what = ErrorLine()
        self._tests = _TestsSwitch()
        self._wishes = WishesPart(offer, first, self._tests)
        self._info = Callout("info", "", "", tone="info")
        for part in (self._task, self._what, self._wishes, self._info):
            self.body.addWidget(part)
        self._task.chosen.connect(self._show)
        self._wishes.changed.connect(self._show)
        self.main.clicked.connect(self._give)
        self._show()
        self.open(self._task.kinds.checked())

    def show_trouble(self, words: str, field: str = "") -> None:
        self.main.set_available(True)
        self._what.show_words(words if field == "what" else "")
        if field == "what":
            self._task.kinds.checked().setFocus()
        beside = self._wishes.show_error(field, words) or field == "what"
        super().show_trouble("" if beside else words)
        if beside:
            announce(self, words)

    def _give(self) -> None:
        facts = self._wishes.facts(self._offer.now)
        if facts is None:
            self.fit()
        elif self.main.is_available():
            self.main.set_available(False, tr("One moment …"))  # noqa: FBT003
            wish = AssignWish(self._task.task, **facts)
            tests = wish.task.kind == "module" and self._tests.on()
            self.assigned.emit(wish, tests)

    def _show(self, *_: object) -> None:
        kind, n = self._task.task.kind, self._wishes.who.count()
        words = trn("Assign to {n} learner", "Assign to {n} learners", n)
        self.main.setText(words)
        self.main.setAccessibleName(words)
        self.main.updateGeometry()
        self._what.show_words("")
        self._wishes.show_kind(kind)
        self._tests.setVisible(kind == "module")
        info = _info(kind, n)
        self._info.set_text(info)
        self._info.setVisible(bool(info))
        self.fit()


class ChangeDialog(FormDialog):
    """changed: the fields of an Assignment that can be others now."""

    changed = Signal(object)

    def __init__(
        self, window: QWidget, offer: AssignOffer, task: Assignment, name: str
    ) -> None:
        super().__init__(window, name, tr("Save"), width=_WIDTH)
        self._now, self._task = offer.now, task
        self._wishes = WishesPart(offer, task)
        self._wishes.changed.connect(self.fit)
        self.body.addWidget(self._wishes)
        self.main.clicked.connect(self._give)
        self.open(self._wishes.who.which)

    def show_trouble(self, words: str, field: str = "") -> None:
        self.main.set_available(True)
        beside = self._wishes.show_error(field, words)
        super().show_trouble("" if beside else words)
        if beside:
            announce(self, words)

    def _give(self) -> None:
        facts = self._wishes.facts(self._now)
        if facts is None:
            self.fit()
        elif self.main.is_available():
            self.main.set_available(False, tr("One moment …"))  # noqa: FBT003
            self.changed.emit(facts | self._same(facts))

    def _same(self, facts: dict[str, Any]) -> dict[str, Any]:
        """Return the hours as they were, where the day is: only days are shown."""
        same: dict[str, Any] = {}
        for field in ("opens_at", "due_at"):
            before, after = getattr(self._task, field), facts[field]
            if before and after and _day(before) == _day(after):
                same[field] = before
        return same


class _TestsSwitch(QWidget):
    """Whether the class is tested before the module and after it."""

    def __init__(self) -> None:
        super().__init__()
        title = tr("Test before and after")
        about = tr("16 posts each: they show whether the class has grown.")
        self._switch = Switch(title, about, on=False)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._switch)
        row.addWidget(Label(about, "small", colour="ink2"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(title, weight="medium"))
        column.addLayout(row)
        column.addStretch(1)

    def on(self) -> bool:
        return self._switch.isChecked()


def _info(kind: TaskKind, learners: int) -> str:
    """Return what is good to know before such a task is given, or ""."""
    if kind == "module":
        return tr(
            "Half of the posts in every module are genuine. "
            "Learners see that in the first lesson."
        )
    if kind == "test" and learners < LEAST_PUPILS:
        return tr(
            "An answer needs 8 learners who took both tests. "
            "With fewer, chance would decide."
        )
    return ""


def _day(moment: datetime) -> date:
    return moment.astimezone().date()
