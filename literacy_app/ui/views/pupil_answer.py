"""The feedback on a learner's answer, as the learner saw it; a teacher looks on."""

from __future__ import annotations

from datetime import UTC, datetime

from literacy_app.domain.feedback import Feedback
from literacy_app.domain.people import Learner
from literacy_app.domain.school import Staff
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.answer import AnswerView
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.reading import PictureOf
from literacy_app.ui.widgets.picture import STAFF_PICTURE
from literacy_app.words import Lang


class PupilAnswerView(AnswerView):
    """back_wanted: to the learner's page."""

    def __init__(self, staff: Staff, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__(as_reader(staff), lang, picture_of)

    def show_answer(self, feedback: Feedback, taxonomy: Taxonomy) -> None:
        page = FeedbackPage(
            feedback, taxonomy, self._reading, ending="back", looked_on=True
        )
        page.next_wanted.connect(self.back_wanted)
        self.put_page(page)
        page.focus_start()


def as_reader(staff: Staff) -> Learner:
    """Return somebody who reads posts as a member of staff likes to."""
    return Learner(
        id="",
        nickname=staff.name,
        picture=STAFF_PICTURE,
        band="US",
        pin_hash="",
        joined_at=datetime.min.replace(tzinfo=UTC),
        preferences=staff.preferences,
    )
