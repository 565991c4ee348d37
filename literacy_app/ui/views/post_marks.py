"""One post and a whole class: who decided what, and who marked which words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import Post
from literacy_app.domain.school import Staff
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.enlarged import show_enlarged
from literacy_app.ui.views.post_cards import decisions_card, expert_card
from literacy_app.ui.views.post_crowd import (
    Judged,
    crowd_of,
    marks_in_words,
    places_of,
)
from literacy_app.ui.views.reading import PictureOf, Reading
from literacy_app.ui.views.staff_page import StaffPage
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.kept import Kept
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.mark_legend import CrowdLegend
from literacy_app.ui.widgets.post_card import PostCard
from literacy_app.ui.widgets.surfaces import Columns
from literacy_app.words import spoken, tr

_NARROW: Final = 1000
_GAP: Final = 18
_LEFT: Final = 620
_RIGHT: Final = 672


class PostMarksView(StaffPage):
    """back_wanted: to the class."""

    back_wanted = Signal()

    def __init__(self, staff: Staff, picture_of: PictureOf) -> None:
        super().__init__(staff, "class")
        self._reading = Reading(spoken(), RubyRule.NONE, picture_of)
        self._inside = Kept()
        head = QHBoxLayout()
        head.setSpacing(16)
        back = Button(tr("Back to the class"), size="small", icon="arrow-left")
        back.clicked.connect(self.back_wanted)
        head.addWidget(back)
        title = tr("One post, the whole class")
        head.addWidget(Label(title, 28, heading=True), 1)
        self.head.addLayout(head)
        self.body.addWidget(self._inside)
        self.body.addStretch(1)
        self.first_focus = back

    def show_post(
        self, post: Post, judged: Sequence[Judged], taxonomy: Taxonomy
    ) -> None:
        """Show the post with everybody's marks. judged: in the order of the list."""
        facts = (post.id, tuple(judged))
        self._inside.put(facts, lambda: self._page(post, judged, taxonomy))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _page(
        self, post: Post, judged: Sequence[Judged], taxonomy: Taxonomy
    ) -> QWidget:
        row = Columns(_NARROW, _GAP)
        row.add(self._post(post, judged), _LEFT)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(decisions_card(post, judged))
        column.addWidget(expert_card(post, taxonomy))
        column.addStretch(1)
        row.add(side, _RIGHT)
        return row

    def _post(self, post: Post, judged: Sequence[Judged]) -> QWidget:
        reading = self._reading
        card = PostCard(
            post,
            lang=reading.lang,
            ruby=reading.ruby,
            picture_of=reading.picture_of,
            compact=True,
        )
        card.show_own(crowd_of(post, judged))
        card.show_expert(places_of(post))
        card.enlarge_requested.connect(
            lambda media: show_enlarged(self.window(), post, media, reading)
        )
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addWidget(CrowdLegend())
        for words in marks_in_words(post, judged):
            column.addWidget(Label(words, "small", colour="ink2"))
        column.addStretch(1)
        return part
