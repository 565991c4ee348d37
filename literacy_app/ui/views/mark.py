"""Second page, for a post called manipulated: where, by which tactic, what now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.draft import Draft
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Band
from literacy_app.ui.theme import theme
from literacy_app.ui.views.footer import Footer
from literacy_app.ui.views.panes import POST_WIDTH, Pane, Panes
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.views.tactics import TacticPicker
from literacy_app.ui.views.verdicts import said_words
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.markable_text import MarkableText
from literacy_app.ui.widgets.post_card import Marking, NumberedMark, PostCard
from literacy_app.ui.widgets.tool import Tool
from literacy_app.ui.widgets.top_bar import MARGIN
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import tr


class MarkPage(QWidget):
    """The post to mark, and the tactic cards.

    Indexes are those of the marks in the draft.
    """

    words_marked = Signal(str, int, int)
    region_marked = Signal(str, object)
    region_moved = Signal(int, object)
    mark_chosen = Signal(int)
    mark_removed = Signal(int)
    undone = Signal()
    tactic_toggled = Signal(str)
    action_chosen = Signal(str)
    went_back = Signal()
    submitted = Signal()
    enlarge_wanted = Signal(str)

    def __init__(
        self, draft: Draft, taxonomy: Taxonomy, band: Band, reading: Reading
    ) -> None:
        super().__init__()
        self.post = draft.post
        self.card = self._post_card(draft, reading)
        self.picker = TacticPicker(taxonomy, band, reading)
        self.picker.tactic_toggled.connect(self.tactic_toggled)
        self.picker.action_chosen.connect(self.action_chosen)
        self.panes = Panes(
            [
                Pane(tr("Post"), "highlighter", self._post_side(), POST_WIDTH),
                Pane(tr("Tactics"), "puzzle", self.picker),
            ]
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 14, 0, 0)
        rows.setSpacing(12)
        # Large text leaves the room to the post: the question stands at the foot.
        if not theme().wide_text:
            rows.addLayout(self._head(draft))
        rows.addWidget(self.panes, 1)
        rows.addWidget(self._foot())
        self._mark_with("words")
        self.show_draft(draft)

    def show_draft(self, draft: Draft) -> None:
        self.card.show_own(
            [
                NumberedMark(i + 1, mark, active=i == draft.active)
                for i, mark in enumerate(draft.marks)
            ]
        )
        self.picker.show_draft(draft)
        self._undo.set_available(draft.can_undo, tr("There is nothing to undo."))

    def show_sending(self) -> None:
        self._submit.set_available(available=False, reason=tr("Saving…"))

    def focus_start(self) -> None:
        """Put the focus on the words, where the arrow keys and Space mark them."""
        self.card.findChildren(MarkableText)[0].setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through, in order."""
        return [self.card, self.picker, self._feet]

    def press(self, key: int) -> bool:
        """Do what a single key stands for here; False when it stands for nothing."""
        if key == Qt.Key.Key_T:
            self.panes.show_pane(1)
            self.picker.focus_cards()
        elif key == Qt.Key.Key_F:
            self.panes.show_pane(0)
            self._mark_with("region")
            self.card.start_frame()
        elif key == Qt.Key.Key_W:
            self.panes.show_pane(0)
            self._mark_with("words")
            self.focus_start()
        else:
            return False
        return True

    def _post_card(self, draft: Draft, reading: Reading) -> PostCard:
        card = PostCard(
            draft.post,
            lang=reading.lang,
            ruby=reading.ruby,
            picture_of=reading.picture_of,
            calm=reading.calm,
        )
        card.words_marked.connect(self.words_marked)
        card.region_marked.connect(self.region_marked)
        card.region_reframed.connect(self.region_moved)
        card.mark_clicked.connect(self.mark_chosen)
        card.mark_removed.connect(self.mark_removed)
        card.enlarge_requested.connect(self.enlarge_wanted)
        return card

    def _head(self, draft: Draft) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(Label(tr("Where is the trick? Mark it."), "h2"), 1)
        if draft.decision is not None:
            words = tr("You said: {answer}", answer=said_words(draft.decision))
            chip = VerdictChip(draft.decision.says, draft.decision.confidence, words)
            row.addWidget(chip)
        return row

    def _post_side(self) -> QWidget:
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(self._tools())
        rows.addWidget(self.card)
        rows.addStretch(1)
        return side

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._words = Tool(tr("Mark words"), "highlighter")
        self._words.clicked.connect(lambda: self._mark_with("words"))
        self._frame = Tool(tr("Frame a part"), "square-dashed-mouse-pointer")
        self._frame.clicked.connect(lambda: self._mark_with("region"))
        self._undo = Button(tr("Undo"), "quiet", icon="undo-2")
        self._undo.clicked.connect(self.undone)
        for button in (self._words, self._frame):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._undo)
        return row

    def _mark_with(self, marking: Marking) -> None:
        self._words.setChecked(marking == "words")
        self._frame.setChecked(marking == "region")
        self.card.set_marking(marking)

    def _foot(self) -> Footer:
        back = Button(tr("It looks fine after all"))
        back.clicked.connect(self.went_back)
        self._submit = Button(
            tr("See the answer"), "main", icon="arrow-right", icon_after=True
        )
        self._submit.setToolTip("Ctrl+Enter")
        self._submit.clicked.connect(self.submitted)
        keys = [
            (("←", "→"), tr("go by word")),
            (("Space",), tr("start and end of a mark")),
            (("F",), tr("frame")),
        ]
        asked = tr("Where is the trick? Mark it.") if theme().wide_text else ""
        self._feet = Footer([back, self._submit], said=asked, keys=keys)
        return self._feet
