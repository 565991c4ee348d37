"""Keys that work on every page."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from literacy_app.ui.theme.tokens import text_size_steps

Wanted = Literal["larger", "smaller", "normal", "up", "region", "keys"]
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
# On a Japanese keyboard the plus sign is Shift and the semicolon key.
_WITH_CONTROL: Final[dict[int, Wanted]] = {
    Qt.Key.Key_Plus: "larger",
    Qt.Key.Key_Equal: "larger",
    Qt.Key.Key_Semicolon: "larger",
    Qt.Key.Key_Minus: "smaller",
    Qt.Key.Key_0: "normal",
}
_ALONE: Final[dict[int, Wanted]] = {Qt.Key.Key_Escape: "up", Qt.Key.Key_F6: "region"}


def wanted(event: QKeyEvent, *, single_keys: bool) -> Wanted | None:
    """Return what a key asks of the window; None when it is not for the window."""
    if event.modifiers() & _CONTROL:
        return _WITH_CONTROL.get(event.key())
    if event.text() == "?" and single_keys:
        return "keys"
    return _ALONE.get(event.key())


def next_size(now: float, wish: Wanted) -> float:
    """Return the next text size up or down, or 100 %."""
    steps = text_size_steps()
    if wish == "larger":
        return min((step for step in steps if step > now), default=now)
    if wish == "smaller":
        return max((step for step in steps if step < now), default=now)
    return steps[0]
