"""Third page: the answer in one sentence, marks over one's own, why, the twin."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.attempt import RegionMark
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.post import Post
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.verdict_names import verdict_name
from literacy_app.ui.theme import theme
from literacy_app.ui.views.expert import checks_words, expert_places
from literacy_app.ui.views.footer import Footer
from literacy_app.ui.views.panes import Pane, Panes
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.views.twin import Twin
from literacy_app.ui.views.verdicts import (
    headline_words,
    said_words,
    verdict_side,
)
from literacy_app.ui.views.way_on import Ending, way_on
from literacy_app.ui.views.why import Why
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.callout import Callout
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.mark_legend import MarkLegend
from literacy_app.ui.widgets.post_card import NumberedMark, PostCard
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.ui.widgets.top_bar import MARGIN
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import tr

SIDE_WIDTH: Final = 420
_LONG: Final = {"en": 240, "ja": 110}
TWIN: Final = 2


class FeedbackPage(QWidget):
    """next_wanted: the main button. dispute_wanted: the learner sees it differently.

    ending: whether a next post follows, the sitting ends, or a list was left.
    looked_on: a teacher looks on: there is nothing to object to.
    """

    next_wanted = Signal()
    dispute_wanted = Signal()
    enlarge_wanted = Signal(str)

    def __init__(
        self,
        feedback: Feedback,
        taxonomy: Taxonomy,
        reading: Reading,
        *,
        ending: Ending,
        looked_on: bool = False,
    ) -> None:
        super().__init__()
        self.post = feedback.post
        self._looked_on = looked_on
        self._feedback, self._reading = feedback, reading
        self._crowded = theme().wide_text or _is_long(feedback.post, reading)
        # A long post needs all the room beside its marks.
        checks = self._checks_part() if self._crowded else None
        self._truth_in_why = theme().wide_text or _has_room(feedback)
        truth = self._truth() if self._truth_in_why else None
        self.why = Why(feedback, taxonomy, reading, checks=checks, ending=truth)
        self._next_row = 0
        self.panes = Panes(self._columns(), gap=20)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 14, 0, 0)
        rows.setSpacing(12)
        rows.addLayout(self._head())
        rows.addWidget(self.panes, 1)
        rows.addWidget(self._foot(ending))

    def show_disputed(self) -> None:
        self._foot_bar.show_said(tr("Thank you. Your view has been kept."))

    def focus_start(self) -> None:
        """Put the focus where a keyboard learner goes on with Enter."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through, in order."""
        return [self._card, self.why, self._twin, self._foot_bar]

    def press(self, key: int) -> bool:
        """Do what a single key stands for here; False when it stands for nothing."""
        if key == Qt.Key.Key_N and self.why.rows:
            self.panes.show_pane(1)
            row = self.why.rows[self._next_row % len(self.why.rows)]
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._next_row += 1
            return True
        if key == Qt.Key.Key_W:
            self.panes.show_pane(TWIN)
            self._twin.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def _columns(self) -> list[Pane]:
        self._twin = Twin(self._feedback.twin, self._reading)
        self._twin.enlarge_wanted.connect(self.enlarge_wanted)
        return [
            Pane(tr("Your post"), "message-square-quote", self._own_side(), SIDE_WIDTH),
            Pane(tr("Why"), "compass", Scrolling(tr("Why"), self.why)),
            Pane(tr("Twin"), "layers", self._twin_side(), SIDE_WIDTH),
        ]

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(10)
        said = headline_words(self._feedback.headline)
        size = 20 if theme().wide_text else 27
        row.addWidget(Label(said, size, heading=True), 1)
        post_is = (tr("This post is"), self._verdict_chip())
        # Large text leaves what was said before to the page of reasons.
        words = (post_is,) if theme().wide_text else (post_is, self._said())
        for before, chip in words:
            row.addWidget(Label(before, "small", colour="ink2", wrap=False))
            row.addWidget(chip)
        return row

    def _verdict_chip(self) -> VerdictChip:
        verdict = self.post.verdict
        return VerdictChip(verdict_side(verdict), None, verdict_name(verdict))

    def _said(self) -> tuple[str, VerdictChip]:
        decision = self._feedback.attempt.answer.decision
        said = said_words(decision)
        return tr("You said"), VerdictChip(decision.says, decision.confidence, said)

    def _own_side(self) -> QWidget:
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.setSpacing(12)
        self._card = self._marked_card()
        rows.addWidget(self._card)
        if self._feedback.expert_marks or self._feedback.attempt.answer.marks:
            rows.addWidget(MarkLegend())
        if not self._crowded:
            rows.addWidget(self._checks_callout())
        rows.addStretch(1)
        return side

    def _twin_side(self) -> QWidget:
        """Return the twin and, last of all, what is true."""
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.setSpacing(12)
        rows.addWidget(self._twin)
        truth = None if self._truth_in_why else self._truth()
        if truth is not None:
            rows.addWidget(truth)
        rows.addStretch(1)
        return side

    def _truth(self) -> Callout | None:
        reading, corrected = self._reading, self.post.corrected
        if corrected is None:
            return None
        words, true = tr("What is true"), corrected.of(reading.lang)
        return Callout(
            "info", words, true, tone="info", lang=reading.lang, ruby=reading.ruby
        )

    def _checks_part(self) -> QWidget:
        """Return the checks, with what was said where the head has no room for it."""
        if not theme().wide_text:
            return self._checks_callout()
        part = QWidget()
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        before, chip = self._said()
        row.addWidget(Label(before, "small", colour="ink2", wrap=False))
        row.addWidget(chip)
        row.addStretch(1)
        rows.addLayout(row)
        rows.addWidget(self._checks_callout())
        return part

    def _checks_callout(self) -> Callout:
        return Callout(
            "hourglass",
            "",
            checks_words(self._feedback, self._reading.lang),
            tone="info",
        )

    def _marked_card(self) -> PostCard:
        reading, post = self._reading, self._feedback.post
        card = PostCard(
            post,
            lang=reading.lang,
            ruby=reading.ruby,
            picture_of=reading.picture_of,
            calm=reading.calm,
            compact=True,
        )
        answer = self._feedback.attempt.answer
        same_words = answer.lang == reading.lang
        card.show_own(
            [
                NumberedMark(0, mark)
                for mark in answer.marks
                if same_words or isinstance(mark, RegionMark)
            ]
        )
        card.show_expert(expert_places(self._feedback, reading.lang))
        card.enlarge_requested.connect(self.enlarge_wanted)
        return card

    def _foot(self, ending: Ending) -> Footer:
        differ = Button(tr("I see it differently"), icon="flag")
        differ.clicked.connect(self.dispute_wanted)
        self._next = way_on(ending)
        self._next.clicked.connect(self.next_wanted)
        self._foot_bar = Footer(
            [self._next] if self._looked_on else [differ, self._next],
            said=tr("Your work is saved on this computer. Nothing was sent."),
        )
        return self._foot_bar


def _has_room(feedback: Feedback) -> bool:
    """Say whether few reasons stand beside a twin that needs room for its picture."""
    twin = feedback.twin
    return bool(twin and twin.media) and not feedback.expert_marks


def _is_long(post: Post, reading: Reading) -> bool:
    """Return whether words and pictures together fill the column."""
    return (
        bool(post.media) and len(post.text.of(reading.lang).plain) > _LONG[reading.lang]
    )
