"""A drawing that says in words what it shows."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel


class Graphic(QLabel):
    """Base of painted charts. words: the same as the picture, read aloud."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setAccessibleName(words)
        # A QLabel that holds a pixmap is a graphic; this one is never painted.
        self.setPixmap(QPixmap(1, 1))
