"""Plain words on a page, with the line height that the look asks for."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from literacy_app.ui.theme import Role, Weight, theme
from literacy_app.words import spoken

_HEADINGS: Final = ("h1", "h2", "h3", "display")
_HEADING_HEIGHT: Final = {"en": 1.2, "ja": 1.35}
_NARROWEST_WRAPPED: Final = 60
_ENDLESS: Final = 16_000
_BALANCED_TO: Final = 4
_LATIN: Final = re.compile("[!-ɏ]+")


class Label(QLabel):
    """A QLabel whose lines stand at the right distance. Its text stays plain.

    role:   a text role, or px at 100 %. A heading role is bold unless told.
    colour: a colour role, such as `ink2` for quieter words.
    wrap:   False keeps it on one line and never narrower than its words.
    heading: set for a px size that is a heading: bold, lines closer together.
    """

    def __init__(
        self,
        text: str = "",
        role: Role | int = "body",
        *,
        weight: Weight | None = None,
        colour: str = "ink",
        wrap: bool = True,
        heading: bool = False,
    ) -> None:
        super().__init__()
        self._heading = heading or role in _HEADINGS
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        by_role: Weight = "bold" if self._heading else "regular"
        self.setFont(theme().font(role, weight or by_role))
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def line_px(self) -> float:
        """Return the distance from one baseline to the next."""
        if self._heading:
            return self.font().pixelSize() * _HEADING_HEIGHT[spoken()]
        return self.font().pixelSize() * theme().line_height()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's names, here and below
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        edges = self.contentsMargins()
        room = width - edges.left() - edges.right()
        return self._height(self._laid_out(room)) + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802
        layout = self._laid_out(_ENDLESS)
        return QSize(self._width(layout), self._height(layout)).grownBy(
            self.contentsMargins()
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        whole = self.sizeHint()
        if not self.wordWrap():
            return whole
        narrow = min(whole.width(), max(_NARROWEST_WRAPPED, self._longest_word()))
        return QSize(narrow, round(self.line_px())).grownBy(self.contentsMargins())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setPen(theme().colour(self._colour))
        area = self.contentsRect()
        layout = self._laid_out(area.width() if self.wordWrap() else _ENDLESS)
        left, top = area.left() + self._indent(layout), area.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0, (area.height() - self._height(layout)) // 2)
        layout.draw(painter, QPointF(left, top))

    def _laid_out(self, width: int) -> QTextLayout:
        layout = self._wrapped(width)
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter or not self.wordWrap():
            return layout
        lines = layout.lineCount()
        if lines > 1:
            narrow = self._narrowest_for(lines, width)
            return self._wrapped(narrow, indent=(width - narrow) / 2)
        return layout

    def _narrowest_for(self, lines: int, width: int) -> int:
        """Return the least width with as few lines: centred text is balanced."""
        low, high = width // 2, width
        while high - low > _BALANCED_TO:
            middle = (low + high) // 2
            if self._wrapped(middle).lineCount() > lines:
                low = middle
            else:
                high = middle
        return high

    def _wrapped(self, width: int, indent: float = 0) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption()
        if self.wordWrap():
            side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            option.setAlignment(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        metrics = QFontMetricsF(self.font())
        high = self.line_px()
        baseline = (high - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(indent, baseline - line.ascent()))
            baseline += high
        layout.endLayout()
        return layout

    def _indent(self, layout: QTextLayout) -> int:
        """Return how far one unwrapped line is moved to stand at its side."""
        room = self.contentsRect().width() - self._width(layout)
        if self.wordWrap() or room <= 0:
            return 0
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            return room
        return room // 2 if self.alignment() & Qt.AlignmentFlag.AlignHCenter else 0

    def _height(self, layout: QTextLayout) -> int:
        return round(self.line_px() * max(1, layout.lineCount()))

    def _width(self, layout: QTextLayout) -> int:
        lines = (layout.lineAt(i) for i in range(layout.lineCount()))
        return int(max((line.naturalTextWidth() for line in lines), default=0)) + 1

    def _longest_word(self) -> int:
        metrics = QFontMetricsF(self.font())
        words = _LATIN.findall(self.text())
        return int(max(map(metrics.horizontalAdvance, words), default=0)) + 1
