"""One of several: buttons in a row, or rows with a radio sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import choice_box, is_hovered, paint_box
from literacy_app.ui.widgets.label import Label

_RADIO: Final = 24
_TALL: Final = 48
_ROW: Final = 60


class SegmentedChoice(QWidget):
    """Short choices side by side; one tab stop, arrow keys move inside.

    chosen: the value of the choice the person made.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], now: object
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for value, words in options:
            button = _Segment(words)
            button.setChecked(value == now)
            button.clicked.connect(lambda _=False, v=value: self.chosen.emit(v))
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)

    def checked(self) -> QWidget:
        """Return the choice in use: what the focus goes to."""
        return self._group.checkedButton() or self


class _Segment(QRadioButton):
    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = QFontMetricsF(theme().font(16, "bold"))
        wide = metrics.horizontalAdvance(self.text())
        return QSize(max(_TALL, round(wide) + 30), max(_TALL, theme().px(44)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        box = choice_box(selected=self.isChecked(), hovered=is_hovered(self))
        paint_box(painter, QRectF(self.rect()), box)
        font = theme().font(16, "bold" if self.isChecked() else "semibold")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(theme().colour("ink"))
        left = (self.width() - metrics.horizontalAdvance(self.text())) / 2
        base = (self.height() - metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left, base + metrics.ascent()), self.text())


class Option(QRadioButton):
    """A row with a radio sign, bold words and, if given, a quiet line below."""

    def __init__(self, words: str, quiet: str = "") -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(quiet)
        self.focus_radius = theme().radius("card")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16 + _RADIO + 14, 12, 16, 12)
        column.setSpacing(0)
        column.addWidget(_seen_through(Label(words, weight="semibold")))
        if quiet:
            column.addWidget(_seen_through(Label(quiet, "small", colour="ink2")))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self._column.sizeHint().expandedTo(QSize(0, _ROW))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self._column.minimumSize().expandedTo(QSize(0, _ROW))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return max(_ROW, self._column.heightForWidth(width))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        box = choice_box(
            selected=self.isChecked(), hovered=is_hovered(self), radius="card"
        )
        paint_box(painter, QRectF(self.rect()), box)
        top = (self.height() - _RADIO) / 2
        paint_radio(painter, QRectF(16, top, _RADIO, _RADIO), on=self.isChecked())


def paint_radio(painter: QPainter, rect: QRectF, *, on: bool) -> None:
    """Paint a radio sign: an empty ring, or a thick one when chosen."""
    look = theme()
    width = rect.width() / 3 if on else 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.colour("surface"))
    painter.setPen(QPen(look.colour("primary" if on else "edge"), width))
    half = width / 2
    painter.drawEllipse(rect.adjusted(half, half, -half, -half))


def _seen_through(label: Label) -> Label:
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
