"""A small number between two buttons: one less, one more."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_WIDE: Final = 72


class NumberSteps(QWidget):
    """changed: the number chosen, from low to high."""

    changed = Signal(int)

    def __init__(self, name: str, now: int, low: int, high: int) -> None:
        super().__init__()
        self._now, self._low, self._high = now, low, high
        self._shown = Label(str(now), "lead", weight="bold")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setFixedWidth(theme().px(_WIDE))
        self._less = Button("", size="small", icon="minus")
        self._less.setAccessibleName(tr("{name}: one less", name=name))
        self._more = Button("", size="small", icon="plus")
        self._more.setAccessibleName(tr("{name}: one more", name=name))
        self._less.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self._less, self._shown, self._more):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(name, weight="medium"))
        column.addLayout(row)
        column.addStretch(1)
        self._show()

    def value(self) -> int:
        return self._now

    def _step(self, by: int) -> None:
        wanted = min(max(self._now + by, self._low), self._high)
        if wanted != self._now:
            self._now = wanted
            self._show()
            announce(self, str(wanted))
            self.changed.emit(wanted)

    def _show(self) -> None:
        self._shown.setText(str(self._now))
        self._less.set_available(self._now > self._low)
        self._more.set_available(self._now < self._high)
