"""What the sign-in page shows: everybody's tiles, or a welcome to the first one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.people import Learner
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import FittingScroll
from literacy_app.ui.widgets.tiles import NewTile, PictureTile, TileGrid
from literacy_app.words import tr

_WIDEST: Final = 960
_WIDEST_LARGE: Final = 1240
_COLUMNS: Final = 5


class SignInPart(QWidget):
    """Either part. learner_chosen: an id; the other signals: the buttons."""

    learner_chosen = Signal(str)
    new_wanted = Signal()
    guest_asked = Signal()
    workshop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first: QWidget = self
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28, 0, 28, 24)
        self.column.setSpacing(26)

    def add_title(self, words: str) -> None:
        title = Label(words, 36, weight="bold", heading=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(title)

    def guest_button(self) -> Button:
        guest = Button(tr("Try as a guest"), icon="user")
        guest.clicked.connect(self.guest_asked)
        return guest

    def workshop_button(self) -> Button:
        workshop = Button(tr("Workshop"), "quiet", icon="presentation")
        workshop.clicked.connect(self.workshop_wanted)
        return workshop

    def add_in_the_middle(self, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        for widget in widgets:
            row.addWidget(widget, 100 if len(widgets) == 1 else 0)
        row.addStretch(1)
        self.column.addLayout(row)


class Opening(SignInPart):
    """Stands there while the records are opened, if that takes long."""

    def __init__(self) -> None:
        super().__init__()
        words = Label(tr("Opening…"), "lead", colour="ink2")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)
        self.column.addWidget(words)
        self.column.addStretch(2)


class Tiles(SignInPart):
    """Everybody who practises here, and a tile for somebody new."""

    def __init__(self, learners: Sequence[Learner]) -> None:
        super().__init__()
        self.add_title(tr("Who is practising?"))
        tiles: list[PictureTile] = [self._tile(learner) for learner in learners]
        new = NewTile(tr("I am new"))
        new.clicked.connect(self.new_wanted)
        self.first = tiles[0]
        scroll = FittingScroll(tr("Learners"), TileGrid([*tiles, new], _COLUMNS))
        scroll.setMaximumWidth(_WIDEST_LARGE if theme().wide_text else _WIDEST)
        self.add_in_the_middle(scroll)
        self.add_in_the_middle(self.guest_button(), self.workshop_button())
        self.column.addStretch(1)

    def _tile(self, learner: Learner) -> PictureTile:
        tile = PictureTile(learner.picture, learner.nickname)
        tile.clicked.connect(
            lambda _=False, id_=learner.id: self.learner_chosen.emit(id_)
        )
        return tile


class Welcome(SignInPart):
    """The first start: what this is, and two ways in."""

    def __init__(self) -> None:
        super().__init__()
        self.column.addStretch(1)
        self.add_title(tr("Welcome to Mikiwame"))
        about = Label(
            tr(
                "Here you practise telling genuine posts from manipulated ones. "
                "Nobody practises on this computer yet. "
                "Make a place of your own, or have a look first."
            ),
            "lead",
            colour="ink2",
        )
        about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        about.setMaximumWidth(theme().px(690))
        self.add_in_the_middle(about)
        new = Button(tr("I am new"), "main", size="large", icon="user-plus")
        new.clicked.connect(self.new_wanted)
        self.first = new
        self.add_in_the_middle(new, self.guest_button())
        self.add_in_the_middle(self.workshop_button(), QWidget())
        self.column.addStretch(2)
