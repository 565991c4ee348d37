"""The result of a quiz, from the sentence at its head to the way on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.people import Learner
from literacy_app.domain.quiz import ItemOutcome, QuizResult
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.answer_list import AnswerList
from literacy_app.ui.views.item_outcome import ItemOutcomePart, judged_line
from literacy_app.ui.views.looking_back import LookingBackPage
from literacy_app.ui.views.post_frame import reading_of
from literacy_app.ui.views.reading import PictureOf
from literacy_app.ui.views.result_words import (
    gap_words,
    minutes_words,
    standing_words,
    sureness_words,
)
from literacy_app.ui.views.summary_words import outcome_words
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.callout import Callout
from literacy_app.ui.widgets.icon_disc import IconDisc
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.surfaces import Columns, Rule, Surface
from literacy_app.ui.widgets.tally import TwoSided
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import Lang, tr, trn

_NARROW: Final = 900
_SIDE: Final = 640
_DISC: Final = 44
_CARD: Final = (26, 20, 26, 20)


class QuizResultPage(LookingBackPage):
    """again: the quiz once more. answer_wanted: an attempt id."""

    def __init__(self, learner: Learner, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__(learner, "modules")
        self._reading = reading_of(learner, lang, picture_of)

    def show_result(self, result: QuizResult, taxonomy: Taxonomy) -> None:
        """Say how it went; nothing of it while the answers are held back."""
        title = result.standing.outline.title.of(self._reading.lang).plain
        kicker = tr("Quiz: {module}", module=title)
        self.body.addWidget(Label(kicker, "small", weight="semibold", colour="warm"))
        self.body.addWidget(Label(tr("You have done the quiz."), "h1"))
        if result.feedback_open:
            self._say_how_it_went(result, taxonomy)
        else:
            held = tr("The answers are explained once the quiz is over.")
            self.body.addWidget(Callout("save", "", held, tone="info"))
        self.body.addStretch(1)
        self._put_buttons(fresh_left=result.fresh_left)

    def _say_how_it_went(self, result: QuizResult, taxonomy: Taxonomy) -> None:
        if result.posts:
            said = outcome_words(result.caught, result.trusted, result.could_not_tell)
            self.body.addWidget(Label(said, "lead", colour="ink2"))
        top = Columns(_NARROW, 18)
        top.add(_sides_card(result), 1)
        top.add(_points_card(result), width=_SIDE)
        self.body.addWidget(top)
        if result.posts:
            self._list = AnswerList(result.posts, self._reading.lang)
            self._list.answer_wanted.connect(self.answer_wanted)
            self.body.addWidget(self._list)
        if result.items:
            self.body.addWidget(self._questions(result.items, taxonomy))

    def _questions(self, items: tuple[ItemOutcome, ...], taxonomy: Taxonomy) -> QWidget:
        card = Surface("card", (26, 18, 26, 22), spacing=16)
        card.column.addWidget(Label(tr("The written questions"), "h3"))
        for number, outcome in enumerate(items):
            if number:
                card.column.addWidget(Rule())
            card.column.addLayout(self._question(outcome, taxonomy))
        return card

    def _question(self, outcome: ItemOutcome, taxonomy: Taxonomy) -> QVBoxLayout:
        reading, item = self._reading, outcome.item
        rows = QVBoxLayout()
        rows.setSpacing(10)
        rows.addWidget(
            RubyText(
                item.prompt.of(reading.lang),
                lang=reading.lang,
                weight="bold",
                ruby=reading.ruby,
            )
        )
        rows.addWidget(judged_line(outcome.marked, 17))
        rows.addWidget(ItemOutcomePart(item, outcome.marked, taxonomy, reading))
        return rows

    def _put_buttons(self, *, fresh_left: bool) -> None:
        words = tr("Other posts: take it again")
        if not fresh_left:
            words = tr("Take it again")
        again = Button(words)
        again.clicked.connect(self.again)
        back = Button(
            tr("Back to the modules"), "main", icon="arrow-right", icon_after=True
        )
        back.clicked.connect(lambda: self.went.emit("modules"))
        said = tr("Your work is saved on this computer. Nothing was sent.")
        if not fresh_left:
            said = tr("There are no new posts for this quiz at the moment.")
        self.put_foot([again, back], said=said)


def _sides_card(result: QuizResult) -> Surface:
    card = Surface("card", _CARD, spacing=10)
    card.column.addWidget(Label(tr("Both sides count"), "h3"))
    card.column.addWidget(TwoSided(result.caught, result.trusted, with_bars=True))
    if result.could_not_tell:
        row = QHBoxLayout()
        row.setSpacing(10)
        words = tr("cannot tell yet")
        row.addWidget(VerdictChip("cannot_tell", None, words, small=True))
        posts = trn("{n} post", "{n} posts", result.could_not_tell)
        row.addWidget(Label(posts, "small"), 1)
        card.column.addLayout(row)
    card.column.addStretch(1)
    return card


def _points_card(result: QuizResult) -> Surface:
    """Return where the module stands, being sure, and the minutes used."""
    card = Surface("card", _CARD, spacing=14)
    sign = "sprout" if result.standing.secure else "circle-check"
    points = [(sign, standing_words(result.standing))]
    if result.posts:
        sure = " ".join(filter(None, (sureness_words(result), gap_words(result))))
        points.append(("scale", sure))
    if result.check_minutes is not None:
        points.append(("hourglass", minutes_words(result.check_minutes)))
    card.column.addStretch(1)
    for icon, words in points:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconDisc(icon, _DISC), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(words, weight="semibold"), 1)
        card.column.addLayout(row)
    card.column.addStretch(1)
    return card
