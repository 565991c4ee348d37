"""A show of hands: one row for each answer, with its thread, bar and number."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from literacy_app.domain.decision import SCALE, Says
from literacy_app.domain.workshop import ROWS, RoomCount
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Rule
from literacy_app.ui.widgets.thread import (
    Strength,
    draw_thread,
    strength_of,
    thread_width,
)
from literacy_app.words import spoken, tr

_THREAD: Final = (27, 13)
_THREAD_STROKE: Final = 5.0
_LABEL_WIDTH: Final = {"en": 160, "ja": 174}
_LABEL_PX: Final = {"en": 15, "ja": 14}
_NUMBER_PX: Final = 17
_NUMBER_WIDTH: Final = 40
_BAR: Final = 22
_ROW: Final = 42
_LEAST_ROW: Final = 26
_GAP: Final = 7
# Ten hands fill a bar, so that one hand in a small room does not look like many.
_FULL: Final = 10
_LONGEST: Final = 4
_ROLES: Final[dict[Says, str]] = {
    "genuine": "gen",
    "manipulated": "man",
    "cannot_tell": "uns",
}


def row_names() -> tuple[str, ...]:
    """Return what each row says, in the order of ROWS."""
    return (
        tr("Surely genuine"),
        tr("Probably genuine"),
        tr("Leaning genuine"),
        tr("Leaning manipulated"),
        tr("Probably manipulated"),
        tr("Surely manipulated"),
        tr("Cannot tell yet"),
    )


class HandsChart(QWidget):
    """Bars of a count; while counting, a field in each row.

    entered: what stands in the fields, as typed. left: counting was given up.
    """

    entered = Signal(list)
    left = Signal()

    def __init__(self, count: RoomCount | None, *, counting: bool) -> None:
        super().__init__()
        hands = count.hands if count else (0,) * len(ROWS)
        self.setAccessibleName(tr("Hands"))
        self.fields: list[HandsField] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.setMaximumHeight(theme().px(len(ROWS) * _ROW))
        full = max(_FULL, *hands)
        for i, name in enumerate(row_names()):
            if ROWS[i] == "cannot_tell":
                column.addWidget(Rule())
            row = QHBoxLayout()
            row.setSpacing(theme().px(_GAP))
            row.addWidget(_Thread(i))
            words = Label(name, _LABEL_PX[spoken()], weight="semibold", wrap=False)
            words.setMinimumWidth(theme().px(_LABEL_WIDTH[spoken()]))
            row.addWidget(words)
            row.addWidget(_Bar(ROWS[i], hands[i] / full), 1)
            row.addWidget(self._number(i, name, hands[i], counting=counting))
            column.addLayout(row, 1)

    def show_trouble(self, row: int) -> None:
        """Lead back to the field that does not hold a number of hands."""
        for i, field in enumerate(self.fields):
            field.setProperty("invalid", "true" if i == row else "false")
            field.style().unpolish(field)
            field.style().polish(field)
        self.fields[row].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[row].selectAll()

    def _number(self, row: int, name: str, hands: int, *, counting: bool) -> QWidget:
        if not counting:
            number = Label(str(hands), _NUMBER_PX, weight="bold", wrap=False)
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            number.setFixedWidth(theme().px(_NUMBER_WIDTH))
            number.setAccessibleName(tr("{answer}: {hands}", answer=name, hands=hands))
            return number
        field = HandsField(name, hands)
        field.moved.connect(lambda by: self._move(row + by))
        field.returnPressed.connect(self.enter)
        field.left.connect(self.left)
        self.fields.append(field)
        return field

    def _move(self, row: int) -> None:
        field = self.fields[row % len(self.fields)]
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()

    def enter(self) -> None:
        self.entered.emit([field.text() for field in self.fields])


class HandsField(QLineEdit):
    """A number of hands. moved: by an arrow key, −1 or 1. left: by Escape."""

    moved = Signal(int)
    left = Signal()

    def __init__(self, name: str, hands: int) -> None:
        super().__init__(str(hands) if hands else "")
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText("0")
        self.setFont(theme().font(_NUMBER_PX, "bold"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme().px(_NUMBER_WIDTH) + 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key = event.key()
        if event.text() in ("+", "＋"):
            self._add_one()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add_one(self) -> None:
        typed = self.text().strip() or "0"
        if typed.isdecimal():
            self.setText(str(int(typed) + 1))


class _Thread(QLabel):
    """The thread of a row, as on the scale; decorative."""

    def __init__(self, row: int) -> None:
        super().__init__()
        self._says: Says = ROWS[row]
        sure = SCALE[row].confidence if row < len(SCALE) else None
        self._strength: Strength = strength_of(sure)
        wide, high = (theme().px(side) for side in _THREAD)
        self.setFixedSize(QSize(wide + theme().px(8), high))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        # On the wall threads keep the size of the scale, while words double.
        painter.scale(0.5, 0.5)
        wide = thread_width(self._says, self._strength) * theme().scale
        area = QRectF(0, 0, wide, theme().px(_THREAD[1]) * 2)
        draw_thread(painter, area, self._says, self._strength, stroke=_THREAD_STROKE)


class _Bar(QWidget):
    """share: of the whole width, 0..1."""

    def __init__(self, says: Says, share: float) -> None:
        super().__init__()
        self._says, self._share = says, share
        self.setMinimumHeight(theme().px(_LEAST_ROW))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme().px(60), theme().px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        if not self._share:
            return
        high = min(theme().px(_BAR), self.height() - 4)
        area = QRectF(0, (self.height() - high) / 2, self.width() * self._share, high)
        paint_side(QPainter(self), area, self._says)


def paint_side(painter: QPainter, area: QRectF, says: Says) -> None:
    """Paint a bar in the colours of what was said."""
    look, role = theme(), _ROLES[says]
    fill, edge = look.colour(f"{role}Tint"), look.colour(f"{role}Edge")
    width = max(look.border("control"), 1.25 * look.scale)
    paint_box(painter, area, Box(fill, edge, width, look.px(4)))
