"""A short note that something is done, with a way to undo it. Never for errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_AWAY: Final = 28


class Toast(QWidget):
    """Bottom left of its window for six seconds; it waits while pointed at."""

    def __init__(
        self, window: QWidget, words: str, undo: Callable[[], None] | None = None
    ) -> None:
        clear_toast(window)
        super().__init__(window)
        self.setAccessibleName(words)
        tick = QLabel()
        tick.setPixmap(icon_pixmap("check", "surface", theme().px(20)))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(12)
        row.addWidget(tick)
        row.addWidget(Label(words, weight="medium", colour="surface", wrap=False))
        if undo is not None:
            row.addWidget(self._undo_button(undo))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.deleteLater)
        window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self._start()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: ARG002, N802
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002, N802
        self._start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._place()
        elif event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._start()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look = theme()
        box = Box(look.colour("ink"), None, 0, look.radius("card"))
        paint_box(QPainter(self), QRectF(self.rect()), box)

    def _undo_button(self, undo: Callable[[], None]) -> QPushButton:
        button = QPushButton(tr("Undo"))
        button.setAccessibleName(tr("Undo"))
        button.setProperty("kind", "undo")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(undo)
        button.clicked.connect(self.deleteLater)
        button.installEventFilter(self)
        return button

    def _start(self) -> None:
        self._timer.start(theme().milliseconds("toast_stay") or 6000)

    def _place(self) -> None:
        self.adjustSize()
        self.move(_AWAY, self.window().height() - self.height() - _AWAY)


def clear_toast(window: QWidget) -> None:
    """Put away what is shown, so that whoever sits down next does not read it."""
    for toast in window.findChildren(Toast):
        toast.hide()
        toast.deleteLater()
