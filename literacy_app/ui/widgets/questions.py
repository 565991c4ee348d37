"""The seven questions, one for each family of tactics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from literacy_app.domain.tactic import TacticFamily
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.icon_disc import IconDisc
from literacy_app.ui.widgets.kinds import family_icon
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.tiles import TileGrid
from literacy_app.words import spoken

_COLUMNS: Final = 4
_COLUMNS_LARGE: Final = 2
_WIDE: Final = 268
_TALL: Final = 54


class QuestionGrid(TileGrid):
    """Icon and question, in the reader's language."""

    def __init__(self, families: Sequence[TacticFamily]) -> None:
        columns = _COLUMNS_LARGE if theme().wide_text else _COLUMNS
        super().__init__([_Question(family) for family in families], columns, gap=14)


class _Question(QWidget):
    def __init__(self, family: TacticFamily) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconDisc(family_icon(family.id), 40))
        words = Label(family.question.of(spoken()).plain, weight="medium")
        row.addWidget(words, 1)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Leave room for two lines, so that four stand side by side."""
        return QSize(_WIDE, theme().px(_TALL))
