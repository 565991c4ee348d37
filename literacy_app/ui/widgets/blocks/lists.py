"""Lists and words that somebody said."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.blocks import Bullets, Quote
from literacy_app.domain.prose import Prose
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.prose import ProseText, on_one_baseline
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.surfaces import Surface

_GAP: Final = 6
_INDENT: Final = 8
_SIGN_GAP: Final = 10


class BulletList(QWidget):
    """Each item behind its dot or number; the number is read out with it."""

    def __init__(self, block: Bullets, desk: BlockDesk) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_INDENT, 0, 0, 0)
        rows.setSpacing(_GAP)
        last = f"{len(block.items)}." if block.numbered else "•"
        wide = ProseText(Prose.of(last), desk, weight="bold").sizeHint().width()
        for number, words in enumerate(block.items, start=1):
            sign = f"{number}." if block.numbered else "•"
            row = QHBoxLayout()
            row.setSpacing(_SIGN_GAP)
            lead = ProseText(Prose.of(sign), desk, weight="bold")
            lead.setFixedWidth(wide)
            row.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
            said = ProseText(words, desk)
            on_one_baseline(lead, said)
            row.addWidget(said, 1)
            rows.addLayout(row)


@widget_for.register
def _(block: Bullets, desk: BlockDesk) -> QWidget:
    return BulletList(block, desk)


@widget_for.register
def _(block: Quote, desk: BlockDesk) -> QWidget:
    slip = Surface("slip", (18, 12, 18, 12))
    slip.column.addWidget(ProseText(block.words, desk))
    return slip
