"""The frame around one stage of a post: the bar on top, single keys, pictures."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.people import Learner
from literacy_app.ui.views.enlarged import show_enlarged
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.mark import MarkPage
from literacy_app.ui.views.pane_tabs import PaneTabs, focus_again, focused_in
from literacy_app.ui.views.reading import PictureOf, Reading
from literacy_app.ui.views.waiting import Waiting
from literacy_app.ui.widgets.top_bar import PracticeTopBar
from literacy_app.words import Lang

Page = LookPage | MarkPage | FeedbackPage
_SINGLE_KEYS: Final = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
# Taking a page apart costs some ms: the next one is to be painted first.
_GONE_AFTER_MS: Final = 60


class PostFrame(QWidget):
    """Shows one page of a post at a time.

    stopped: the learner leaves by the button at the left of the bar.
    """

    stopped = Signal()
    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()

    def __init__(self, learner: Learner, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._learner = learner
        self._reading = reading_of(learner, lang, picture_of)
        self._page: Page | None = None
        self._bar: PracticeTopBar | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._middle: QWidget = Waiting()
        self._rows.addWidget(self._middle, 1)

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 goes through, in order."""
        bar = (self._bar,) if self._bar is not None else ()
        return (*bar, *(self._page.regions() if self._page is not None else ()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self._single_key(event):
            super().keyPressEvent(event)

    def is_single_key(self, event: QKeyEvent) -> bool:
        """Say whether it may stand for something, as the learner wishes."""
        return self._reading.single_keys and event.modifiers() in _SINGLE_KEYS

    def fresh_bar(self, tabs: PaneTabs | None) -> PracticeTopBar:
        """Return the bar above the page; tabs stand in the middle of it."""
        return PracticeTopBar(self._learner, tabs)

    def tell(self, bar: PracticeTopBar) -> None:
        """Write into the bar what it says of where one is."""

    def put_page(self, page: Page) -> None:
        page.enlarge_wanted.connect(self._enlarge)
        page.panes.paged_changed.connect(lambda _: self._put_bar())
        page.panes.pane_shown.connect(lambda _: self._put_bar())
        self.put(page)

    def put(self, middle: QWidget) -> None:
        """Show this below the top bar, in place of what was there."""
        old, self._middle = self._middle, middle
        self._rows.removeWidget(old)
        old.hide()
        QTimer.singleShot(_GONE_AFTER_MS, old, old.deleteLater)
        self._page = middle if isinstance(middle, Page) else None
        self._rows.addWidget(middle, 1)
        self._put_bar()

    def _single_key(self, event: QKeyEvent) -> bool:
        page = self._page
        return self.is_single_key(event) and bool(page and page.press(event.key()))

    def _put_bar(self) -> None:
        """Show the bar that fits: with dots, or with a tab for each panel."""
        tabs: PaneTabs | None = None
        paged = self._page is not None and self._page.panes.paged
        if self._bar is not None and not paged and not self._bar.findChild(PaneTabs):
            self.tell(self._bar)
            return
        if self._page is not None and paged:
            tabs = PaneTabs(self._page.panes)
            tabs.chosen.connect(self._page.panes.show_pane)
        bar = self.fresh_bar(tabs)
        self.tell(bar)
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
