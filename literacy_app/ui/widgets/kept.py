"""A place on a page whose content is built anew only when its facts have changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

_NOTHING = object()


class Kept(QWidget):
    """Keeps the focus, by name, when its content is replaced."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: object = _NOTHING
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def put(self, facts: object, make: Callable[[], QWidget]) -> None:
        """Show what `make` builds of these facts, unless it is there already."""
        if facts == self._facts:
            return
        self._facts = facts
        focused = self._focused()
        old, self._inside = self._inside, make()
        self._column.addWidget(self._inside)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        # At once: a layout would show it one turn later, and the page would jump.
        self._inside.show()
        if focused:
            self._focus(focused)

    def _focused(self) -> str:
        widget = self.window().focusWidget()
        inside = widget is not None and self.isAncestorOf(widget)
        return widget.accessibleName() if widget is not None and inside else ""

    def _focus(self, name: str) -> None:
        inside = self._inside
        found = inside.findChildren(QWidget) if inside is not None else []
        for widget in found:
            if widget.accessibleName() == name:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
