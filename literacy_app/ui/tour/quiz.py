"""One quiz of the tour: every question answered, to the result."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt

from literacy_app.domain.quiz_item import (
    Address,
    Amount,
    Item,
    Offers,
    TacticKey,
)
from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.lesson import mark_words, sort_or_tap
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.item_feedback import ItemFeedbackPage
from literacy_app.ui.views.item_page import ItemPage
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.mark import MarkPage
from literacy_app.ui.views.quiz_result import QuizResultView
from literacy_app.ui.views.waiting import TroublePage
from literacy_app.ui.widgets.answers.area import AnswerArea
from literacy_app.ui.widgets.answers.pick import OfferCheck, OfferRadio
from literacy_app.ui.widgets.blocks.chip import Chip
from literacy_app.ui.widgets.buttons import IconButton
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.region_overlay import RegionOverlay
from literacy_app.ui.widgets.tactic_card import TacticCard
from literacy_app.words import spoken

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_MANIPULATED: Final = Qt.Key.Key_5
_GENUINE: Final = Qt.Key.Key_2


class QuizWalk:
    """Answers what is asked, mostly rightly. most: stop after so many questions."""

    def __init__(self, visitor: Visitor, album: Album, name: str) -> None:
        self._visitor = visitor
        self._album = album
        self._name = name
        self._number = 0

    def go(self, *, most: int | None = None) -> None:
        """Answer to the end, or as many questions as are wanted."""
        while most is None or self._number < most:
            self._visitor.waits_until(self._something_is_there, "a question or the end")
            if any(
                (self._visitor.sees(TroublePage), self._visitor.sees(QuizResultView))
            ):
                return
            self._number += 1
            if self._visitor.sees(LookPage):
                self._judge(self._visitor.finds(LookPage))
            else:
                self._answer(self._visitor.finds(ItemPage))

    def _something_is_there(self) -> bool:
        kinds = (LookPage, ItemPage, QuizResultView, TroublePage)
        return any(self._visitor.sees(kind) for kind in kinds)

    def _judge(self, page: LookPage) -> None:
        self._keep("post")
        doubted = page.post.verdict == "manipulated"
        self._visitor.presses(_MANIPULATED if doubted else _GENUINE)
        self._on()
        if doubted:
            self._visitor.finds(MarkPage)
            self._on()
        self._after(page, FeedbackPage)

    def _answer(self, page: ItemPage) -> None:
        self._keep(page.item.kind)
        respond(self._visitor, page.item, page.area)
        self._keep(f"{page.item.kind}-answer")
        self._on()
        self._after(page, ItemFeedbackPage)

    def _after(
        self, page: LookPage | ItemPage, kind: type[FeedbackPage | ItemFeedbackPage]
    ) -> None:
        """Read the feedback, if it comes at once, and go on."""
        visitor = self._visitor

        def gone() -> bool:
            asked = [*visitor.sees(LookPage), *visitor.sees(ItemPage)]
            return page not in asked

        visitor.waits_until(gone, "what follows an answer")
        visitor.waits_until(
            lambda: bool(visitor.sees(kind)) or self._something_is_there(),
            "feedback or the next question",
        )
        if visitor.sees(kind):
            self._keep("explained")
            self._on()
            visitor.waits_until(lambda: not visitor.sees(kind), "what is next")

    def _on(self) -> None:
        self._visitor.presses(Qt.Key.Key_Return, _CTRL)

    def _keep(self, step: str) -> None:
        number = f"{self._number:02}"
        shows = f"{self._name}: question {number}, {step}"
        self._album.keep(f"{self._name}-quiz-{number}-{step}", shows)


def respond(visitor: Visitor, item: Item, area: AnswerArea) -> None:
    """Answer a written question by clicking and typing what is visible."""
    key = item.key
    if isinstance(key, Offers):
        right = {o.words.of(spoken()).plain for o in key.offers if o.right}
        rows = [*area.findChildren(OfferRadio), *area.findChildren(OfferCheck)]
        for row in rows:
            if row.accessibleName() in right:
                visitor.scrolls_to(row)
                visitor.clicks_on(row)
    elif isinstance(key, Amount):
        field = area.findChildren(TextField)[0]
        visitor.types(field.input.accessibleName(), f"{key.value:g}")
    elif isinstance(key, Address):
        chips = area.findChildren(Chip)
        visitor.clicks_on(next(c for c in chips if c.text() == key.owner))
    elif isinstance(key, TacticKey):
        cards = area.findChildren(TacticCard)
        visitor.clicks_on(next(c for c in cards if c.tactic_id in key.right))
    elif item.kind == "mark_region":
        overlay = area.findChildren(RegionOverlay)[0]
        w, h = overlay.width(), overlay.height()
        visitor.drags(overlay, QRect(w // 4, h // 4, w // 3, h // 3))
    elif item.kind == "order":
        visitor.clicks_on(area.findChildren(IconButton)[1])
    else:
        mark_words(visitor, area)
        sort_or_tap(visitor, area)
