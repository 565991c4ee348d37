"""What to do with a post: four choices beside each other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from literacy_app.domain.post import Action
from literacy_app.ui.widgets.choice import Choice
from literacy_app.words import tr

_GAP: Final = 8
_MOST_COLUMNS: Final = 4


class ChoiceRow(QWidget):
    """Exclusive. action_chosen: share_ok, wait, do_not_share or report."""

    action_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._choices: dict[Action, Choice] = {
            "share_ok": Choice("share-2", tr("Share it")),
            "wait": Choice("hourglass", tr("Wait")),
            "do_not_share": Choice("hand", tr("Don't share")),
            "report": Choice("flag", tr("Report it")),
        }
        self._group = QButtonGroup(self)
        for index, choice in enumerate(self._choices.values()):
            self._group.addButton(choice, index)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        self._place(_MOST_COLUMNS)
        self._group.idClicked.connect(self._tell)

    def show_action(self, action: Action | None) -> None:
        """Select without a signal; None clears."""
        if action is not None:
            self._choices[action].setChecked(True)
            return
        self._group.setExclusive(False)
        for choice in self._choices.values():
            choice.setChecked(False)
        self._group.setExclusive(True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        widest = max(choice.sizeHint().width() for choice in self._choices.values())
        fitting = (self.width() + _GAP) // (widest + _GAP)
        self._place(next(n for n in (4, 2, 1) if n <= max(1, fitting)))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, choice in enumerate(self._choices.values()):
            self._grid.addWidget(choice, index // columns, index % columns)

    def _tell(self, index: int) -> None:
        self.action_chosen.emit(list(self._choices)[index])
