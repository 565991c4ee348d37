"""Before a checkpoint: what it is, how long it takes, and that nobody is ranked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from literacy_app.domain.people import Learner
from literacy_app.ui.theme import theme
from literacy_app.ui.views.footed_page import FootedPage
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.callout import Callout
from literacy_app.ui.widgets.icon_disc import IconDisc
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr, trn

_DISC: Final = 44


class CheckpointView(FootedPage):
    """begun: start, or go on. left: not now."""

    begun = Signal()
    left = Signal()

    def __init__(self, learner: Learner) -> None:
        super().__init__(learner, "progress")
        self.body.setSpacing(18)
        self.body.addWidget(Label(tr("Checkpoint"), "h1"))

    def show_too_few_posts(self) -> None:
        """Say that there is nothing to measure with, and what may change it."""
        words = tr(
            "There are too few posts left that are new to you. A checkpoint needs 12, "
            "six of each kind. Your progress stays as it is until more lessons come."
        )
        self.body.addWidget(Callout("info", "", words, tone="info"))
        self.body.addStretch(1)
        home = Button(tr("Home"), "main")
        home.clicked.connect(self.left)
        self.put_foot([home])

    def show_checkpoint(
        self, *, posts: int, minutes: tuple[int, int], answered: int, held: bool
    ) -> None:
        """Say what comes. posts: 0 where the number depends on the answers.

        answered: of one that was broken off. held: answers are released later.
        """
        if answered:
            self.body.addWidget(Callout("save", "", _kept_words(answered), tone="info"))
        else:
            quiet = tr("A quiet look at how you read posts today.")
            self.body.addWidget(Label(quiet, "lead", colour="ink2"))
        card = Surface("card", (28, 24, 28, 26))
        card.column.addLayout(_points(_sentences(posts, minutes, held=held)))
        self.body.addWidget(card)
        self.body.addStretch(1)
        later = Button(tr("Not now"))
        later.clicked.connect(self.left)
        words = tr("Carry on") if answered else tr("Start")
        begin = Button(words, "main", icon="arrow-right", icon_after=True)
        begin.clicked.connect(self.begun)
        self.put_foot([later, begin])


def _points(sentences: Sequence[tuple[str, str]]) -> QGridLayout:
    """Return icons and sentences, in two columns where there is room."""
    columns = 1 if theme().wide_text else 2
    grid = QGridLayout()
    grid.setHorizontalSpacing(40)
    grid.setVerticalSpacing(22)
    for index, (icon, words) in enumerate(sentences):
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconDisc(icon, _DISC), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(words), 1)
        cell = QVBoxLayout()
        cell.addLayout(row)
        cell.addStretch(1)
        grid.addLayout(cell, *divmod(index, columns))
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return grid


def _sentences(
    posts: int, minutes: tuple[int, int], *, held: bool
) -> Sequence[tuple[str, str]]:
    low, high = minutes
    return (
        ("list-checks", _number_words(posts)),
        (
            "hourglass",
            tr("It takes about {n} minutes.", n=low)
            if low == high
            else tr("It takes about {low} to {high} minutes.", low=low, high=high),
        ),
        (
            "scale",
            tr(
                "You decide on each post, even when you are not sure. "
                "You can look things up first, as always."
            ),
        ),
        ("eye", _answers_words(held=held)),
        (
            "save",
            tr(
                "You may stop at any time. Your answers are saved, and you go on later."
            ),
        ),
        (
            "users-round",
            tr("Nobody is ranked. It is there for you, to see how you read."),
        ),
    )


def _number_words(posts: int) -> str:
    if posts:
        return tr("There are {n} posts. About half are just what they say.", n=posts)
    return tr("There are 12 to 30 posts. It ends as soon as it knows enough.")


def _answers_words(*, held: bool) -> str:
    if held:
        return tr("Your teacher opens the answers later. Until then none are shown.")
    return tr("The answers come at the end, for all posts together.")


def _kept_words(answered: int) -> str:
    return trn(
        "You have answered {n} post so far. It is saved, and you go on from there.",
        "You have answered {n} posts so far. They are saved, and you go on from there.",
        answered,
    )
