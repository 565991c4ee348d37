"""A page under the home top bar: the bar, and a body that scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.people import Learner
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.ui.widgets.top_bar import MARGIN, HomeTopBar

_TOP: Final = 22


class HomePage(QWidget):
    """Base of home, progress and settings. `body` is the column to fill.

    went:         `home`, `progress`, `settings` or `sign_out`.
    lang_wanted, scale_wanted, help_wanted: from the top bar.
    """

    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()

    def __init__(self, learner: Learner, here: str) -> None:
        super().__init__()
        bar = HomeTopBar(learner, here)
        bar.went.connect(self.went)
        bar.lang_wanted.connect(self.lang_wanted)
        bar.scale_wanted.connect(self.scale_wanted)
        bar.help_wanted.connect(self.help_wanted)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(MARGIN, _TOP, MARGIN, 24)
        self.body.setSpacing(0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(bar)
        page.addWidget(Scrolling(bar.accessibleName(), inside), 1)
        self.regions: tuple[QWidget, ...] = (bar, inside)
        self.first_focus: QWidget = bar.tab(here)
