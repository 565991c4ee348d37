"""After a quiz: both sides, what each question was about, and where one stands."""

from __future__ import annotations

from literacy_app.domain.people import Learner
from literacy_app.domain.quiz import QuizResult
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.looking_back import LookingBackView
from literacy_app.ui.views.quiz_result_page import QuizResultPage
from literacy_app.ui.views.reading import PictureOf
from literacy_app.words import Lang


class QuizResultView(LookingBackView):
    """The result, or the feedback on one of its posts. again: the quiz once more."""

    def __init__(self, learner: Learner, lang: Lang, picture_of: PictureOf) -> None:
        page = QuizResultPage(learner, lang, picture_of)
        super().__init__(page, learner, lang, picture_of)
        self._result = page

    def show_result(self, result: QuizResult, taxonomy: Taxonomy) -> None:
        self._result.show_result(result, taxonomy)
