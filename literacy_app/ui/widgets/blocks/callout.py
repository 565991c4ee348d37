"""A box that stands out in a lesson."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from literacy_app.domain.blocks import Callout, Tone
from literacy_app.domain.prose import Prose
from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.prose import ProseText
from literacy_app.ui.widgets.blocks.registry import BlockColumn, widget_for

_LOOKS: Final[dict[Tone, tuple[str, str, str]]] = {
    "idea": ("info", "lightbulb", "primary"),
    "care": ("callout", "compass", "warm"),
    "talk": ("info", "message-circle", "primary"),
}
_MARGINS: Final = (16, 14, 18, 14)
_ICON: Final = 24
_GAP: Final = 12
_SIZE: Final = 16


class CalloutBox(QFrame):
    """Icon, title and blocks."""

    def __init__(self, block: Callout, desk: BlockDesk) -> None:
        super().__init__()
        kind, icon, colour = _LOOKS[block.tone]
        self.setProperty("kind", kind)
        self.setAccessibleName(block.title)
        sign = QLabel()
        sign.setPixmap(icon_pixmap(icon, colour, theme().px(_ICON)))
        row = QHBoxLayout(self)
        row.setContentsMargins(*_MARGINS)
        row.setSpacing(_GAP)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        small = replace(desk, size=_SIZE)
        if block.title:
            title = Prose.of(block.title)
            column.addWidget(ProseText(title, small, weight="bold"))
        column.addWidget(BlockColumn(block.body, small, gap=6))
        column.addStretch(1)
        row.addLayout(column, 1)


@widget_for.register
def _(block: Callout, desk: BlockDesk) -> QWidget:
    return CalloutBox(block, desk)
