"""A simple table."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from literacy_app.domain.blocks import Table
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.prose import ProseText, on_one_baseline
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.surfaces import Rule, Surface
from literacy_app.words import tr

_GAP: Final = 18
_SIZE: Final = 16


class TableCard(Surface):
    """Cells are read row by row, each described by its column."""

    def __init__(self, block: Table, desk: BlockDesk) -> None:
        super().__init__("card", (18, 10, 18, 12))
        heads = [cell.plain for cell in block.head]
        self.setAccessibleName(tr("Table: {columns}", columns=tr(", ").join(heads)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(6)
        titles = [ProseText(h, desk, size=_SIZE, weight="bold") for h in block.head]
        on_one_baseline(*titles)
        for column, title in enumerate(titles):
            grid.addWidget(title, 0, column)
            grid.setColumnStretch(column, 1)
        for row, cells in enumerate(block.rows):
            grid.addWidget(Rule(), 2 * row + 1, 0, 1, len(heads))
            texts = [ProseText(words, desk, size=_SIZE) for words in cells]
            on_one_baseline(*texts)
            for column, cell in enumerate(texts):
                cell.setAccessibleDescription(heads[column])
                grid.addWidget(cell, 2 * row + 2, column)
        self.column.addLayout(grid)


@widget_for.register
def _(block: Table, desk: BlockDesk) -> QWidget:
    return TableCard(block, desk)
