"""Text for the back row: while a page is projected, its scale follows the window."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QApplication

from literacy_app.ui.theme.appearance import KEPT_AS, theme

_PLAIN: Final = "mikiwame_plain_theme"
# On a wall of this size text is twice as large as on a screen: body 34, posts 38.
_WALL: Final = (1920, 1080)
_ON_THE_WALL: Final = 2.0


def project(width: int, height: int) -> bool:
    """Let widgets be as large as the window allows; say whether that changed.

    Only the scale: palette and style sheet stay. `unproject` takes it back.
    """
    app, look = QApplication.instance(), theme()
    if app is None:
        return False
    scale = _ON_THE_WALL * min(width / _WALL[0], height / _WALL[1])
    scale = round(max(0.9, scale), 3)
    if not look.projected:
        app.setProperty(_PLAIN, look)
    elif look.scale == scale:
        return False
    app.setProperty(KEPT_AS, replace(look, scale=scale, projected=True))
    return True


def unproject() -> None:
    """Go back to the text size in use before, unless another theme was applied."""
    app = QApplication.instance()
    if app is not None and theme().projected:
        app.setProperty(KEPT_AS, app.property(_PLAIN))
