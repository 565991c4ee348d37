"""Drives the first page: who is practising, with a secret where one was set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from literacy_app.domain.errors import TooManyTries, Trouble, WrongPin
from literacy_app.domain.errors_of_school import CardNeeded, CardUnknown
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.text import Band
from literacy_app.services.enrol import (
    Secret,
    Tiles,
    join_as_guest,
    sign_in,
    sign_in_with_card,
    tiles,
)
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.runs import Runs

# Which of the groups is shown: the id of a class, or those who are in none.
NO_CLASS: Final = "none"


class SignInPresenter:
    """Knows who practises here, and which class is looked at.

    preferences: how the house page looks now; a guest begins with them.
    locked:      somebody on the staff was signed out because nobody was there.
    """

    def __init__(
        self,
        work: Runs,
        *,
        clock: Callable[[], datetime],
        preferences: Callable[[], Preferences],
        on_signed_in: Callable[[Learner], None],
        on_trouble: Callable[[Trouble], None],
        locked: bool = False,
    ) -> None:
        self._work = work
        self._clock = clock
        self._preferences = preferences
        self._on_signed_in = on_signed_in
        self._on_trouble = on_trouble
        self._locked = locked
        self._view: Any = None
        self._tiles: Tiles | None = None
        self._group = ""

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show everybody's tile, or the classes."""
        self._view = view
        view.learner_chosen.connect(self.choose)
        view.class_chosen.connect(self.choose_class)
        view.secret_given.connect(self.give_secret)
        view.card_given.connect(self.give_card)
        view.guest_wanted.connect(self.enter_as_guest)
        if self._locked:
            view.show_locked()
        if self._tiles is not None:
            self._show()
            return
        self._work.run(tiles, then=self._found, troubled=self._on_trouble)

    def choose_class(self, group: str) -> None:
        """Show who is in a class; "" goes back to the classes."""
        self._group = group
        self._show()

    def choose(self, learner_id: str) -> None:
        """Let someone in, or ask for the secret first."""
        found = self._tiles
        if found is None:
            return
        everyone = [*found.others, *(x for c in found.classes for x in c.learners)]
        learner = next(x for x in everyone if x.id == learner_id)
        kind = found.secrets.get(learner_id, "none")
        if kind == "none":
            self.give_secret(learner_id, None)
        elif kind == "card":
            self._view.ask_card("")
        else:
            self._view.ask_secret(learner, kind)

    def give_secret(self, learner_id: str, secret: Secret) -> None:
        now = self._clock()
        self._work.run(
            lambda dbs: sign_in(dbs, learner_id, secret, now=now),
            then=self._signed_in,
            troubled=self._not_signed_in,
        )

    def give_card(self, code: str) -> None:
        """Let in whose card it is."""
        now = self._clock()
        self._work.run(
            lambda dbs: sign_in_with_card(dbs, code, now=now),
            then=self._signed_in,
            troubled=self._not_signed_in,
        )

    def enter_as_guest(self, band: Band) -> None:
        """Let a guest in, with the look that the house page has now."""
        wishes, now = self._preferences(), self._clock()
        self._work.run(
            lambda dbs: join_as_guest(dbs, band, wishes, now=now),
            then=self._on_signed_in,
            troubled=self._on_trouble,
        )

    def _found(self, found: Tiles) -> None:
        self._tiles = found
        groups = [each.school_class.id for each in found.classes]
        if found.others or not groups:
            groups.append(NO_CLASS)
        self._group = groups[0] if len(groups) == 1 else ""
        self._show()

    def _show(self) -> None:
        if self._tiles is not None:
            self._view.show_tiles(self._tiles, self._group)

    def _signed_in(self, learner: Learner) -> None:
        self._view.close_dialog()
        self._on_signed_in(learner)

    def _not_signed_in(self, trouble: Trouble) -> None:
        if isinstance(trouble, CardUnknown):
            self._view.show_card_trouble(explain(trouble))
        elif isinstance(trouble, WrongPin | TooManyTries | CardNeeded):
            self._view.show_secret_trouble(explain(trouble))
        else:
            self._on_trouble(trouble)
