"""The practice screen: a frame around looking, marking and feedback."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.draft import Draft
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.people import Learner
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.disputing import ask_why
from literacy_app.ui.views.enlarged import show_enlarged
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.mark import MarkPage
from literacy_app.ui.views.pane_tabs import PaneTabs, focus_again, focused_in
from literacy_app.ui.views.reading import PictureOf, Reading
from literacy_app.ui.views.waiting import TroublePage, Waiting
from literacy_app.ui.widgets.top_bar import PracticeTopBar
from literacy_app.words import Lang

Page = LookPage | MarkPage | FeedbackPage
_SINGLE_KEYS: Final = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


class PracticeView(QWidget):
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
    stopped = Signal()
    retried = Signal()
    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()

    def __init__(self, learner: Learner, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._learner = learner
        self._reading = reading_of(learner, lang, picture_of)
        self._position = (0, 0)
        self._page: Page | None = None
        self._bar: PracticeTopBar | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._middle: QWidget = Waiting()
        self._rows.addWidget(self._middle, 1)
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

    def show_position(self, current: int, total: int) -> None:
        self._position = (current, total)

    def show_loading(self) -> None:
        self._put(Waiting())

    def show_waiting(self) -> None:
        """Say that the answer is being saved; the page stays as it is."""
        if isinstance(self._page, LookPage | MarkPage):
            self._page.show_sending()

    def show_look(self, draft: Draft) -> None:
        page = LookPage(draft, self._reading)
        page.opened.connect(self.opened)
        page.chosen.connect(self.chosen)
        page.went_on.connect(self.went_on)
        self._put_page(page)
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
        self._put_page(page)
        page.focus_start()

    def show_marks(self, draft: Draft) -> None:
        if isinstance(self._page, MarkPage):
            self._page.show_draft(draft)

    def show_feedback(self, feedback: Feedback, taxonomy: Taxonomy) -> None:
        current, total = self._position
        page = FeedbackPage(feedback, taxonomy, self._reading, last=current >= total)
        page.next_wanted.connect(self.next_wanted)
        page.dispute_wanted.connect(lambda: ask_why(self.window(), self.disputed.emit))
        self._put_page(page)
        page.focus_start()

    def show_disputed(self) -> None:
        if isinstance(self._page, FeedbackPage):
            self._page.show_disputed()

    def show_trouble(self, words: str, *, over: bool) -> None:
        page = TroublePage(words, over=over)
        page.left.connect(self.stopped)
        page.retried.connect(self.retried)
        self._put(page)
        page.focus_start()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self._single_key(event):
            super().keyPressEvent(event)

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 goes through, in order."""
        bar = (self._bar,) if self._bar is not None else ()
        return (*bar, *(self._page.regions() if self._page is not None else ()))

    def _single_key(self, event: QKeyEvent) -> bool:
        wanted = self._reading.single_keys and event.modifiers() in _SINGLE_KEYS
        return wanted and self._page is not None and self._page.press(event.key())

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

    # The frame

    def _put_page(self, page: Page) -> None:
        page.enlarge_wanted.connect(self._enlarge)
        page.panes.paged_changed.connect(lambda _: self._put_bar())
        page.panes.pane_shown.connect(lambda _: self._put_bar())
        self._put(page)

    def _put(self, middle: QWidget) -> None:
        """Show this below the top bar, in place of what was there."""
        self._rows.removeWidget(self._middle)
        self._middle.hide()
        self._middle.deleteLater()
        self._middle = middle
        self._page = middle if isinstance(middle, Page) else None
        self._rows.addWidget(middle, 1)
        self._put_bar()

    def _put_bar(self) -> None:
        """Show the bar that fits: with dots, or with a tab for each panel."""
        tabs: PaneTabs | None = None
        paged = self._page is not None and self._page.panes.paged
        if self._bar is not None and not paged and not self._bar.findChild(PaneTabs):
            self._show_position(self._bar)
            return
        if self._page is not None and paged:
            tabs = PaneTabs(self._page.panes)
            tabs.chosen.connect(self._page.panes.show_pane)
        bar = PracticeTopBar(self._learner, tabs)
        self._show_position(bar)
        bar.stopped.connect(self.stopped)
        bar.went.connect(self.went)
        bar.lang_wanted.connect(self.lang_wanted)
        bar.scale_wanted.connect(self.scale_wanted)
        bar.help_wanted.connect(self.help_wanted)
        old, self._bar = self._bar, bar
        self._rows.insertWidget(0, bar)
        if old is not None:
            focused = focused_in(old)
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
            focus_again(bar, focused)

    def _show_position(self, bar: PracticeTopBar) -> None:
        if self._position[1]:
            bar.show_position(*self._position)

    def _enlarge(self, media_id: str) -> None:
        if self._page is not None:
            show_enlarged(self.window(), self._page.post, media_id, self._reading)


def reading_of(learner: Learner, lang: Lang, picture_of: PictureOf) -> Reading:
    """Return how this learner reads posts."""
    wish = learner.preferences
    rule = {
        "all": RubyRule.ALL,
        "above_grade": RubyRule.above_grade(learner.band),
        "none": RubyRule.NONE,
    }[wish.furigana]
    return Reading(lang, rule, picture_of, wish.calm_counts, wish.single_keys)
