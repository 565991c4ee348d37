"""Whether the learner had marked it: a tick, or a dashed circle. Never "wrong"."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_ICON: Final = 18


class FoundSign(QWidget):
    """Says "you marked it", or "new to notice" in the same size and weight."""

    def __init__(self, *, found: bool) -> None:
        super().__init__()
        colour = "youInk" if found else "ink2"
        sign = QLabel()
        name = "check" if found else "circle-dashed"
        sign.setPixmap(icon_pixmap(name, colour, theme().px(_ICON)))
        words = found_words(found=found)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(sign)
        row.addWidget(
            Label(words, "small", weight="semibold", colour=colour, wrap=False)
        )


def found_words(*, found: bool) -> str:
    return tr("you marked it") if found else tr("new to notice")
