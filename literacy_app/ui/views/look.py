"""First page of a post: read it, look things up, decide."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.draft import Draft
from literacy_app.ui.views.decision_bar import DecisionBar
from literacy_app.ui.views.desk import Desk
from literacy_app.ui.views.footer import Footer
from literacy_app.ui.views.panes import POST_WIDTH, Pane, Panes
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.post_card import PostCard
from literacy_app.words import tr

DESK: Final = 1
DECIDE: Final = 2


class LookPage(QWidget):
    """The post, the checking desk and the scale.

    where: which post it is, for the foot of pages that have tabs at the top.
    opened: an evidence id. chosen: 1..6 or 0. went_on: the choice stands.
    """

    opened = Signal(str)
    chosen = Signal(int)
    went_on = Signal()
    enlarge_wanted = Signal(str)

    def __init__(self, draft: Draft, reading: Reading, where: str = "") -> None:
        super().__init__()
        self.post = draft.post
        self.card = PostCard(
            draft.post,
            lang=reading.lang,
            ruby=reading.ruby,
            picture_of=reading.picture_of,
            calm=reading.calm,
        )
        self.card.enlarge_requested.connect(self.enlarge_wanted)
        self.desk = Desk(draft.post, reading, draft.budget)
        self.desk.opened.connect(self.opened)
        self.bar = DecisionBar(forced=draft.purpose == "test")
        self.bar.chosen.connect(self.chosen)
        self.bar.went_on.connect(self.went_on)
        self._decide = QWidget()
        self._decide_rows = QVBoxLayout(self._decide)
        self._decide_rows.setContentsMargins(0, 0, 0, 0)
        self.panes = Panes(
            [
                Pane(tr("Post"), "message-square-quote", self.card_area(), POST_WIDTH),
                Pane(tr("Desk"), "search-check", self.desk),
                Pane(tr("Decide"), "scale", self._decide),
            ]
        )
        self.panes.paged_changed.connect(self._place_bar)
        self.panes.pane_shown.connect(lambda _: self._place_bar(self.panes.paged))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 20, 0, 0)
        self._rows.setSpacing(20)
        self._rows.addWidget(self.panes, 1)
        self._rows.addWidget(self.bar)
        self._steps = self._step_buttons(where)
        self._rows.addWidget(self._steps)
        self._place_bar(self.panes.paged)
        self.show_draft(draft)

    def card_area(self) -> QWidget:
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.card)
        rows.addStretch(1)
        return holder

    def show_draft(self, draft: Draft) -> None:
        self.desk.show_draft(draft)
        self.bar.show_choice(draft.step)

    def show_sending(self) -> None:
        self.bar.show_sending()

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through, in order."""
        return [self.card, self.desk, self.bar]

    def press(self, key: int) -> bool:
        """Do what a single key stands for here; False when it stands for nothing."""
        first = Qt.Key.Key_1 if self.bar.forced else Qt.Key.Key_0
        if first <= key <= Qt.Key.Key_6:
            self.panes.show_pane(DECIDE)
            self.bar.scale.choose(key - Qt.Key.Key_0)
            return True
        if key == Qt.Key.Key_E:
            self.panes.show_pane(DESK)
            self.desk.focus_tiles()
            return True
        return False

    def _step_buttons(self, where: str) -> Footer:
        """Return the foot of the pages before the scale."""
        check = Button(tr("Check first"))
        check.clicked.connect(lambda: self.panes.show_pane(DESK))
        decide = Button(tr("Decide"), "main", icon="arrow-right", icon_after=True)
        decide.clicked.connect(self._go_to_the_scale)
        return Footer([check, decide], said=where)

    def _go_to_the_scale(self) -> None:
        self.panes.show_pane(DECIDE)
        self.bar.scale.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_bar(self, paged: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Put the scale on its own page, or at the foot of the one page."""
        deciding = self.panes.current == DECIDE
        self._decide.setVisible(paged and deciding)
        self._steps.setVisible(paged and not deciding)
        rows = self._decide_rows if paged else self._rows
        focused = self.window().focusWidget()
        rows.addWidget(self.bar)
        if focused is None and paged and deciding:
            focused = self.bar.scale
        if focused is not None and self.bar.isAncestorOf(focused):
            focused.setFocus()
        self.bar.lay_out(paged=paged)
