"""After a quiz: both sides, what each question was about, and where one stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from literacy_app.domain.feedback import Feedback
from literacy_app.domain.people import Learner
from literacy_app.domain.quiz import QuizResult
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.answer import AnswerView
from literacy_app.ui.views.disputing import ask_why
from literacy_app.ui.views.quiz_result_page import QuizResultPage
from literacy_app.ui.views.reading import PictureOf
from literacy_app.words import Lang


class QuizResultView(QStackedWidget):
    """The result, or the feedback on one of its posts.

    again: the quiz once more. answer_wanted: an attempt id. back_wanted: to the list.
    """

    again = Signal()
    answer_wanted = Signal(str)
    back_wanted = Signal()
    disputed = Signal(str)
    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()

    def __init__(self, learner: Learner, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__()
        self._page = QuizResultPage(learner, lang, picture_of)
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

    def show_result(self, result: QuizResult, taxonomy: Taxonomy) -> None:
        self._page.show_result(result, taxonomy)

    def show_list(self, attempt_id: str) -> None:
        """Go back to the result, to the answer that was looked at."""
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
