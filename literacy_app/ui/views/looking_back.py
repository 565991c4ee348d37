"""Looking back: a page with a list of answers, or the feedback on one of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from literacy_app.domain.feedback import Feedback
from literacy_app.domain.people import Learner
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.answer import AnswerView
from literacy_app.ui.views.answer_list import AnswerList
from literacy_app.ui.views.disputing import ask_why
from literacy_app.ui.views.footed_page import FootedPage
from literacy_app.ui.views.reading import PictureOf
from literacy_app.words import Lang


class LookingBackPage(FootedPage):
    """again: once more. answer_wanted: an attempt id."""

    again = Signal()
    answer_wanted = Signal(str)

    def __init__(self, learner: Learner, here: str) -> None:
        super().__init__(learner, here)
        self._list: AnswerList | None = None
        self.body.setSpacing(16)

    def focus_answer(self, attempt_id: str) -> None:
        if self._list is not None:
            self._list.focus_answer(attempt_id)


class LookingBackView(QStackedWidget):
    """The page, or the feedback on one of its answers.

    again: once more. answer_wanted: an attempt id. back_wanted: to the list.
    """

    again = Signal()
    answer_wanted = Signal(str)
    back_wanted = Signal()
    disputed = Signal(str)
    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()

    def __init__(
        self, page: LookingBackPage, learner: Learner, lang: Lang, picture_of: PictureOf
    ) -> None:
        super().__init__()
        self._page = page
        self._page.again.connect(self.again)
        self._page.answer_wanted.connect(self.answer_wanted)
        self._answer = AnswerView(learner, lang, picture_of)
        self._answer.back_wanted.connect(self.back_wanted)
        self._answer.dispute_wanted.connect(
            lambda: ask_why(self.window(), self.disputed.emit)
        )
        for part in (self._page, self._answer):
            part.went.connect(self.went)
            part.lang_wanted.connect(self.lang_wanted)
            part.scale_wanted.connect(self.scale_wanted)
            part.help_wanted.connect(self.help_wanted)
            self.addWidget(part)
        self.first_focus = self._page.first_focus

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 goes through, in order."""
        answer = self.currentWidget() is self._answer
        return self._answer.regions if answer else self._page.regions

    def show_list(self, attempt_id: str) -> None:
        """Go back to the list, to the answer that was looked at."""
        self.setCurrentWidget(self._page)
        self._page.focus_answer(attempt_id)

    def show_answer(self, feedback: Feedback, taxonomy: Taxonomy) -> None:
        self.setCurrentWidget(self._answer)
        self._answer.show_answer(feedback, taxonomy)

    def show_disputed(self) -> None:
        self._answer.show_disputed()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """One level up is the list, while an answer is looked at."""
        answer = self.currentWidget() is self._answer
        if event.key() == Qt.Key.Key_Escape and answer:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
