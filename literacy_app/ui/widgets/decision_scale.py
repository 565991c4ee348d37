"""The six-step scale, and "cannot tell yet" apart from it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.scale_step import ScaleStep, StepLook
from literacy_app.words import tr

_GAP: Final = 6
_APART: Final = 16
_WIDEST_APART: Final = 150
_COLUMNS: Final = (6, 3, 2)
CANNOT_TELL: Final = 0


class DecisionScale(QWidget):
    """One choice out of seven, or of six when forced.

    chosen: 1 (surely genuine) to 6 (surely manipulated), 0 for cannot tell yet.
    """

    chosen = Signal(int)

    def __init__(self, *, forced: bool = False) -> None:
        super().__init__()
        self._forced = forced
        self._group = QButtonGroup(self)
        self._steps = {look.key: ScaleStep(look) for look in _looks()}
        for key, step in self._steps.items():
            step.setParent(self)
            self._group.addButton(step, key)
        self._steps[CANNOT_TELL].setVisible(not forced)
        self._group.idClicked.connect(self.chosen)
        self.setAccessibleName(tr("What do you think?"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # For those who jump to the scale as a whole: the focus goes to a step.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def choose(self, step: int) -> None:
        """Select a step as a press would; `chosen` follows."""
        if step in self._steps and not (self._forced and step == CANNOT_TELL):
            self._steps[step].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._steps[step].click()

    def show_choice(self, step: int | None) -> None:
        """Show a choice made before, without a signal; None clears."""
        if step is not None:
            self._steps[step].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._steps.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's names
        super().focusInEvent(event)
        step = self._group.checkedButton() or self._steps[1]
        step.setFocus(event.reason())

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        rows = self._rows(width)
        return rows * self._least().height() + (rows - 1) * _GAP

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self._width_in_one_row()
        if self.width() < width and self.isVisible():
            width = self.width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        columns = _COLUMNS[-1] if theme().wide_text else _COLUMNS[-2]
        width = columns * self._least().width() + (columns - 1) * _GAP
        return QSize(width, self._least().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        rows, columns = self._rows(self.width()), self._columns(self.width())
        high = (self.height() - (rows - 1) * _GAP) // rows
        room = self._room_for_six()
        for index, key in enumerate(range(1, 7)):
            row, column = divmod(index, columns)
            left = column * (room + _GAP) // columns
            right = (column + 1) * (room + _GAP) // columns - _GAP
            box = QRect(left, row * (high + _GAP), right - left, high)
            self._steps[key].setGeometry(box)
        self._place_apart(rows, high, room)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the rule between the six and the one apart."""
        if not self._forced and self._columns(self.width()) == _COLUMNS[0]:
            line = QRect(self._room_for_six() + _APART, 0, 1, self.height())
            if theme().high_contrast:
                line.setWidth(2)
            QPainter(self).fillRect(line, theme().colour("line"))

    def _place_apart(self, rows: int, high: int, room: int) -> None:
        apart = self._steps[CANNOT_TELL]
        if self._columns(self.width()) == _COLUMNS[0]:
            left = room + 2 * _APART + 1
            apart.setGeometry(left, 0, self.width() - left, self.height())
        else:
            # As wide as one of the six: no answer is to look weightier.
            one = (room + _GAP) // self._columns(self.width()) - _GAP
            top = (rows - 1) * (high + _GAP)
            apart.setGeometry((self.width() - one) // 2, top, one, high)

    def _room_for_six(self) -> int:
        """Return the width the six may share."""
        if self._forced or self._columns(self.width()) != _COLUMNS[0]:
            return self.width()
        whole = self.width() - 2 * _APART - 1
        share = (whole - 5 * _GAP) // 7
        apart = min(max(share, self._least().width()), theme().px(_WIDEST_APART))
        return whole - apart

    def _columns(self, width: int) -> int:
        if width >= self._width_in_one_row():
            return _COLUMNS[0]
        wide = self._least().width()
        fitting = (c for c in _COLUMNS[1:] if c * wide + (c - 1) * _GAP <= width)
        return next(fitting, _COLUMNS[-1])

    def _rows(self, width: int) -> int:
        columns = self._columns(width)
        apart = 0 if columns == _COLUMNS[0] or self._forced else 1
        return 6 // columns + apart

    def _width_in_one_row(self) -> int:
        count = 6 if self._forced else 7
        apart = 0 if self._forced else 2 * _APART + 1
        return count * self._least().width() + 5 * _GAP + apart

    def _least(self) -> QSize:
        hints = [step.sizeHint() for step in self._steps.values()]
        return QSize(max(h.width() for h in hints), max(h.height() for h in hints))


def _looks() -> list[StepLook]:
    return [
        StepLook(1, tr("Surely\ngenuine"), "genuine", 3),
        StepLook(2, tr("Probably\ngenuine"), "genuine", 2),
        StepLook(3, tr("Leaning\ngenuine"), "genuine", 1),
        StepLook(4, tr("Leaning\nmanipulated"), "manipulated", 1),
        StepLook(5, tr("Probably\nmanipulated"), "manipulated", 2),
        StepLook(6, tr("Surely\nmanipulated"), "manipulated", 3),
        StepLook(CANNOT_TELL, tr("Cannot\ntell yet"), "cannot_tell", 2),
    ]
