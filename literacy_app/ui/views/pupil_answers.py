"""A learner's answers, newest first, under the day they were given on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.figures import day_of, day_shown
from literacy_app.domain.post import Verdict
from literacy_app.domain.report_words import purpose_name
from literacy_app.domain.text import Bilingual
from literacy_app.domain.verdict_names import verdict_name
from literacy_app.ui.views.verdicts import said_words, verdict_side
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.card_title import staff_card
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.post_row import PostRow
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import spoken, tr, trn

_AT_FIRST: Final = 20


class PupilAnswers(QWidget):
    """answer_wanted: the id of the attempt to look at. more_wanted: show them all."""

    answer_wanted = Signal(str)
    more_wanted = Signal()

    def __init__(
        self,
        answers: Sequence[Attempt],
        beginnings: Mapping[str, Bilingual],
        *,
        all_shown: bool = False,
    ) -> None:
        super().__init__()
        self._rows: dict[str, PostRow] = {}
        card = staff_card(tr("Answers, newest first"))
        hint = tr("Open one to see it as the learner saw it, with the marks made.")
        said = hint if answers else tr("No answers yet.")
        card.column.addWidget(Label(said, "small", colour="ink2"))
        shown = answers if all_shown else answers[:_AT_FIRST]
        for _, given in groupby(shown, key=lambda each: day_of(each.taken_at)):
            of_day = list(given)
            card.column.addWidget(Label(_day_words(of_day), weight="bold"))
            for attempt in of_day:
                card.column.addWidget(self._row(attempt, beginnings))
        if len(shown) < len(answers):
            left = len(answers) - len(shown)
            more = Button(trn("Show {n} more", "Show {n} more", left), size="small")
            more.clicked.connect(self.more_wanted)
            card.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def focus_answer(self, attempt_id: str) -> None:
        """Go back to the answer that was looked at."""
        if attempt_id in self._rows:
            self._rows[attempt_id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, attempt: Attempt, beginnings: Mapping[str, Bilingual]) -> PostRow:
        answer = attempt.answer
        begins = beginnings.get(answer.post_id)
        words = begins.of(spoken()).plain if begins is not None else answer.post_id
        decision = answer.decision
        said = VerdictChip(
            decision.says, decision.confidence, said_words(decision), small=True
        )
        truth = _truth(attempt.manipulated)
        side = verdict_side(truth)
        is_ = VerdictChip(side, None, verdict_name(truth), small=True)
        row = PostRow(words, [(tr("Said"), said), (tr("It is"), is_)], _quiet(attempt))
        row.clicked.connect(lambda: self.answer_wanted.emit(answer.id))
        self._rows[answer.id] = row
        return row


def _truth(manipulated: bool | None) -> Verdict:  # noqa: FBT001 - a fact
    if manipulated is None:
        return "unverified"
    return "manipulated" if manipulated else "genuine"


def _quiet(attempt: Attempt) -> str:
    """Say for what it was given, and how many checks and marks were made."""
    answer = attempt.answer
    return tr(" · ").join(
        (
            purpose_name(answer.purpose, spoken()),
            trn("{n} check", "{n} checks", len(answer.opened)),
            trn("{n} mark", "{n} marks", len(answer.marks)),
        )
    )


def _day_words(of_day: Sequence[Attempt]) -> str:
    taken: datetime = of_day[0].taken_at
    return trn(
        "{day}: {n} answer",
        "{day}: {n} answers",
        len(of_day),
        day=day_shown(day_of(taken), spoken()),
    )
