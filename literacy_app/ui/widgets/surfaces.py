"""Grounds that things stand on: cards, panels, rules and pages that scroll."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from literacy_app.ui.theme import theme

_ANY_WIDTH: Final = 16_777_215  # Qt's own limit
Ground = Literal["card", "panel", "sunken", "callout", "info", "slip"]


class Surface(QFrame):
    """A frame with a column inside. margins: left, top, right, bottom in px."""

    def __init__(
        self,
        kind: Ground = "card",
        margins: tuple[int, int, int, int] = (24, 20, 24, 20),
        spacing: int = 12,
    ) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)


class Rule(QWidget):
    """A hair line between rows. Decorative."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(round(theme().border("hair")))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        QPainter(self).fillRect(self.rect(), theme().colour("line"))


class DoubleRule(QWidget):
    """The double rule under a greeting: 3 px, a gap, 1 px."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, ink = QPainter(self), theme().colour("ink")
        painter.fillRect(0, 0, self.width(), 3, ink)
        painter.fillRect(0, 5, self.width(), 1, ink)


class Scrolling(QScrollArea):
    """A column that scrolls when it does not fit; then it is a tab stop as well.

    steady: the bar keeps its room when there is nothing to scroll. A column with
    pictures needs it: they get lower as they get narrower, so that a bar which
    comes and goes could do so for ever.
    """

    def __init__(self, name: str, inside: QWidget, *, steady: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._steady = steady
        if steady:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            self.verticalScrollBar().setProperty("idle", True)  # noqa: FBT003 - Qt's shape
        inside.setProperty("kind", "flow")
        self.setWidget(inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._take_focus_if_needed)

    def _take_focus_if_needed(self, low: int, high: int) -> None:
        scrolls = high > low
        focus = Qt.FocusPolicy
        self.setFocusPolicy(focus.TabFocus if scrolls else focus.NoFocus)
        if self._steady:
            bar = self.verticalScrollBar()
            bar.setProperty("idle", not scrolls)
            bar.style().unpolish(bar)
            bar.style().polish(bar)


class Columns(QWidget):
    """Things side by side, or one below the other where it is narrow.

    narrow_below: px of its own width at 100 % text size.
    """

    def __init__(self, narrow_below: int, spacing: int) -> None:
        super().__init__()
        self._narrow_below = narrow_below
        self._widths: dict[QWidget, int] = {}
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)

    def add(self, widget: QWidget, stretch: int = 0, *, width: int = 0) -> None:
        """Add a column; width is fixed, in px, while things stand side by side."""
        self._widths[widget] = width
        self._box.addWidget(widget, stretch)
        self._arrange(narrow=theme().wide_text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        narrow = self.width() < theme().px(self._narrow_below)
        self._arrange(narrow=narrow or theme().wide_text)

    def _arrange(self, *, narrow: bool) -> None:
        down = QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if narrow else beside)
        for widget, width in self._widths.items():
            fixed = width and not narrow
            widget.setMinimumWidth(width if fixed else 0)
            widget.setMaximumWidth(width if fixed else _ANY_WIDTH)


class FittingScroll(Scrolling):
    """As tall as what is inside, when there is room; scrolls when there is not."""

    def __init__(self, name: str, inside: QWidget, least: int = 150) -> None:
        super().__init__(name, inside)
        self._inside = inside
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self.width() or self._inside.sizeHint().width()
        if self._inside.hasHeightForWidth():
            return QSize(width, self._inside.heightForWidth(width))
        return QSize(width, self._inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        wide = self._inside.minimumSizeHint().width()
        return QSize(wide, min(self._least, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
