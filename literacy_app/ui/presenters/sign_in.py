"""Drives the first page: who is practising, with a PIN where one was set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import TooManyTries, Trouble, WrongPin
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.text import Band
from literacy_app.services.enrol import join_as_guest, learners, sign_in
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.runs import Runs


class SignInPresenter:
    """Knows who practises here. signed_in, new_wanted, troubled: told to the window.

    preferences: how the house page looks now; a guest begins with them.
    """

    def __init__(
        self,
        work: Runs,
        *,
        clock: Callable[[], datetime],
        preferences: Callable[[], Preferences],
        on_signed_in: Callable[[Learner], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._clock = clock
        self._preferences = preferences
        self._on_signed_in = on_signed_in
        self._on_trouble = on_trouble
        self._view: Any = None
        self._learners: tuple[Learner, ...] | None = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show everybody's tile."""
        self._view = view
        view.learner_chosen.connect(self.choose)
        view.pin_given.connect(self.give_pin)
        view.guest_wanted.connect(self.enter_as_guest)
        if self._learners is not None:
            view.show_learners(self._learners)
            return
        self._work.run(
            lambda dbs: learners(dbs.records),
            then=self._show,
            troubled=self._on_trouble,
        )

    def choose(self, learner_id: str) -> None:
        """Let someone in, or ask for the PIN first."""
        learner = next(x for x in self._learners or () if x.id == learner_id)
        if learner.pin_hash:
            self._view.ask_pin(learner)
        else:
            self._sign_in(learner_id, None)

    def give_pin(self, learner_id: str, pin: str) -> None:
        self._sign_in(learner_id, pin)

    def enter_as_guest(self, band: Band) -> None:
        """Let a guest in, with the look that the house page has now."""
        wishes, now = self._preferences(), self._clock()
        self._work.run(
            lambda dbs: join_as_guest(dbs, band, wishes, now=now),
            then=self._on_signed_in,
            troubled=self._on_trouble,
        )

    def _show(self, found: tuple[Learner, ...]) -> None:
        self._learners = found
        self._view.show_learners(found)

    def _sign_in(self, learner_id: str, pin: str | None) -> None:
        now = self._clock()
        self._work.run(
            lambda dbs: sign_in(dbs, learner_id, pin, now=now),
            then=self._signed_in,
            troubled=self._not_signed_in,
        )

    def _signed_in(self, learner: Learner) -> None:
        self._view.close_pin()
        self._on_signed_in(learner)

    def _not_signed_in(self, trouble: Trouble) -> None:
        if isinstance(trouble, WrongPin | TooManyTries):
            self._view.show_pin_trouble(explain(trouble))
        else:
            self._on_trouble(trouble)
