"""A page for staff: the bar on top, a head that stays, and a body that scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.school import Staff
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.staff_bar import StaffTopBar
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.ui.widgets.top_bar import MARGIN

_TOP: Final = 16
_GAP: Final = 12
_FOOT: Final = 16
_LOOKS_EVERY_MS: Final = 500


class StaffPage(QWidget):
    """`head` stays in sight, unless text is large; `body` is the column to fill.

    looked: about twice a second while it is shown: is anything new?
    """

    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()
    looked = Signal()

    def __init__(self, staff: Staff, here: str) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        bar = StaffTopBar(staff, here)
        bar.went.connect(self.went)
        bar.lang_wanted.connect(self.lang_wanted)
        bar.scale_wanted.connect(self.scale_wanted)
        bar.help_wanted.connect(self.help_wanted)
        self.head, inside = QVBoxLayout(), QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(MARGIN, 0, MARGIN, _FOOT)
        self.body.setSpacing(_GAP)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(bar)
        if theme().wide_text:
            self.body.addLayout(self.head)
            self.head.setContentsMargins(0, _TOP, 0, 0)
        else:
            page.addLayout(self.head)
            self.head.setContentsMargins(MARGIN, _TOP, MARGIN, _GAP)
        page.addWidget(Scrolling(bar.accessibleName(), inside), 1)
        self.regions: tuple[QWidget, ...] = (bar, inside)
        self.first_focus: QWidget = bar.tab(here)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOKS_EVERY_MS)
        self._clock.timeout.connect(self.looked)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's names
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._clock.stop()
