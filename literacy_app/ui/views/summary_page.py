"""The summary itself: a sentence, two sides, what comes next, and a list of answers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.people import Learner
from literacy_app.domain.sitting_summary import SittingSummary
from literacy_app.ui.views.answer_list import AnswerList
from literacy_app.ui.views.looking_back import LookingBackPage
from literacy_app.ui.views.summary_words import (
    outcome_words,
    posts_words,
    standing_words,
)
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.callout import Callout
from literacy_app.ui.widgets.icon_disc import IconDisc
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Columns, Surface
from literacy_app.ui.widgets.tally import TwoSided
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import Lang, tr, trn

_NARROW: Final = 900
_SIDE: Final = 560
_DISC: Final = 44
_CARD: Final = (26, 20, 26, 20)


class SummaryPage(LookingBackPage):
    """again: eight new posts. answer_wanted: an attempt id."""

    def __init__(self, learner: Learner, lang: Lang) -> None:
        super().__init__(learner, "home")
        self._lang: Lang = lang

    def show_summary(self, summary: SittingSummary, coming_back: str) -> None:
        """Say how the sitting went; nothing of it while the answers are held back."""
        is_test = summary.purpose == "test"
        title = tr("Checkpoint done") if is_test else posts_words(summary.answered)
        self.body.addWidget(Label(title, "h1"))
        if summary.feedback_open:
            self._say_how_it_went(summary, coming_back)
        else:
            self._say_when_it_opens(summary.answered)
        self.body.addStretch(1)
        self._put_buttons(is_test=is_test)

    def _say_how_it_went(self, summary: SittingSummary, coming_back: str) -> None:
        words = outcome_words(summary.caught, summary.trusted, summary.could_not_tell)
        self.body.addWidget(Label(words, "lead", colour="ink2"))
        top = Columns(_NARROW, 18)
        top.add(_sides_card(summary), 1)
        top.add(self._ahead_card(summary, coming_back), width=_SIDE)
        self.body.addWidget(top)
        self._list = AnswerList(summary.posts, self._lang)
        self._list.answer_wanted.connect(self.answer_wanted)
        self.body.addWidget(self._list)

    def _say_when_it_opens(self, answered: int) -> None:
        held = tr("Your teacher opens the answers later. Your answers are saved.")
        self.body.addWidget(Callout("save", "", held, tone="info"))
        quiet = trn(
            "You decided on {n} post. How it was is shown here "
            "once the answers are open.",
            "You decided on {n} posts. How they were is shown here "
            "once the answers are open.",
            answered,
        )
        self.body.addWidget(Label(quiet, "lead", colour="ink2"))

    def _ahead_card(self, summary: SittingSummary, coming_back: str) -> QWidget:
        """Return what comes back and where the learner stands."""
        card = Surface("card", _CARD, spacing=18)
        card.column.addStretch(1)
        card.column.addLayout(_point("history", coming_back))
        standing = _point("sprout", standing_words(summary.progress))
        show = Button(tr("Show"), size="small")
        show.setAccessibleName(tr("Show my progress"))
        show.clicked.connect(lambda: self.went.emit("progress"))
        standing.addWidget(show)
        card.column.addLayout(standing)
        card.column.addStretch(1)
        return card

    def _put_buttons(self, *, is_test: bool) -> None:
        home = Button(tr("Home"), "main" if is_test else "outlined")
        home.clicked.connect(lambda: self.went.emit("home"))
        if is_test:
            self.put_foot([home])
            return
        again = Button(
            tr("Another eight posts"), "main", icon="arrow-right", icon_after=True
        )
        again.clicked.connect(self.again)
        self.put_foot(
            [home, again],
            said=tr("Your work is saved on this computer. Nothing was sent."),
        )


def _sides_card(summary: SittingSummary) -> Surface:
    card = Surface("card", _CARD, spacing=10)
    card.column.addWidget(Label(tr("Both sides count"), "h3"))
    card.column.addWidget(TwoSided(summary.caught, summary.trusted, with_bars=True))
    if summary.could_not_tell:
        card.column.addLayout(_waited(summary.could_not_tell))
    card.column.addStretch(1)
    return card


def _waited(count: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(VerdictChip("cannot_tell", None, tr("cannot tell yet"), small=True))
    row.addWidget(Label(trn("{n} post", "{n} posts", count), "small"), 1)
    return row


def _point(icon: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(IconDisc(icon, _DISC), 0, Qt.AlignmentFlag.AlignVCenter)
    said = QVBoxLayout()
    said.addWidget(Label(words, weight="semibold"))
    row.addLayout(said, 1)
    return row
