"""One sitting of the tour: posts of different types, every step of each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt

from literacy_app.domain.discernment import Ability, Judged, update
from literacy_app.domain.post import Post
from literacy_app.domain.selection import practice_choice
from literacy_app.domain.shelf import PostCard, Shelf
from literacy_app.domain.sitting import SittingSoFar, Wishes, chance_for
from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.mark import MarkPage
from literacy_app.ui.views.summary import SummaryView
from literacy_app.ui.views.waiting import TroublePage
from literacy_app.ui.widgets.evidence_tile import EvidenceTile
from literacy_app.ui.widgets.markable_text import MarkableText
from literacy_app.ui.widgets.region_overlay import RegionOverlay
from literacy_app.ui.widgets.tactic_card import TacticCard
from literacy_app.words import tr

TYPES_SHOWN: Final = 6
_SEEDS: Final = 2000
_MANIPULATED: Final = Qt.Key.Key_5
_GENUINE: Final = Qt.Key.Key_2


def telling_seed(shelf: Shelf, wishes: Wishes) -> int:
    """Return a seed whose first sitting, read rightly, has posts of six types."""
    for seed in range(_SEEDS):
        sitting, ability = SittingSoFar(), Ability()
        for place in range(sitting.length):
            chance = chance_for(seed, place)
            card = practice_choice(shelf, wishes, sitting, ability, chance)
            if card is None:
                break
            sitting.shown.append(card)
            ability = _after_a_right_answer(ability, card)
        if len({card.type for card in sitting.shown}) >= TYPES_SHOWN:
            return seed
    raise LookupError("no sitting holds six types of posts")


def _after_a_right_answer(ability: Ability, card: PostCard) -> Ability:
    if card.side == "neither":
        return ability
    hard = card.difficulty
    judged = Judged(card.side == "manipulated", True, hard.b, hard.variance)  # noqa: FBT003
    return update(ability, judged)


def another_post_comes(visitor: Visitor) -> bool:
    """Wait for the next post; False when the sitting is over or posts are used up."""
    ends = (HomeView, SummaryView, TroublePage)
    visitor.waits_until(
        lambda: any(visitor.sees(kind) for kind in (LookPage, *ends)),
        "a post or the end",
    )
    return bool(visitor.sees(LookPage))


class SittingWalk:
    """Goes through posts; keeps pictures of the first post of each type.

    misread: which posts, counted from 0, are judged wrongly, as people do.
    """

    def __init__(
        self,
        visitor: Visitor,
        album: Album | None,
        misread: frozenset[int] = frozenset(),
    ) -> None:
        self._visitor = visitor
        self._album = album
        self._misread = misread
        self._types: set[str] = set()

    def go(self) -> None:
        """Answer every post, through to the end of the last feedback."""
        number = 0
        while another_post_comes(self._visitor):
            page = self._visitor.finds(LookPage)
            self._shown = page.post.type not in self._types
            self._types.add(page.post.type)
            is_manipulated = page.post.verdict == "manipulated"
            self._answer(page, is_manipulated ^ (number in self._misread))
            number += 1
            self._on()
            self._visitor.waits_until(
                lambda: not self._visitor.sees(FeedbackPage), "the next post"
            )

    def _answer(self, page: LookPage, says_manipulated: bool) -> None:  # noqa: FBT001
        post = page.post
        self._keep(post, "look", "The post as in a feed")
        self._check(page)
        self._visitor.presses(_MANIPULATED)
        self._keep(post, "decide", "The decision on the scale")
        if self._shown or says_manipulated:
            self._on()
            self._mark(self._visitor.finds(MarkPage))
            if says_manipulated:
                self._on()
            else:
                self._visitor.clicks(tr("It looks fine after all"))
        if not says_manipulated:
            self._visitor.finds(LookPage)
            self._visitor.presses(_GENUINE)
            self._on()
        self._visitor.finds(FeedbackPage)
        self._keep(post, "feedback", "Feedback with the reasons and the twin")

    def _check(self, page: LookPage) -> None:
        for tile in page.findChildren(EvidenceTile)[:2]:
            self._visitor.clicks_on(tile)
        self._keep(page.post, "desk", "Two things looked up at the checking desk")

    def _mark(self, page: MarkPage) -> None:
        """Mark words by keyboard and a part of the picture by two taps."""
        text = page.findChildren(MarkableText)[0]
        text.setFocus()
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right):
            self._visitor.presses(key)
        self._visitor.presses(Qt.Key.Key_Space)
        self._keep(page.post, "mark", "Words marked with the keyboard")
        self._frame(page)
        cards = [c for c in page.findChildren(TacticCard) if c.isVisible()]
        fitting = [c for c in cards if c.tactic_id in page.post.tactics()]
        self._visitor.scrolls_to((fitting or cards)[0])
        self._visitor.clicks_on((fitting or cards)[0])
        self._visitor.clicks(tr("Don't share"))
        self._keep(page.post, "tactic", "A tactic for the mark, and what to do")

    def _frame(self, page: MarkPage) -> None:
        overlays = [o for o in page.findChildren(RegionOverlay) if o.isVisible()]
        if not page.post.media or not overlays:
            return
        self._visitor.clicks(tr("Frame a part"))
        overlay = max(overlays, key=lambda o: o.width() * o.height())
        w, h = overlay.width(), overlay.height()
        self._visitor.drags(overlay, QRect(w * 2 // 3, h // 10, w // 4, h // 4))
        self._keep(page.post, "frame", "A part of the picture framed by two taps")

    def _on(self) -> None:
        self._visitor.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def _keep(self, post: Post, step: str, shows: str) -> None:
        if self._album is not None and self._shown:
            self._album.keep(f"{post.type}-{step}", f"{shows} ({post.type})")
