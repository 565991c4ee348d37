"""What a learner does with one written question, until the answer is handed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import uuid4

from literacy_app import words
from literacy_app.domain.item_answer import (
    DoNotKnow,
    ItemAnswer,
    MarkedParts,
    Response,
)
from literacy_app.domain.quiz import ItemQuestion
from literacy_app.words import Lang


class ItemAnswering:
    """Keeps what is chosen so far, through changes of language and look.

    hand_in: called when the answer stands.
    """

    def __init__(
        self, clock: Callable[[], datetime], hand_in: Callable[[], None]
    ) -> None:
        self._clock = clock
        self._hand_in = hand_in
        self.question: ItemQuestion | None = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view; showing the question is left to others."""
        view.responded.connect(self.respond)
        view.item_answered.connect(self._hand_in)
        view.not_known.connect(self.give_up)

    def begin(self, question: ItemQuestion) -> None:
        self.question = question
        self._id = str(uuid4())
        self._shown_at = self._clock()
        self._response: Response | None = None
        self._lang: Lang = words.spoken()

    def clear(self) -> None:
        self.question = None

    def respond(self, response: Response | None) -> None:
        """Take in what is chosen; None while it is not an answer yet."""
        self._response, self._lang = response, words.spoken()

    @property
    def response(self) -> Response | None:
        """Return it; marks in a text go with the language they were made in."""
        if isinstance(self._response, MarkedParts) and self._lang != words.spoken():
            return None
        return self._response

    def finished(
        self, learner_id: str, sitting_id: str, now: datetime
    ) -> ItemAnswer | None:
        """Return the answer as it stands; None while there is none."""
        if self.question is None or self.response is None:
            return None
        return ItemAnswer(
            id=self._id,
            learner_id=learner_id,
            sitting_id=sitting_id,
            item_id=self.question.item.id,
            response=self.response,
            lang=words.spoken(),
            shown_at=self._shown_at,
            seconds=max(0.0, (now - self._shown_at).total_seconds()),
        )

    def give_up(self) -> None:
        """Answer "I do not know yet": an answer like any other."""
        self.respond(DoNotKnow())
        self._hand_in()
