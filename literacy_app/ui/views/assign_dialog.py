"""Gives a class something to do, or changes what it was given."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.assignment import Assignment, AssignWish
from literacy_app.ui.views.assign_offer import AssignOffer
from literacy_app.ui.views.assign_task import TaskPart
from literacy_app.ui.views.assign_wishes import WishesPart
from literacy_app.ui.views.form_dialog import FormDialog
from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.ui.widgets.switch import Switch
from literacy_app.words import tr, trn

_WIDTH: Final = 880


class AssignDialog(FormDialog):
    """assigned: the AssignWish, and whether tests come before and after."""

    assigned = Signal(object, bool)

    def __init__(self, window: QWidget, offer: AssignOffer, first: AssignWish) -> None:
        super().__init__(window, tr("Assign"), "", width=_WIDTH)
        self._offer = offer
        self._task = TaskPart(first.task, offer.outlines, offer.school_class.band)
        self._what = ErrorLine()
        self._wishes = _wishes(offer, first)
        self._tests = _TestsSwitch()
        info = Surface("info", (18, 10, 18, 10))
        info.column.addWidget(
            Label(
                tr(
                    "Half of the posts in every module are genuine. "
                    "Learners see that in the first lesson."
                )
            )
        )
        for part in (self._task, self._what, self._wishes, self._tests, info):
            self.body.addWidget(part)
        self._task.chosen.connect(self._show)
        self._wishes.changed.connect(self._show)
        self.main.clicked.connect(self._give)
        self._show()
        self.open(self._task.kinds.checked())

    def show_trouble(self, words: str, field: str = "") -> None:
        self.main.set_available(True)
        self._what.show_words(words if field == "what" else "")
        beside = self._wishes.show_error(field, words) or field == "what"
        super().show_trouble("" if beside else words)

    def _give(self) -> None:
        if not self.main.is_available():
            return
        self.main.set_available(False, tr("One moment …"))  # noqa: FBT003
        wish = AssignWish(self._task.task, **self._wishes.facts(self._offer.now))
        self.assigned.emit(wish, self._tests.isVisible() and self._tests.on())

    def _show(self, *_: object) -> None:
        n = self._wishes.count()
        words = trn("Assign to {n} learner", "Assign to {n} learners", n)
        self.main.setText(words)
        self.main.setAccessibleName(words)
        self.main.updateGeometry()
        self._tests.setVisible(self._task.task.kind == "module")
        self.fit()


class ChangeDialog(FormDialog):
    """changed: the fields of an Assignment that can be others now."""

    changed = Signal(object)

    def __init__(
        self, window: QWidget, offer: AssignOffer, task: Assignment, name: str
    ) -> None:
        super().__init__(window, name, tr("Save"), width=_WIDTH)
        self._now, self._task = offer.now, task
        self._wishes = _wishes(offer, task)
        self.body.addWidget(self._wishes)
        self.main.clicked.connect(self._give)
        self.open(self._wishes.who)

    def show_trouble(self, words: str, field: str = "") -> None:
        beside = self._wishes.show_error(field, words)
        super().show_trouble("" if beside else words)

    def _give(self) -> None:
        facts: dict[str, Any] = self._wishes.facts(self._now)
        day = facts["opens_at"].astimezone().date()
        if day == self._task.opens_at.astimezone().date():
            facts["opens_at"] = self._task.opens_at
        self.changed.emit(facts)


class _TestsSwitch(QWidget):
    """Whether the class is tested before the module and after it."""

    def __init__(self) -> None:
        super().__init__()
        title = tr("Test before and after")
        about = tr("16 posts each: they show whether the class has grown.")
        self._switch = Switch(title, about, on=False)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, weight="medium"))
        words.addWidget(Label(about, "small", colour="ink2"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._switch)
        row.addLayout(words, 1)

    def on(self) -> bool:
        return self._switch.isChecked()


def _wishes(offer: AssignOffer, first: Any) -> WishesPart:
    here = offer.school_class
    return WishesPart(here.id, here.name, offer.pupils, offer.topics, first)
