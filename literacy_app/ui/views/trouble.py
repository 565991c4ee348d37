"""A calm page for when the app cannot go on: what happened and what can be done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.hills import BROAD, Hills
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.words import tr

_WIDEST: Final = 720
_HILLS: Final = 250


class TroubleView(QWidget):
    """retried: try the same again. closed: close the app."""

    retried = Signal()
    closed = Signal()

    def __init__(self, title: str, words: str, *, may_retry: bool) -> None:
        super().__init__()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(28, 24, 28, 0)
        column.setSpacing(18)
        column.addStretch(1)
        column.addWidget(Label(title, "h1"))
        column.addWidget(Label(words, "lead"))
        row = QHBoxLayout()
        row.setSpacing(16)
        close = Button(tr("Close Mikiwame"), "outlined" if may_retry else "main")
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.first = close
        if may_retry:
            again = Button(tr("Try again"), "main")
            again.clicked.connect(self.retried)
            row.addWidget(again)
            self.first = again
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        inside.setMaximumWidth(min(1200, theme().px(_WIDEST)))
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Scrolling(title, middle), 1)
        if not theme().wide_text:
            hills = Hills(BROAD, with_sky=False)
            hills.setFixedHeight(_HILLS)
            page.addWidget(hills)
        self.regions: tuple[QWidget, ...] = (inside,)
