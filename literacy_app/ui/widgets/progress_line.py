"""A thin line under the top bar: how far along one is."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.graphic import Graphic
from literacy_app.words import tr

_TALL: Final = 6


class ProgressLine(Graphic):
    """The page list says the same in words."""

    def __init__(self) -> None:
        super().__init__("")
        self._share = 0.0
        self.setFixedHeight(_TALL)

    def show_progress(self, page: int, pages: int) -> None:
        self._share = page / pages
        self.setAccessibleName(tr("Page {page} of {pages}", page=page, pages=pages))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, look = QPainter(self), theme()
        painter.fillRect(self.rect(), look.colour("sunken"))
        done = round(self.width() * self._share)
        painter.fillRect(0, 0, done, self.height(), look.colour("warm"))
