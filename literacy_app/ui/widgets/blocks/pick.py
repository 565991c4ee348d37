"""Rows to choose from, with furigana: a radio sign or a box to tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
)

from literacy_app.domain.prose import Prose
from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.prose import ProseText
from literacy_app.ui.widgets.box import Box, choice_box, is_hovered, paint_box
from literacy_app.ui.widgets.options import paint_radio

_SIGN: Final = 24
_SIDE: Final = 16
_GAP: Final = 14
_ROW: Final = 60
_LETTERS: Final = "ABCDEFGH"

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class PickRow(_Button):
    """What both kinds share; arrow keys go from row to row without choosing."""

    _column: QVBoxLayout

    def set_words(self, words: Prose, desk: BlockDesk) -> None:
        """Fill the row; call once, from the constructor."""
        self.setText(words.plain)
        self.setAccessibleName(words.plain)
        self.setAutoExclusive(False)
        self.focus_radius = theme().radius("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        label = ProseText(words, desk, links=False)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._label = label
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE + _SIGN + _GAP, 8, _SIDE, 8)
        self._column.addStretch(1)
        self._column.addWidget(label)
        self._column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return self._column.sizeHint().expandedTo(QSize(0, _ROW))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self._column.minimumSize().expandedTo(QSize(0, _ROW))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return max(_ROW, self._column.heightForWidth(width))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, on = QPainter(self), self.isChecked()
        box = choice_box(selected=on, hovered=is_hovered(self), radius="card")
        paint_box(painter, QRectF(self.rect()), box)
        top = (self.height() - _SIGN) / 2
        self.paint_sign(painter, QRectF(_SIDE, top, _SIGN, _SIGN))

    def paint_sign(self, painter: QPainter, rect: QRectF) -> None:
        paint_radio(painter, rect, on=self.isChecked())


class PickRadio(PickRow, QRadioButton):
    """One of several. Its fellows are cleared by `choose_one`."""

    def __init__(self, words: Prose, desk: BlockDesk) -> None:
        QRadioButton.__init__(self)
        self.set_words(words, desk)


class PickCheck(PickRow, QCheckBox):
    """Any number of several."""

    def __init__(self, words: Prose, desk: BlockDesk) -> None:
        QCheckBox.__init__(self)
        self.set_words(words, desk)

    def paint_sign(self, painter: QPainter, rect: QRectF) -> None:
        look, on = theme(), self.isChecked()
        fill = look.colour("primary" if on else "surface")
        edge = look.colour("primary" if on else "edge")
        paint_box(painter, rect, Box(fill, edge, 2, 5))
        if on:
            tick = rect.adjusted(3, 3, -3, -3)
            draw_icon(painter, "check", tick, look.colour("onPrimary"))


def choose_one(rows: Sequence[QAbstractButton], chosen: int) -> None:
    """Check one row and clear the others."""
    for index, row in enumerate(rows):
        row.setChecked(index == chosen)


def letter_pressed(event: QKeyEvent, rows: int) -> int | None:
    """Return which row A, B, C… asks for."""
    letter = event.text().upper()
    plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    if len(letter) == 1 and plain and letter in _LETTERS[:rows]:
        return _LETTERS.index(letter)
    return None
