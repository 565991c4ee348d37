"""What the sign-in page shows in all its states: a title, and the doors below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import FittingScroll, Surface
from literacy_app.ui.widgets.tiles import TileGrid
from literacy_app.words import tr

_RING: Final = 6  # px that the focus ring needs around a tile


@dataclass(frozen=True, slots=True)
class Doors:
    """What else leads in. cards: somebody may have a sign-in card."""

    joining: bool
    cards: bool


class SignInPart(QWidget):
    """Either part. learner_chosen, class_chosen: an id; others: the buttons.

    card_begun: the first letter a card reader has typed, or "" for the button.
    card_typed: a whole code.
    """

    learner_chosen = Signal(str)
    class_chosen = Signal(str)
    card_begun = Signal(str)
    card_typed = Signal(str)
    new_wanted = Signal()
    guest_asked = Signal()
    workshop_wanted = Signal()
    teacher_wanted = Signal()

    def __init__(self, doors: Doors) -> None:
        super().__init__()
        self.doors = doors
        self.first: QWidget = self
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28, 0, 28, 24)
        self.column.setSpacing(20)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take in what a card reader types, wherever the focus is."""
        letter = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and letter.isalnum() and self.typed(letter):
            return
        super().keyPressEvent(event)

    def typed(self, letter: str) -> bool:
        """Do something with a letter typed on the page; say whether it was done."""
        if self.doors.cards:
            self.card_begun.emit(letter)
        return self.doors.cards

    def add_title(self, words: str) -> None:
        title = Label(words, 36, weight="bold", heading=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(title)

    def guest_button(self) -> Button:
        guest = Button(tr("Try as a guest"), icon="user")
        guest.clicked.connect(self.guest_asked)
        return guest

    def add_doors(self, *first: Button) -> None:
        """Add the row of ways in; those in `first` come before the others."""
        buttons = [*first]
        if self.doors.cards:
            card = Button(tr("Sign in with a card"), icon="id-card")
            card.clicked.connect(lambda: self.card_begun.emit(""))
            buttons.append(card)
        teacher = Button(tr("Teacher"), icon="arrow-right", icon_after=True)
        teacher.clicked.connect(self.teacher_wanted)
        workshop = Button(tr("Workshop"), icon="presentation")
        workshop.clicked.connect(self.workshop_wanted)
        self.add_in_the_middle(*buttons, teacher, workshop)

    def add_grid(self, name: str, grid: TileGrid, widest: int) -> FittingScroll:
        """Add tiles that scroll where they do not fit, with room for the ring."""
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(_RING, _RING, _RING, _RING)
        around.addWidget(grid)
        scroll = FittingScroll(name, inside)
        scroll.setMaximumWidth(widest + 2 * _RING)
        self.add_in_the_middle(scroll)
        return scroll

    def add_in_the_middle(self, *widgets: QWidget) -> None:
        """Add a row; where text is large each stands on a line of its own."""
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        if len(widgets) == 1:
            row.addWidget(widgets[0], 100)
        elif theme().wide_text:
            row.addWidget(Flow(widgets, gap=16), 100)
        else:
            for widget in widgets:
                row.addWidget(widget)
        row.addStretch(1)
        self.column.addLayout(row)


class Opening(SignInPart):
    """Stands there while the records are opened, if that takes long."""

    def __init__(self) -> None:
        super().__init__(Doors(joining=False, cards=False))
        words = Label(tr("Opening…"), "lead", colour="ink2")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)
        self.column.addWidget(words)
        self.column.addStretch(2)


class LockedNote(QWidget):
    """A line above the tiles; it stays until somebody signs in."""

    def __init__(self, words: str) -> None:
        super().__init__()
        sign = QLabel()
        sign.setPixmap(icon_pixmap("lock", "primary", theme().px(22)))
        note = Surface("info", (16, 12, 16, 12))
        inside = QHBoxLayout()
        inside.setSpacing(14)
        inside.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(Label(words), 1)
        note.column.addLayout(inside)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 28, 0)
        row.addWidget(note)


class Welcome(SignInPart):
    """Nobody practises here yet: what this is, and the ways in."""

    def __init__(self, doors: Doors) -> None:
        super().__init__(doors)
        self.column.addStretch(1)
        self.add_title(tr("Welcome to Mikiwame"))
        about = Label(_welcome(doors), "lead", colour="ink2")
        about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        about.setMaximumWidth(theme().px(690))
        self.add_in_the_middle(about)
        guest = self.guest_button()
        self.first = guest
        if doors.joining:
            new = Button(tr("I am new"), "main", size="large", icon="user-plus")
            new.clicked.connect(self.new_wanted)
            self.first = new
            self.add_in_the_middle(new, guest)
            self.add_doors()
        else:
            self.add_doors(guest)
        self.column.addStretch(2)


def _welcome(doors: Doors) -> str:
    if not doors.joining:
        return tr(
            "Here you practise telling genuine posts from manipulated ones. "
            "Nobody practises on this computer yet. "
            "Your teacher makes the places, or have a look first."
        )
    return tr(
        "Here you practise telling genuine posts from manipulated ones. "
        "Nobody practises on this computer yet. "
        "Make a place of your own, or have a look first."
    )
