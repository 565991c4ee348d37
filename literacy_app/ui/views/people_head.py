"""The head of the people page: which class, and what can be done with its list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.school import SchoolClass
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button, IconButton
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_TITLE: Final = 28
_MOST: Final = 420


class PeopleHead(QWidget):
    """Without a class only what makes one is offered."""

    class_chosen = Signal(object)
    class_wanted = Signal()
    rename_wanted = Signal()
    add_wanted = Signal()
    roster_wanted = Signal()
    cards_wanted = Signal()

    def __init__(self, classes: Sequence[SchoolClass], chosen: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._which(classes, chosen))
        if classes:
            change = IconButton("pencil", tr("Change the class"))
            change.clicked.connect(self.rename_wanted)
            row.addWidget(change)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(Flow(self._buttons(any_class=bool(classes)), gap=10))

    def _which(self, classes: Sequence[SchoolClass], chosen: str) -> QWidget:
        names = [(each.id, each.name) for each in classes]
        if len(names) > 1:
            which = DropDown(tr("Class"), names, chosen, most=_MOST, title=True)
            which.chosen.connect(self.class_chosen)
            return which
        name = names[0][1] if names else tr("People")
        return Label(name, _TITLE, weight="bold", heading=True, wrap=False)

    def _buttons(self, *, any_class: bool) -> list[Button]:
        offers = [
            (tr("Make a class"), "plus", self.class_wanted),
            (tr("Read in a list"), "upload", self.roster_wanted),
        ]
        if any_class:
            offers += [
                (tr("Add somebody"), "user-plus", self.add_wanted),
                (tr("Sign-in cards"), "id-card", self.cards_wanted),
            ]
        buttons = []
        for words, icon, wanted in offers:
            button = Button(words, size="small", icon=icon)
            button.clicked.connect(wanted)
            buttons.append(button)
        return buttons
