"""A text with furigana that can be read, selected and copied."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.text import Text
from literacy_app.ui.theme import Role, Weight, theme
from literacy_app.ui.widgets.line_breaks import word_ranges
from literacy_app.ui.widgets.ruby_layout import RubyLayout
from literacy_app.ui.widgets.ruby_paint import draw_text, set_text
from literacy_app.words import Lang

__all__ = ["RubyRule", "RubyText"]

_NARROWEST: Final = 120
_OUTLINE: Final = 2


class RubyText(QLabel):
    """Wraps a Text with kinsoku, readings above their base.

    A QLabel to assistive tools: static text whose name is the plain text, so
    readings are not read twice. tight: as in `set_text`.
    """

    def __init__(  # noqa: PLR0913 - one plain option each, all by name
        self,
        text: Text,
        *,
        lang: Lang,
        size: Role | int = "body",
        weight: Weight = "regular",
        colour: str = "ink",
        ruby: RubyRule = RubyRule.ALL,
        tight: float | None = None,
    ) -> None:
        super().__init__()
        self._lang: Lang = lang
        self._size, self._weight, self._tight = size, weight, tight
        self._colour, self._rule = colour, ruby
        self._anchor = self._caret = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.set_text(text)

    def set_text(self, text: Text) -> None:
        """Show another text; nothing is selected in it."""
        self._text = text
        self._anchor = self._caret = 0
        self.setText(text.plain)
        self.setAccessibleName(text.plain)
        self.lay_out()

    def lay_out(self) -> None:
        """Set the text again, after something changed the room it needs."""
        self._laid = self.set_with_gaps()
        self._heights: dict[int, int] = {}
        self._laid.set_width(self._room())
        self.updateGeometry()
        self.update()

    def set_with_gaps(self) -> RubyLayout:
        return self.set_looser(self._tight)

    def set_looser(self, tight: float | None) -> RubyLayout:
        """Return the text set at another line height."""
        return set_text(
            self._text,
            lang=self._lang,
            size=self._size,
            weight=self._weight,
            ruby=self._rule,
            tight=tight,
            gaps=self.gaps(),
            heavy=self.heavy(),
        )

    def gaps(self) -> dict[int, float]:
        """Return the room to keep behind characters; none in plain reading."""
        return {}

    def heavy(self) -> Sequence[tuple[int, int, Weight]]:
        """Return the code points that stand out by weight; none in plain reading."""
        return ()

    def laid(self) -> RubyLayout:
        return self._laid

    def selected_text(self) -> str:
        start, end = sorted((self._anchor, self._caret))
        return self._text.plain[start:end]

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's names, here and below
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        # Boxes in boxes ask for the same few widths hundreds of times.
        if width not in self._heights:
            room = max(1.0, width - self._sides())
            high = ceil(self._laid.height_for(room)) + self._above_and_below()
            self._heights[width] = high
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802
        width = ceil(self._laid.natural_width) + self._sides()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        hint = self.sizeHint()
        line = round(self._laid.setting.line_px) + self._above_and_below()
        return QSize(min(hint.width(), _NARROWEST), line)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._laid.set_width(self._room())

    def origin(self) -> QPointF:
        """Return where the first line starts."""
        return QPointF(self.contentsRect().topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_below(painter)
        self._paint_selection(painter)
        ink, reading = theme().colour(self._colour), theme().colour("ink2")
        draw_text(painter, self._laid, self.origin(), ink, reading)
        self.paint_above(painter)

    def paint_below(self, painter: QPainter) -> None:
        """Paint what lies behind the characters."""

    def paint_above(self, painter: QPainter) -> None:
        """Paint what lies over the characters."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.select(*[self._position(event)] * 2)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.select(self._anchor, self._position(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        place = self._laid.character_at(event.position() - self.origin())
        words = word_ranges(self._text.plain)
        for start, end in words:
            if place is not None and start <= place < end:
                self.select(start, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(0, len(self._text.plain))
        elif event.matches(QKeySequence.StandardKey.Copy) and self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            super().keyPressEvent(event)

    def select(self, anchor: int, caret: int) -> None:
        """Select the characters between two positions."""
        self._anchor, self._caret = anchor, caret
        self.update()

    def _position(self, event: QMouseEvent) -> int:
        return self._laid.position_at(event.position() - self.origin())

    def _paint_selection(self, painter: QPainter) -> None:
        look = theme()
        for box in self._laid.rects(*sorted((self._anchor, self._caret))):
            place = box.translated(self.origin())
            if look.high_contrast:
                painter.setPen(look.colour("primary"))
                painter.drawRect(place.adjusted(0, 0, 0, -_OUTLINE))
            painter.fillRect(QRectF(place), look.colour("primaryTint"))

    def _room(self) -> float:
        return float(max(1, self.width() - self._sides()))

    def _sides(self) -> int:
        return self.width() - self.contentsRect().width()

    def _above_and_below(self) -> int:
        return self.height() - self.contentsRect().height()
