"""Settings as a list of sections beside the card of the one shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.views.settings_look import Section
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.nav_item import NavItem
from literacy_app.ui.widgets.tiles import TileGrid
from literacy_app.words import tr

_SIDE: Final = 250


class Sections(QWidget):
    """items: name, icon and words of each. chosen: a name. title: else "Settings".

    The list stands beside the card, or above it where the text is large.
    """

    chosen = Signal(str)

    def __init__(self, items: Sequence[tuple[str, str, str]], title: str = "") -> None:
        super().__init__()
        title = title or tr("Settings")
        self._items: dict[str, NavItem] = {}
        self._section: Section | None = None
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Label(title, 28, weight="bold", heading=True))
        column.addWidget(self._list(items, title))
        self.first: QWidget = next(iter(self._items.values()))
        self._card = QVBoxLayout()
        self._card.addStretch(1)
        large = theme().wide_text
        page = QVBoxLayout(self) if large else QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme().space(4 if large else 6))
        if not large:
            side.setFixedWidth(theme().px(_SIDE))
        page.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        page.addLayout(self._card, 1)

    def show_section(self, name: str, section: Section) -> None:
        """Put the card of a section where the last one was."""
        self._items[name].setChecked(True)
        if self._section is not None:
            self._card.removeWidget(self._section)
            self._section.hide()
            self._section.deleteLater()
        self._section = section
        self._card.insertWidget(0, section)

    def focus_item(self, name: str) -> None:
        self._items[name].setFocus()

    def _list(self, items: Sequence[tuple[str, str, str]], title: str) -> QWidget:
        group = QButtonGroup(self)
        for name, icon, words in items:
            item = NavItem(icon, words)
            item.clicked.connect(lambda _=False, n=name: self.chosen.emit(n))
            group.addButton(item)
            self._items[name] = item
        columns = 3 if theme().wide_text else 1
        grid = TileGrid(list(self._items.values()), columns, gap=4)
        grid.setAccessibleName(title)
        return grid
