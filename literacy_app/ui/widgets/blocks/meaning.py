"""The small card that tells what a word means or where a claim comes from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.text import Text
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import Lang

_WIDTH: Final = 340
_EDGE: Final = 8
_MARGINS: Final = (18, 12, 18, 14)


class Meaning(QWidget):
    """Lies over the page below a word, or above it where there is no room.

    entered, left: the pointer is on it, so that it can be read at leisure.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self, window: QWidget, name: Text, says: Text, *, lang: Lang, ruby: RubyRule
    ) -> None:
        super().__init__(window)
        self.setAccessibleName(name.plain)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*_MARGINS)
        rows.setSpacing(2)
        rows.addWidget(RubyText(name, lang=lang, weight="bold", ruby=ruby))
        rows.addWidget(RubyText(says, lang=lang, size=16, ruby=ruby))

    def open_at(self, word: QRect) -> None:
        """Show it beside a word, in coordinates of the window."""
        room = self.window().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        wide = min(theme().px(_WIDTH), room.width())
        size = QSize(wide, self.heightForWidth(wide))
        top = word.bottom() + _EDGE
        if top + size.height() > room.bottom():
            top = max(room.top(), word.top() - _EDGE - size.height())
        left = min(max(room.left(), word.left()), room.right() - wide)
        self.setGeometry(QRect(QPoint(left, top), size))
        self.show()
        self.raise_()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's names
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        fill, edge = look.colour("surface"), look.colour("edge")
        box = Box(fill, edge, look.border("control"), look.radius("control"))
        paint_box(painter, QRectF(self.rect()), box)
