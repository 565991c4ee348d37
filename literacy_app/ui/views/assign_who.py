"""For whom a task is: the class, a group, or those who are ticked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from literacy_app.domain.assignment import Recipients, is_for
from literacy_app.ui.views.assign_offer import AssignOffer
from literacy_app.ui.views.labelled import labelled
from literacy_app.ui.widgets.check_row import CheckRow
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.equal_grid import EqualGrid
from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.words import tr

_LEAST: Final = 240
_MOST: Final = 880
_COLUMNS: Final = (6, 4, 3, 2, 1)
_SOME: Final = "some"


class WhoPart(QWidget):
    """`names`, to be placed where there is room, is shown once single ones are chosen.

    changed: for whom it is has changed.
    """

    changed = Signal()

    def __init__(self, offer: AssignOffer, to: Recipients) -> None:
        super().__init__()
        self._class_id, self._pupils = offer.school_class.id, offer.pupils
        groups = sorted({pupil.group for pupil in self._pupils} - {""})
        name, n = offer.school_class.name, len(self._pupils)
        choices: list[tuple[object, str]] = [
            ("", tr("{name}, all {n}", name=name, n=n))
        ]
        choices += [
            (f"group:{each}", tr("Group {group}", group=each)) for each in groups
        ]
        choices.append((_SOME, tr("Chosen learners")))
        self._to = _SOME if to.learner_ids else f"group:{to.group}" if to.group else ""
        self.which = DropDown(tr("For"), choices, self._to, least=_LEAST, most=_MOST)
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.MinimumExpanding
        self.which.setSizePolicy(wide, fixed)
        self.which.chosen.connect(self._choose)
        self._error = ErrorLine()
        self._ticks = {each.id: CheckRow(each.nickname) for each in self._pupils}
        for learner_id, tick in self._ticks.items():
            tick.setChecked(learner_id in to.learner_ids)
            tick.toggled.connect(self._changed)
        self.names = EqualGrid(list(self._ticks.values()), _COLUMNS)
        self.names.setVisible(self._to == _SOME)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(labelled(tr("For"), self.which))
        column.addWidget(self._error)
        column.addStretch(1)

    def recipients(self) -> Recipients | None:
        """Return for whom it is; None while nobody is ticked."""
        if self._to == _SOME:
            ids = tuple(x for x, tick in self._ticks.items() if tick.isChecked())
            return Recipients(self._class_id, learner_ids=ids) if ids else None
        return Recipients(self._class_id, group=self._to.removeprefix("group:"))

    def count(self) -> int:
        """Return how many are asked to do it."""
        to = self.recipients()
        if to is None:
            return 0
        return sum(is_for(to, each.id, each.group) for each in self._pupils)

    def show_error(self, words: str) -> None:
        """Say under the field how to repair it; an empty string clears it."""
        self._error.show_words(words)

    def _choose(self, value: object) -> None:
        self._to = str(value)
        self.names.setVisible(self._to == _SOME)
        self._changed()

    def _changed(self) -> None:
        self.show_error("")
        self.changed.emit()
