"""A section of the school page: a heading, what it is about, a table, and buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from literacy_app.ui.views.settings_look import Section
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.list_model import ListColumn, ListRow
from literacy_app.ui.widgets.list_table import ListTable
from literacy_app.ui.widgets.surfaces import Surface

_ROW: Final = 48
_GAP: Final = 10
_MARGINS: Final = (32, 22, 32, 22)


class SchoolSection(Section):
    """asked: what is asked for, and what it is about."""

    asked = Signal(str, object)

    def __init__(self, title: str, about: str = "") -> None:
        super().__init__(title)
        self.column.setSpacing(_GAP)
        self.column.setContentsMargins(*_MARGINS)
        if about:
            self.column.addWidget(Label(about, colour="ink2"))

    def add_table(
        self,
        name: str,
        columns: Sequence[ListColumn],
        rows: Sequence[ListRow],
        least: int = 5,
    ) -> ListTable:
        table = ListTable(name, columns, row=_ROW, least=least)
        table.show_rows(rows)
        card = Surface("card", (1, 1, 1, 1))
        card.column.addWidget(table)
        self.column.addWidget(card)
        return table

    def add_buttons(self, *buttons: tuple[str, str, str]) -> list[Button]:
        """Add a row of buttons: words, icon, and what is asked for."""
        made = []
        for words, icon, what in buttons:
            button = Button(words, size="small", icon=icon)
            button.clicked.connect(
                lambda _=False, what=what: self.asked.emit(what, None)
            )
            made.append(button)
        parts: list[QWidget] = list(made)
        self.column.addSpacing(6)
        self.column.addWidget(Flow(parts, gap=10))
        return made
