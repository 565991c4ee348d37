"""Home: one next step, both sides, where one stands, and seven questions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.people import Learner
from literacy_app.domain.progress_facts import Progress, Tally
from literacy_app.domain.tactic import TacticFamily
from literacy_app.ui.theme import theme
from literacy_app.ui.views.home_page import HomePage
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.hills import SMALL, Hills
from literacy_app.ui.widgets.icon_disc import IconDisc
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.progress_words import standing_sentence
from literacy_app.ui.widgets.questions import QuestionGrid
from literacy_app.ui.widgets.surfaces import Columns, DoubleRule, Surface
from literacy_app.ui.widgets.tally import TwoSided
from literacy_app.words import tr

Step = Literal["first_sitting", "next_sitting", "all_answered"]
_NARROW: Final = 980
_SIDE: Final = 420
_TALL: Final = 300
_LESS_TALL: Final = 236
_LOW: Final = 720
_PICTURE: Final = 330


class HomeView(HomePage):
    """Shows what comes next.

    begun: the main button; practice is to start.
    """

    begun = Signal()

    def __init__(self, learner: Learner) -> None:
        super().__init__(learner, "home")
        self._main: Button | None = None
        self._card: Surface | None = None

    def show_greeting(self, words: str, date: str) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(words, "h1"), 1)
        day = Label(date, colour="ink2", wrap=False)
        head.addWidget(day, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(head)
        self.body.addSpacing(10)
        self.body.addWidget(DoubleRule())
        self.body.addSpacing(20)

    def show_step(
        self, step: Step, sides: tuple[Tally, Tally], progress: Progress
    ) -> None:
        """Show the next step, both tallies and where the learner stands."""
        top = Columns(_NARROW, 24)
        top.add(self._next_step(step), 1)
        right = QWidget()
        cards = QVBoxLayout(right)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(16)
        for card in (self._standing(progress), _sides(*sides)):
            cards.addWidget(card, 1)
        top.add(right, width=_SIDE)
        self.body.addWidget(top)
        self.body.addSpacing(24)
        if self._main is not None:
            self._main.setFocus()

    def show_questions(self, families: Sequence[TacticFamily]) -> None:
        """Show the questions that help with any post."""
        card = Surface("card", (24, 18, 24, 18), spacing=14)
        title = tr("Questions that help with any post")
        card.column.addWidget(Label(title, 22, weight="bold", heading=True))
        card.column.addWidget(QuestionGrid(families))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _next_step(self, step: Step) -> Surface:
        card = Surface("card", (0, 0, 0, 0), spacing=0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._step_words(step), 1)
        if not theme().wide_text:
            picture = Hills(SMALL, with_sky=True, rounded=theme().radius("card") - 1)
            picture.setFixedWidth(_PICTURE)
            edge = QHBoxLayout()
            edge.setContentsMargins(0, 1, 1, 2)
            edge.addWidget(picture)
            row.addLayout(edge)
        card.column.addLayout(row)
        self._card = card
        self._fit()
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the picture shrink first where the window is low."""
        if self._card is not None:
            self._card.setMinimumHeight(_TALL if self.height() > _LOW else _LESS_TALL)

    def _step_words(self, step: Step) -> QVBoxLayout:
        title, words, does, takes = _step_texts(step)
        column = QVBoxLayout()
        column.setContentsMargins(30, 26, 30, 26)
        column.setSpacing(6)
        kicker = Label(tr("Your next step"), "small", weight="semibold", colour="warm")
        column.addWidget(kicker)
        column.addWidget(Label(title, 28, weight="bold", heading=True))
        column.addSpacing(2)
        column.addWidget(Label(words, "lead", colour="ink2"))
        column.addStretch(1)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._main = Button(
            does, "main", size="large", icon="arrow-right", icon_after=True
        )
        if step == "all_answered":
            self._main.clicked.connect(lambda: self.went.emit("progress"))
        else:
            self._main.clicked.connect(self.begun)
        row.addWidget(self._main)
        row.addWidget(Label(takes, "small", colour="ink2"), 1)
        column.addLayout(row)
        return column

    def _standing(self, progress: Progress) -> Surface:
        card = Surface("card", (24, 16, 24, 16))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconDisc("sprout", 52))
        row.addWidget(Label(standing_sentence(progress), weight="semibold"), 1)
        open_it = Button(tr("Show"), size="small")
        open_it.setAccessibleName(tr("Show my progress"))
        open_it.clicked.connect(lambda: self.went.emit("progress"))
        row.addWidget(open_it)
        card.column.addLayout(row)
        return card


def _sides(caught: Tally, trusted: Tally) -> Surface:
    card = Surface("card", (24, 16, 24, 16))
    card.column.addStretch(1)
    card.column.addWidget(Label(tr("Both sides count"), "h3"))
    card.column.addWidget(TwoSided(caught, trusted, with_bars=False))
    card.column.addStretch(1)
    return card


def _step_texts(step: Step) -> tuple[str, str, str, str]:
    """Return title, words, the button's words and how long it takes."""
    if step == "all_answered":
        return (
            tr("You have read every post here"),
            tr("There is no new one for you at the moment. Your answers are kept."),
            tr("My progress"),
            "",
        )
    takes = tr("about 10 minutes")
    words = tr(
        "Read eight posts as they come, look things up if you like, and decide. "
        "About half are just what they say."
    )
    if step == "first_sitting":
        return tr("Your first eight posts"), words, tr("Start"), takes
    return tr("Eight new posts"), words, tr("Carry on"), takes
