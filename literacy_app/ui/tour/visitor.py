"""A visitor sees only what is on the screen and does only what hands can do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

PATIENCE_SECONDS: Final = 15.0
_PAUSE: Final = 0.002
W = TypeVar("W", bound=QWidget)


class Lost(Exception):
    """What the visitor looked for is not on the screen."""


class Visitor:
    """Clicks, types and waits in one window."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        self._app = app
        self.window = window

    def sees(self, kind: type[W], name: str = "") -> list[W]:
        """Return what of this kind is visible, by its accessible name."""
        self.rests()
        return [
            widget
            for widget in self.window.findChildren(kind)
            if widget.isVisible() and name in ("", widget.accessibleName())
        ]

    def finds(self, kind: type[W], name: str = "") -> W:
        """Wait for it to appear and return it."""
        found: list[W] = []

        def appeared() -> bool:
            found.extend(self.sees(kind, name))
            return bool(found)

        self.waits_until(appeared, f"{kind.__name__} {name}")
        return found[0]

    def clicks(self, name: str) -> None:
        """Click the button that bears this name."""
        self.clicks_on(self.finds(QAbstractButton, name))

    def clicks_on(self, widget: QWidget, at: QPoint | None = None) -> None:
        where = at or widget.rect().center()
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
        )
        self.rests()

    def scrolls_to(self, widget: QWidget) -> None:
        """Bring something into view, as a wheel would."""
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(widget)
        self._app.processEvents()

    def drags(self, widget: QWidget, over: QRect) -> None:
        """Tap one corner, then the other: nothing needs dragging."""
        for corner in (over.topLeft(), over.bottomRight()):
            self.clicks_on(widget, corner)

    def types(self, name: str, words: str) -> None:
        field = self.finds(QLineEdit, name)
        field.setFocus()
        if words.isascii():
            QTest.keyClicks(field, words)
            return
        # Japanese arrives from an input method, not key by key.
        committed = QInputMethodEvent()
        committed.setCommitString(words)
        QApplication.sendEvent(field, committed)

    def presses(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self.rests()

    def chooses(self, words: str) -> None:
        """Click an entry of the menu that is open."""
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise Lost(f"a menu with {words}")
        entry = next(action for action in menu.actions() if action.text() == words)
        self.clicks_on(menu, menu.actionGeometry(entry).center())

    def rests(self) -> None:
        """Let the window do what there is to do, and let go of pages left."""
        self._app.processEvents()
        # Only a running event loop would do so by itself.
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def waits_until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window work until something holds; give up after a while."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            if time.monotonic() > until:
                raise Lost(f"{what}; visible: {', '.join(self._names())}")
            self.rests()
            time.sleep(_PAUSE)

    def _names(self) -> Iterable[str]:
        return sorted({b.accessibleName() for b in self.sees(QAbstractButton)})
