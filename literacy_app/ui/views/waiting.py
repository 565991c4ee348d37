"""What stands on the page while something is fetched, or when it cannot be."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_SAID_AFTER_MS: Final = 400
_WIDTH: Final = 560


class Waiting(QWidget):
    """Nothing at first, then "Opening…": no spinner, nothing flashes."""

    def __init__(self) -> None:
        super().__init__()
        words = Label(tr("Opening…"), "lead", colour="ink2", wrap=False)
        words.setVisible(False)
        rows = QVBoxLayout(self)
        rows.addWidget(words, 0, Qt.AlignmentFlag.AlignCenter)
        QTimer.singleShot(_SAID_AFTER_MS, words, words.show)


class TroublePage(QWidget):
    """One sentence each: what happened, what is safe, what to do.

    over: not a fault, but the end of what there is. left: back to the home page.
    retried: the same once more.
    """

    left = Signal()
    retried = Signal()

    def __init__(self, words: str, *, over: bool) -> None:
        super().__init__()
        title = tr("All done for now") if over else tr("This did not work")
        said = Label(words, "lead")
        said.setFixedWidth(_WIDTH)
        leave = Button(tr("Back to the home page"), "main" if over else "outlined")
        leave.clicked.connect(self.left)
        again = Button(tr("Try again"), "main")
        again.clicked.connect(self.retried)
        self._first = leave if over else again
        rows = QVBoxLayout(self)
        rows.setSpacing(20)
        rows.addStretch(1)
        for part in (Label(title, "h1"), said):
            rows.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        if not over:
            buttons.addWidget(again)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        rows.addStretch(2)

    def focus_start(self) -> None:
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
