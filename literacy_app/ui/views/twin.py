"""The twin beside the post: the same topic, the other verdict."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.post import Post
from literacy_app.domain.verdict_names import verdict_name
from literacy_app.ui.theme import theme
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.views.verdicts import twin_title, verdict_side
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.post_card import PostCard
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import tr


class Twin(QWidget):
    """Shows the twin and why it is what it is; a sentence where there is none."""

    enlarge_wanted = Signal(str)

    def __init__(self, twin: Post | None, reading: Reading) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.setSpacing(10)
        if twin is None:
            rows.addWidget(Label(tr("This post has no twin."), "h3"))
            rows.addStretch(1)
        else:
            self.setAccessibleName(twin_title(twin.verdict))
            self._fill(rows, twin, reading)

    def _fill(self, rows: QVBoxLayout, twin: Post, reading: Reading) -> None:
        rows.addLayout(_head(twin))
        card = PostCard(
            twin,
            lang=reading.lang,
            ruby=reading.ruby,
            picture_of=reading.picture_of,
            compact=True,
        )
        card.enlarge_requested.connect(self.enlarge_wanted)
        if theme().wide_text:
            # Below each other, large words would leave the post no room.
            beside = QHBoxLayout()
            beside.setSpacing(theme().space(4))
            beside.addWidget(card, 3, Qt.AlignmentFlag.AlignTop)
            why = Scrolling(tr("Why"), _reasons(twin, reading))
            beside.addWidget(why, 2)
            rows.addLayout(beside, 1)
            return
        rows.addWidget(card)
        rows.addWidget(_reasons(twin, reading))
        rows.addStretch(1)


def _head(twin: Post) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(Label(twin_title(twin.verdict), "h3"), 1)
    words = verdict_name(twin.verdict)
    row.addWidget(VerdictChip(verdict_side(twin.verdict), None, words, small=True))
    return row


def _reasons(twin: Post, reading: Reading) -> QWidget:
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(10)
    for body in twin.explanation.values():
        words = body.of(reading.lang)
        rows.addWidget(RubyText(words, lang=reading.lang, size=16, ruby=reading.ruby))
    rows.addStretch(1)
    return holder
