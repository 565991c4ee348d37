"""Looking back on a sitting: both sides, what comes back, and where one stands."""

from __future__ import annotations

from literacy_app.domain.people import Learner
from literacy_app.domain.sitting_summary import SittingSummary
from literacy_app.ui.views.looking_back import LookingBackView
from literacy_app.ui.views.reading import PictureOf
from literacy_app.ui.views.summary_page import SummaryPage
from literacy_app.words import Lang


class SummaryView(LookingBackView):
    """The summary, or the feedback on one of its answers. again: eight new posts."""

    def __init__(self, learner: Learner, lang: Lang, picture_of: PictureOf) -> None:
        page = SummaryPage(learner, lang)
        super().__init__(page, learner, lang, picture_of)
        self._summary = page

    def show_summary(self, summary: SittingSummary, coming_back: str) -> None:
        """Fill the page. coming_back: when something comes back, as a sentence."""
        self._summary.show_summary(summary, coming_back)
