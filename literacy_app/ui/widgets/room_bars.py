"""What a room thought of one kind of posts: hands before and after, as bars."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from literacy_app.domain.decision import Says
from literacy_app.domain.workshop import RoomSide
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.graphic import Graphic
from literacy_app.ui.widgets.hands_chart import paint_side
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_BAR: Final = 26
_WORDS_PX: Final = 15


class RoomBars(QWidget):
    """Rows "before" and "after"; a round that was not counted is left out."""

    def __init__(
        self, says: Says, before: RoomSide | None, after: RoomSide | None
    ) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme().px(12))
        grid.setVerticalSpacing(theme().px(6))
        grid.setColumnStretch(1, 1)
        rounds = ((tr("Before"), before), (tr("After"), after))
        for row, (name, side) in enumerate(rounds):
            if side is None or not side.right.of:
                continue
            said = tr(
                "{right} of {of} hands · cannot tell yet: {unsure}",
                right=side.right.right,
                of=side.right.of,
                unsure=side.could_not_tell,
            )
            grid.addWidget(
                Label(name, _WORDS_PX, weight="semibold", wrap=False), row, 0
            )
            grid.addWidget(
                _Stack(says, side, tr("{answer}: {hands}", answer=name, hands=said)),
                row,
                1,
            )
            words = Label(said, _WORDS_PX, wrap=False)
            words.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(words, row, 2)


class _Stack(Graphic):
    """All hands: those that were right, then those that could not tell yet."""

    def __init__(self, says: Says, side: RoomSide, words: str) -> None:
        super().__init__(words)
        self._says, self._side = says, side
        self.setMinimumHeight(theme().px(_BAR))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme().px(200), theme().px(_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        high = look.px(_BAR - 4)
        top = (self.height() - high) / 2
        whole = QRectF(0, top, self.width(), high)
        line = look.colour("edge" if look.high_contrast else "line")
        paint_box(painter, whole, Box(None, line, look.border("hair"), look.px(4)))
        of = self._side.right.of
        right = whole.width() * self._side.right.right / of
        unsure = whole.width() * self._side.could_not_tell / of
        if right:
            paint_side(painter, QRectF(0, top, right, high), self._says)
        if unsure:
            paint_side(painter, QRectF(right, top, unsure, high), "cannot_tell")
