"""Says at the foot of the page that something takes a moment."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr

_SAID_AFTER_MS: Final = 400
_AWAY: Final = 28


class Busy(Surface):
    """Nothing at first, so that nothing flashes; then a few words, bottom left."""

    def __init__(self, page: QWidget) -> None:
        super().__init__("card", (18, 12, 18, 12))
        self.setParent(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.column.addWidget(Label(tr("One moment …"), weight="medium", wrap=False))
        self._page = page
        self._soon = QTimer(self, singleShot=True, interval=_SAID_AFTER_MS)
        self._soon.timeout.connect(self._say)
        self.hide()

    def show_busy(self, *, busy: bool) -> None:
        """Say so after a while, or no longer."""
        if not busy:
            self._soon.stop()
            self.hide()
        elif not self._soon.isActive() and not self.isVisible():
            self._soon.start()

    def _say(self) -> None:
        self.adjustSize()
        self.move(_AWAY, self._page.height() - self.height() - _AWAY)
        self.show()
        self.raise_()
        announce(self, tr("One moment …"))
