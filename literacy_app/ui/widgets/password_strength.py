"""How long a password would hold, in words with a sign."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from literacy_app.domain.password import LEAST, Strength, Weakness
from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_SIGNS = {"weak": "circle-dashed", "fair": "circle-dot", "strong": "circle-check"}


class PasswordStrength(QWidget):
    """One line under the field; the sign changes its shape as well."""

    def __init__(self) -> None:
        super().__init__()
        self._said = ""
        self._sign = QLabel()
        self._words = Label("", "small", weight="semibold")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.show_strength(None)

    def show_strength(self, found: Strength | None) -> None:
        """Say it; None while nothing was typed."""
        words = _words(found)
        sign = _SIGNS[found.level if found else "weak"]
        self._sign.setPixmap(icon_pixmap(sign, "ink", theme().px(18)))
        self._words.setText(words)
        if found and words != self._said:
            announce(self, words)
        self._said = words


def _words(found: Strength | None) -> str:
    if found is None:
        return tr("At least {least} characters", least=LEAST)
    if found.level == "strong":
        return tr("Strong")
    if found.level == "fair":
        return tr("Good; longer is stronger")
    return _why(found.why)


def _why(why: Weakness | None) -> str:
    if why == "short":
        return tr("Too short yet: at least {least} characters", least=LEAST)
    if why == "digits":
        return tr("Weak: only digits")
    if why == "like_the_name":
        return tr("Weak: much like the name")
    if why == "one_character":
        return tr("Weak: the same characters again and again, or in a row")
    return tr("Weak: many people use it")
