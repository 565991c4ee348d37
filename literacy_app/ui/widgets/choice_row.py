"""What to do with a post: four choices beside each other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup

from literacy_app.domain.post import Action
from literacy_app.ui.widgets.choice import Choice
from literacy_app.ui.widgets.equal_grid import EqualGrid
from literacy_app.words import tr

_COLUMNS: Final = (4, 2, 1)


class ChoiceRow(EqualGrid):
    """Exclusive. action_chosen: share_ok, wait, do_not_share or report."""

    action_chosen = Signal(str)

    def __init__(self) -> None:
        self._actions: dict[Action, Choice] = {
            "share_ok": Choice("share-2", tr("Share it")),
            "wait": Choice("hourglass", tr("Wait")),
            "do_not_share": Choice("hand", tr("Don't share")),
            "report": Choice("flag", tr("Report it")),
        }
        super().__init__(list(self._actions.values()), _COLUMNS)
        self._group = QButtonGroup(self)
        for index, choice in enumerate(self._actions.values()):
            self._group.addButton(choice, index)
        self._group.idClicked.connect(self._tell)

    def show_action(self, action: Action | None) -> None:
        """Select without a signal; None clears."""
        if action is not None:
            self._actions[action].setChecked(True)
            return
        self._group.setExclusive(False)
        for choice in self._actions.values():
            choice.setChecked(False)
        self._group.setExclusive(True)

    def choices(self) -> list[Choice]:
        return list(self._actions.values())

    def _tell(self, index: int) -> None:
        self.action_chosen.emit(list(self._actions)[index])
