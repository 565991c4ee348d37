"""Nothing to revisit today: when something comes back, and what to do until then."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from literacy_app.domain.people import Learner
from literacy_app.ui.theme import theme
from literacy_app.ui.views.footed_page import FootedPage
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.hills import BROAD, Hills
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_HILLS: Final = 250


class ReviewView(FootedPage):
    """Empty until it is known that nothing is due. practise_wanted: new posts."""

    practise_wanted = Signal()

    def __init__(self, learner: Learner) -> None:
        super().__init__(learner, "review")

    def show_nothing_due(self, when: str, *, posts_left: bool) -> None:
        """Say so. when: a sentence about what comes back next.

        posts_left: whether there are posts to practise with meanwhile.
        """
        self.body.addSpacing(18)
        self.body.addWidget(Label(tr("Nothing to revisit today."), "h1"))
        self.body.addSpacing(12)
        self.body.addWidget(Label(when, "lead", colour="ink2"))
        self.body.addStretch(1)
        self.put_foot([self._way_on(posts_left)], above=_hills())

    def _way_on(self, posts_left: bool) -> Button:  # noqa: FBT001 - the one question
        if not posts_left:
            home = Button(tr("Home"), "main")
            home.clicked.connect(lambda: self.went.emit("home"))
            return home
        practise = Button(
            tr("Eight new posts"), "main", icon="arrow-right", icon_after=True
        )
        practise.clicked.connect(self.practise_wanted)
        return practise


def _hills() -> Hills | None:
    """Return the small picture of an empty page; large text needs its room."""
    if theme().wide_text:
        return None
    hills = Hills(BROAD, with_sky=False)
    hills.setFixedHeight(_HILLS)
    return hills
