"""The sign-in page of a school: first the class."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from literacy_app.domain.tiles import ClassTiles, Tiles
from literacy_app.ui.theme import theme
from literacy_app.ui.views.sign_in_parts import Doors, SignInPart
from literacy_app.ui.widgets.class_tile import ClassTile
from literacy_app.ui.widgets.tiles import NewTile, TileGrid
from literacy_app.words import tr, trn

_WIDEST: Final = 960
_WIDEST_LARGE: Final = 1240
_COLUMNS: Final = 4


class ClassChoice(SignInPart):
    """A tile for each class, and one for who is in none."""

    def __init__(self, tiles: Tiles, doors: Doors) -> None:
        super().__init__(doors)
        self.add_title(tr("Which class are you in?"))
        offers: list[QWidget] = [self._tile_of(each) for each in tiles.classes]
        if tiles.others:
            offers.append(self._tile("none", tr("No class"), len(tiles.others)))
        self.first = offers[0]
        if doors.joining:
            new = NewTile(tr("I am new"))
            new.clicked.connect(self.new_wanted)
            offers.append(new)
        widest = _WIDEST_LARGE if theme().wide_text else _WIDEST
        self.add_grid(tr("Classes"), TileGrid(offers, _COLUMNS), widest)
        self.add_doors(self.guest_button())
        self.column.addStretch(1)

    def _tile_of(self, each: ClassTiles) -> ClassTile:
        found = each.school_class
        return self._tile(found.id, found.name, len(each.learners))

    def _tile(self, group: str, name: str, people: int) -> ClassTile:
        tile = ClassTile(name, trn("{n} person", "{n} people", people))
        tile.clicked.connect(lambda: self.class_chosen.emit(group))
        return tile
