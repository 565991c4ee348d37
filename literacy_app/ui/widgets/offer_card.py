"""A card that offers one thing to do: what, how long, and a button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.icon_disc import IconDisc
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr, trn

_LARGE: Final = 52
_SMALL: Final = 44


class OfferCard(Surface):
    """button: its words; none where there is nothing to do.

    wanted: the button was pressed.
    """

    wanted = Signal()

    def __init__(
        self, icon: str, title: str, quiet: str, *, button: str = "", low: bool = False
    ) -> None:
        super().__init__("card", (24, 9, 24, 9) if low else (24, 16, 24, 16), 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(title, "h3"))
        words.addWidget(Label(quiet, "small", colour="ink2"))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconDisc(icon, _SMALL if low else _LARGE))
        row.addLayout(words, 1)
        if button:
            does = Button(button, size="small")
            does.clicked.connect(self.wanted)
            row.addWidget(does)
        self.column.addLayout(row)


def checkpoint_card() -> OfferCard:
    """Return the way to a checkpoint, in one row."""
    return OfferCard(
        "flag",
        tr("Checkpoint"),
        tr("See where you stand: 12 to 30 posts, no feedback until the end."),
        button=tr("Start a checkpoint"),
        low=True,
    )


def answers_card() -> OfferCard:
    """Return the news that the answers of a checkpoint can be seen."""
    return OfferCard(
        "flag",
        tr("The answers to your checkpoint are open now"),
        tr("Look at each post once more and see how you can tell."),
        button=tr("See the answers"),
        low=True,
    )


def review_card(posts: int, minutes: int, *, when: str, learnt: bool) -> OfferCard:
    """Return what to revisit today, or a calm word about when.

    when:   in a sentence, for a day without posts to revisit.
    learnt: whether there is anything yet that could come back.
    """
    if not posts:
        today, yet = tr("Nothing to revisit today"), tr("Nothing to revisit yet")
        return OfferCard("history", today if learnt else yet, when)
    return OfferCard(
        "history",
        trn("{n} post to revisit", "{n} posts to revisit", posts),
        trn("{n} minute, best done today", "{n} minutes, best done today", minutes),
        button=tr("Review"),
    )
