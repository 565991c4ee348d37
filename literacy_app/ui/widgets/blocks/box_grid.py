"""The boxes that things are sorted into, side by side where there is room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QGridLayout

from literacy_app.domain.prose import Prose
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.blocks.chip import Chip
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr

_EMPTY: Final = 48


def box_grid(
    labels: Sequence[Prose], desk: BlockDesk, put: Callable[[int], None]
) -> tuple[QGridLayout, list[Flow]]:
    """Return the grid and the inside of each box. put: told which box was chosen."""
    grid = QGridLayout()
    grid.setSpacing(10)
    columns = 1 if theme().wide_text else 2
    insides = []
    for number, label in enumerate(labels):
        card = Surface("sunken", (12, 12, 12, 12), 10)
        into = Chip(label, desk, weight="bold", sign="arrow-down")
        into.setCheckable(False)
        into.setAccessibleName(tr("Put it into the box: {box}", box=label.plain))
        into.clicked.connect(lambda _=False, n=number: put(n))
        insides.append(Flow(least=_EMPTY))
        card.column.addWidget(into)
        card.column.addWidget(insides[-1])
        card.column.addStretch(1)
        grid.addWidget(card, number // columns, number % columns)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return grid, insides
