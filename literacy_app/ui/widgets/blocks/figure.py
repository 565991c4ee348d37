"""A drawn picture with its caption, and what can be seen in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.blocks import Figure
from literacy_app.domain.prose import Prose
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.prose import ProseText
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.line_icon import LineIcon
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.surfaces import Rule, Surface
from literacy_app.words import tr

_GAP: Final = 8
_ICON: Final = 20
_SIZE: Final = 16
_TALLEST: Final = 220


class FigurePicture(QWidget):
    """Picture and caption; the facts stand elsewhere.

    The picture stays low, so that the words about it are seen with it, and whole,
    as they may speak of any corner of it.
    """

    def __init__(self, block: Figure, desk: BlockDesk) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_GAP)
        picture = PictureView(desk.picture_of(block.picture, desk.lang), block.alt)
        picture.enlarge_requested.connect(
            lambda: desk.tell.enlarge(block.picture, block.alt)
        )
        if not picture.pixmap().isNull():
            picture.setMaximumHeight(theme().px(_TALLEST))
        rows.addWidget(picture)
        if block.caption is not None:
            rows.addWidget(ProseText(block.caption, desk, size=_SIZE))


class FactsCard(Surface):
    """What can be seen in the picture: a name and a value a line."""

    def __init__(self, block: Figure, desk: BlockDesk) -> None:
        super().__init__("card", (18, 14, 18, 14), 6)
        title = tr("In the picture")
        self.setAccessibleName(title)
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(LineIcon("eye", theme().px(_ICON)))
        head.addWidget(Label(title, weight="bold"), 1)
        self.column.addLayout(head)
        for index, (name, value) in enumerate(block.facts):
            if index:
                self.column.addWidget(Rule())
            line = QHBoxLayout()
            line.setSpacing(_GAP)
            line.addWidget(ProseText(Prose.of(name), desk, size=_SIZE), 1)
            bold = ProseText(Prose.of(value), desk, size=_SIZE, weight="bold")
            line.addWidget(bold)
            self.column.addLayout(line)


@widget_for.register
def _(block: Figure, desk: BlockDesk) -> QWidget:
    if not block.facts:
        return FigurePicture(block, desk)
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(FigurePicture(block, desk))
    rows.addWidget(FactsCard(block, desk))
    return holder
