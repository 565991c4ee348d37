"""Everybody's tiles; in a large class smaller ones, and a field to find one's own."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from literacy_app.domain.people import Learner
from literacy_app.domain.tiles import Tiles
from literacy_app.ui.theme import theme
from literacy_app.ui.views.sign_in_parts import Doors, SignInPart
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.tiles import NewTile, PictureTile, TileGrid
from literacy_app.words import tr, trn

_WIDEST: Final = 960
_WIDEST_LARGE: Final = 1240
_COLUMNS, _COLUMNS_OF_MANY = 5, 8
_MANY: Final = 20  # more need not fit on a page of large tiles
_DISC, _TALL = 76, 150
_SMALL_DISC, _SMALL_TALL = 52, 108
_CARD: Final = "MKW"


class LearnerTiles(SignInPart):
    """Who practises here, or in one class; and a tile for somebody new.

    Letters typed anywhere go into the field; Enter opens the only tile that is left.
    """

    def __init__(self, tiles: Tiles, group: str, doors: Doors) -> None:
        super().__init__(doors)
        name, learners, self._numbers = _people(tiles, group)
        self._many = len(learners) > _MANY and (doors.cards or bool(name))
        self._people = {learner.id: learner for learner in learners}
        self._tiles = {learner.id: self._tile(learner) for learner in learners}
        self._find: TextField | None = None
        self._add_head(name, several=len(tiles.classes) + bool(tiles.others) > 1)
        shown: list[PictureTile] = list(self._tiles.values())
        self.first = shown[0]
        if doors.joining and not name:
            new = NewTile(tr("I am new"))
            new.clicked.connect(self.new_wanted)
            shown.append(new)
        self._grid = TileGrid(shown, _COLUMNS_OF_MANY if self._many else _COLUMNS)
        wide = theme().wide_text or self._many
        widest = _WIDEST_LARGE if wide else _WIDEST
        self._scroll = self.add_grid(tr("Learners"), self._grid, widest)
        self._nobody = Label(tr("Nobody here is called that."), "lead", colour="ink2")
        self._nobody.hide()
        self.add_in_the_middle(self._nobody)
        self.add_doors(self.guest_button())
        self.column.addStretch(1)

    def typed(self, letter: str) -> bool:
        """Go on in the field with what was typed on the page."""
        if self._find is None:
            return super().typed(letter)
        self._find.input.setFocus()
        self._find.input.insert(letter)
        return True

    def _add_head(self, name: str, *, several: bool) -> None:
        self.add_title(tr("Who is practising?"))
        row = QHBoxLayout()
        row.setSpacing(16)
        if name and several:
            back = Button(tr("Other class"), icon="arrow-left")
            back.clicked.connect(lambda: self.class_chosen.emit(""))
            row.addWidget(back)
        if name:
            row.addWidget(Label(name, "h2", wrap=False))
        if self._many:
            self._find = TextField("", hint="")
            self._find.input.setAccessibleName(tr("Name or number"))
            self._find.input.setPlaceholderText(tr("Name or number"))
            self._find.input.setMaximumWidth(theme().px(320))
            self._find.input.textChanged.connect(self._narrow_down)
            self._find.input.returnPressed.connect(self._take_only_one)
            row.addWidget(self._find.input)
        if row.count():
            head = QWidget()
            head.setLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            row.addStretch(1)
            head.setMaximumWidth(_WIDEST_LARGE if self._many else _WIDEST)
            self.column.setSpacing(10)
            self.add_in_the_middle(head)

    def _tile(self, learner: Learner) -> PictureTile:
        number = self._numbers.get(learner.id, "")
        name = learner.nickname
        if number:
            name = tr("{number}  {name}", number=number, name=name)
        disc, tall = (_SMALL_DISC, _SMALL_TALL) if self._many else (_DISC, _TALL)
        tile = PictureTile(learner.picture, name, disc=disc, height=tall)
        tile.setAccessibleName(learner.nickname)
        tile.clicked.connect(lambda: self.learner_chosen.emit(learner.id))
        return tile

    def _narrow_down(self, words: str) -> None:
        """Leave only the tiles whose name or number begins like this."""
        wanted = _plain(words)
        left = [
            id_
            for id_, learner in self._people.items()
            if wanted in _plain(learner.nickname)
            or _plain(self._numbers.get(id_, "")).startswith(wanted)
        ]
        is_card = wanted.startswith(_plain(_CARD))
        self._grid.show_only([self._tiles[id_] for id_ in left])
        self._scroll.updateGeometry()
        self._nobody.setVisible(not left and not is_card)
        announce(self, trn("{n} person", "{n} people", len(left)))

    def _take_only_one(self) -> None:
        if self._find is None:
            return
        words = self._find.text()
        if _plain(words).startswith(_plain(_CARD)):
            self._find.input.clear()
            self.card_typed.emit(words)
            return
        number = _plain(words)
        exact = [i for i, n in self._numbers.items() if n and _plain(n) == number]
        left = [id_ for id_, tile in self._tiles.items() if not tile.isHidden()]
        if len(left) == 1 or len(exact) == 1:
            self.learner_chosen.emit((exact or left)[0])
        elif left:
            self._tiles[left[0]].setFocus()


def _people(
    tiles: Tiles, group: str
) -> tuple[str, tuple[Learner, ...], dict[str, str]]:
    """Return the name of a class, who is in it, and their numbers."""
    for each in tiles.classes:
        if each.school_class.id == group:
            return each.school_class.name, each.learners, dict(each.numbers)
    return tr("No class") if tiles.classes else "", tiles.others, {}


def _plain(words: str) -> str:
    """Return words as they are compared: wide letters, kana and case are one."""
    folded = unicodedata.normalize("NFKC", words).casefold().strip()
    return "".join(
        chr(ord(c) - 0x60) if "\u30a1" <= c <= "\u30f6" else c  # katakana as hiragana
        for c in folded
    )
