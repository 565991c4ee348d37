"""The seven questions in short, and "All"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from literacy_app.domain.tactic import TacticFamily
from literacy_app.ui.widgets.kinds import family_icon
from literacy_app.ui.widgets.pill import Pill
from literacy_app.words import Lang, tr_in

ALL_FAMILIES: Final = ""
_GAP: Final = 8
_MOST_COLUMNS: Final = 4


class FamilyPills(QWidget):
    """Exclusive filter. family_chosen: the family's id, "" for all."""

    family_chosen = Signal(str)

    def __init__(self, families: Sequence[TacticFamily], lang: Lang) -> None:
        super().__init__()
        self._pills = {f.id: _pill(f, lang) for f in families}
        self._pills[ALL_FAMILIES] = Pill("list-checks", tr_in(lang, "All"))
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for index, pill in enumerate(self._pills.values()):
            self._group.addButton(pill, index)
        self._columns = 0
        self._place(_MOST_COLUMNS)
        self._pills[ALL_FAMILIES].setChecked(True)
        self._group.idClicked.connect(self._tell)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_family(self, family_id: str) -> None:
        """Select without a signal."""
        self._pills[family_id].setChecked(True)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's names
        super().focusInEvent(event)
        pill = self._group.checkedButton() or self._pills[ALL_FAMILIES]
        pill.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        widest = max(pill.sizeHint().width() for pill in self._pills.values())
        fitting = (self.width() + _GAP) // (widest + _GAP)
        self._place(min(_MOST_COLUMNS, max(1, fitting)))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, pill in enumerate(self._pills.values()):
            self._grid.addWidget(pill, index // columns, index % columns)

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
