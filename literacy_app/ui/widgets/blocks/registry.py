"""From a block to its widget: every kind registers the way it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatch

from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.blocks import Block
from literacy_app.ui.widgets.blocks.desk import BlockDesk

GAP = 12


@singledispatch
def widget_for(block: object, desk: BlockDesk) -> QWidget:
    """Return the widget that shows a block."""
    raise NotImplementedError(type(block).__name__)


class BlockColumn(QWidget):
    """Blocks one below the other, in reading order."""

    def __init__(
        self, blocks: Sequence[Block], desk: BlockDesk, *, gap: int = GAP
    ) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(gap)
        for block in blocks:
            rows.addWidget(widget_for(block, desk))
