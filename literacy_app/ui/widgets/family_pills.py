"""The seven questions in short, and "All"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup

from literacy_app.domain.tactic import TacticFamily
from literacy_app.ui.widgets.equal_grid import EqualGrid
from literacy_app.ui.widgets.kinds import family_icon
from literacy_app.ui.widgets.pill import Pill
from literacy_app.words import Lang, tr_in

ALL_FAMILIES: Final = ""
_COLUMNS: Final = (4, 3, 2, 1)


class FamilyPills(EqualGrid):
    """Exclusive filter. family_chosen: the family's id, "" for all."""

    family_chosen = Signal(str)

    def __init__(self, families: Sequence[TacticFamily], lang: Lang) -> None:
        self._pills = {f.id: _pill(f, lang) for f in families}
        self._pills[ALL_FAMILIES] = Pill("list-checks", tr_in(lang, "All"))
        super().__init__(list(self._pills.values()), _COLUMNS)
        self._group = QButtonGroup(self)
        for index, pill in enumerate(self._pills.values()):
            self._group.addButton(pill, index)
        self._pills[ALL_FAMILIES].setChecked(True)
        self._group.idClicked.connect(self._tell)
        # For those who jump here: the focus goes to the pill that is on.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_family(self, family_id: str) -> None:
        """Select without a signal."""
        self._pills[family_id].setChecked(True)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's names
        super().focusInEvent(event)
        pill = self._group.checkedButton() or self._pills[ALL_FAMILIES]
        pill.setFocus(event.reason())

    def _tell(self, index: int) -> None:
        self.family_chosen.emit(list(self._pills)[index])


def _pill(family: TacticFamily, lang: Lang) -> Pill:
    """Return a pill with the short question; a new family gets its whole one."""
    short = {
        "SRC": tr_in(lang, "Who speaks?"),
        "EVI": tr_in(lang, "Picture, quote"),
        "DAT": tr_in(lang, "Numbers"),
        "FEE": tr_in(lang, "Feelings"),
        "ARG": tr_in(lang, "Reasoning"),
        "NET": tr_in(lang, "Is it a crowd?"),
        "STR": tr_in(lang, "Bigger plan"),
    }
    words = short.get(family.id, family.question.of(lang).plain)
    return Pill(family_icon(family.id), words)
