"""The feedback on an answer given earlier."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from literacy_app.domain.feedback import Feedback
from literacy_app.domain.people import Learner
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.pane_tabs import PaneTabs
from literacy_app.ui.views.post_frame import PostFrame
from literacy_app.ui.views.reading import PictureOf
from literacy_app.ui.widgets.top_bar import PracticeTopBar
from literacy_app.words import Lang, tr


class AnswerView(PostFrame):
    """back_wanted: to the list. dispute_wanted: the learner sees it differently."""

    back_wanted = Signal()
    dispute_wanted = Signal()

    def __init__(self, learner: Learner, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__(learner, lang, picture_of)
        self.stopped.connect(self.back_wanted)
        main = QShortcut(QKeySequence("Ctrl+Return"), self, self.back_wanted.emit)
        # A dialog over the page has these keys to itself.
        main.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        main.setAutoRepeat(False)

    def show_answer(self, feedback: Feedback, taxonomy: Taxonomy) -> None:
        page = FeedbackPage(feedback, taxonomy, self._reading, ending="back")
        page.next_wanted.connect(self.back_wanted)
        page.dispute_wanted.connect(self.dispute_wanted)
        self.put_page(page)
        page.focus_start()

    def show_disputed(self) -> None:
        if isinstance(self._page, FeedbackPage):
            self._page.show_disputed()

    def fresh_bar(self, tabs: PaneTabs | None) -> PracticeTopBar:
        return PracticeTopBar(self._learner, tabs, leave=tr("Back"))
