"""The practice screen: a frame around looking, marking and feedback."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from literacy_app.domain.draft import Draft
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.people import Learner
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.disputing import ask_why
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.mark import MarkPage
from literacy_app.ui.views.post_frame import PostFrame
from literacy_app.ui.views.reading import PictureOf
from literacy_app.ui.views.waiting import TroublePage, Waiting
from literacy_app.ui.views.way_on import Ending
from literacy_app.ui.widgets.position import Position, position_words
from literacy_app.ui.widgets.top_bar import PracticeTopBar
from literacy_app.words import Lang


class PracticeView(PostFrame):
    """Shows one stage at a time; decides nothing.

    opened: an evidence id. chosen: 1..6, or 0 for cannot tell yet. went_on: the
    choice stands. Marks: positions in code points, indexes of the draft's marks.
    stopped: the learner leaves the sitting.
    """

    opened = Signal(str)
    chosen = Signal(int)
    went_on = Signal()
    went_back = Signal()
    words_marked = Signal(str, int, int)
    region_marked = Signal(str, object)
    region_moved = Signal(int, object)
    mark_chosen = Signal(int)
    mark_removed = Signal(int)
    undone = Signal()
    tactic_toggled = Signal(str)
    action_chosen = Signal(str)
    submitted = Signal()
    next_wanted = Signal()
    disputed = Signal(str)
    retried = Signal()

    def __init__(self, learner: Learner, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__(learner, lang, picture_of)
        self._position = Position()
        for keys, press in (
            ("Ctrl+Return", self._press_main),
            ("Ctrl+Z", self._press_undo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, press)
            # A dialog over the page has these keys to itself.
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            # A key held down must not carry the learner past the feedback.
            shortcut.setAutoRepeat(False)

    # What the presenter tells

    def show_position(
        self, current: int, total: int, *, checkpoint: bool, revisit: bool
    ) -> None:
        """Tell which post comes, counted from 1; total 0 where nobody knows it yet."""
        self._position = Position(current, total, checkpoint, revisit)

    def show_loading(self) -> None:
        self.put(Waiting())

    def show_waiting(self) -> None:
        """Say that the answer is being saved; the page stays as it is."""
        if isinstance(self._page, LookPage | MarkPage):
            self._page.show_sending()

    def show_look(self, draft: Draft) -> None:
        where = position_words(self._position) if self._position.current else ""
        page = LookPage(draft, self._reading, where)
        page.opened.connect(self.opened)
        page.chosen.connect(self.chosen)
        page.went_on.connect(self.went_on)
        self.put_page(page)
        page.card.setFocus()

    def show_desk(self, draft: Draft) -> None:
        if isinstance(self._page, LookPage):
            self._page.show_draft(draft)

    def show_choice(self, draft: Draft) -> None:
        self.show_desk(draft)

    def show_marking(self, draft: Draft, taxonomy: Taxonomy) -> None:
        page = MarkPage(draft, taxonomy, self._learner.band, self._reading)
        page.words_marked.connect(self.words_marked)
        page.region_marked.connect(self.region_marked)
        page.region_moved.connect(self.region_moved)
        page.mark_chosen.connect(self.mark_chosen)
        page.mark_removed.connect(self.mark_removed)
        page.undone.connect(self.undone)
        page.tactic_toggled.connect(self.tactic_toggled)
        page.action_chosen.connect(self.action_chosen)
        page.went_back.connect(self.went_back)
        page.submitted.connect(self.submitted)
        self.put_page(page)
        page.focus_start()

    def show_marks(self, draft: Draft) -> None:
        if isinstance(self._page, MarkPage):
            self._page.show_draft(draft)

    def show_feedback(self, feedback: Feedback, taxonomy: Taxonomy) -> None:
        ending = self.ending()
        page = FeedbackPage(feedback, taxonomy, self._reading, ending=ending)
        page.next_wanted.connect(self.next_wanted)
        page.dispute_wanted.connect(lambda: ask_why(self.window(), self.disputed.emit))
        self.put_page(page)
        page.focus_start()

    def ending(self) -> Ending:
        """Return what follows the feedback that is shown now."""
        at = self._position
        return "finish" if at.current >= at.total else "next"

    def show_disputed(self) -> None:
        if isinstance(self._page, FeedbackPage):
            self._page.show_disputed()

    def show_trouble(self, words: str, *, over: bool) -> None:
        page = TroublePage(words, over=over)
        page.left.connect(lambda: self.went.emit("home"))
        page.retried.connect(self.retried)
        self.put(page)
        page.focus_start()

    def _press_undo(self) -> None:
        if isinstance(self._page, MarkPage):
            self.undone.emit()

    def _press_main(self) -> None:
        """Do what the main button of the page does."""
        if isinstance(self._page, LookPage):
            self.went_on.emit()
        elif isinstance(self._page, MarkPage):
            self.submitted.emit()
        elif isinstance(self._page, FeedbackPage):
            self.next_wanted.emit()

    def tell(self, bar: PracticeTopBar) -> None:
        if self._position.current:
            bar.show_position(self._position)
