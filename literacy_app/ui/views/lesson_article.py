"""The page of a lesson: title and blocks, and beside them what belongs to pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.blocks import Block, Callout, Figure, Interactive
from literacy_app.domain.module import Page
from literacy_app.domain.text import Band
from literacy_app.ui.widgets import blocks
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.figure import FactsCard, FigurePicture
from literacy_app.ui.widgets.blocks.prose import ProseText
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.ui.widgets.top_bar import MARGIN

assert blocks.__all__  # noqa: S101 - importing the package registers every block

_TITLE_PX: Final = 30
_COLUMN: Final = 660
_SIDE: Final = 292
_SIDE_LEAST: Final = 240
_USUAL: Final = 996
_GAP: Final = 44
_BETWEEN: Final = 14
_TOP: Final = 20
_BOTTOM: Final = 28


class Article(QWidget):
    """title: has the focus when a page is opened.

    Facts and callouts stand at the side, but only those before the first block to
    work on: what explains a task must not stand above it.
    """

    def __init__(self, page: Page, desk: BlockDesk, band: Band, above: QWidget) -> None:
        super().__init__()
        self._asides: list[tuple[int, QWidget]] = []
        self._narrow = True
        words = page.title[desk.lang]
        self.title = ProseText(
            words, desk, size=_TITLE_PX, weight="bold", links=False, heading=True
        )
        self._flow = QWidget()
        self._rows = QVBoxLayout(self._flow)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(_BETWEEN)
        self._rows.addWidget(above, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(self.title)
        self._fill(page.blocks_for(desk.lang, band), desk)
        self._rows.addStretch(1)
        self._side = QWidget()
        self._side_rows = QVBoxLayout(self._side)
        self._side_rows.setContentsMargins(0, 0, 0, 0)
        self._side_rows.setSpacing(16)
        self._side_rows.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _TOP, MARGIN, _BOTTOM)
        row.setSpacing(_GAP)
        row.addWidget(self._flow)
        row.addWidget(self._side)
        row.addStretch(1)
        self._row = row

    def arrange(self, *, narrow: bool) -> None:
        """Put what can stand at the side there, or all in one column."""
        self._narrow = narrow
        for index, (at, widget) in enumerate(self._asides):
            if narrow:
                self._rows.insertWidget(at + index, widget)
            else:
                self._side_rows.insertWidget(index, widget)
        self._side.setVisible(not narrow)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        edges = self._row.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        if self._narrow:
            self._flow.setFixedWidth(max(1, room))
            return
        side = min(_SIDE, max(_SIDE_LEAST, _SIDE * room // _USUAL))
        self._side.setFixedWidth(side)
        self._flow.setFixedWidth(max(1, min(_COLUMN, room - side - _GAP)))

    def _fill(self, shown: Sequence[Block], desk: BlockDesk) -> None:
        worked_on = False
        aside = replace(desk, size=16)
        for block in shown:
            worked_on = worked_on or isinstance(block, Interactive)
            if worked_on or not isinstance(block, Callout | Figure):
                self._rows.addWidget(widget_for(block, desk))
                continue
            if isinstance(block, Figure):
                self._rows.addWidget(FigurePicture(block, desk))
                if block.facts:
                    self._asides.append((self._rows.count(), FactsCard(block, aside)))
            else:
                self._asides.append((self._rows.count(), widget_for(block, desk)))


class LessonScroll(Scrolling):
    """Scrolls the page.

    turned: 1 or -1, by a page key where nothing is left to scroll that way.
    """

    turned = Signal(int)

    def __init__(self, name: str, article: Article) -> None:
        super().__init__(name, article, steady=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() >= bar.maximum():
            self.turned.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() <= bar.minimum():
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)
