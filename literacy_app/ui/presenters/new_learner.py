"""Drives the form of somebody new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import (
    NicknameTaken,
    NicknameUnfit,
    PinUnfit,
    Trouble,
)
from literacy_app.domain.nickname import fit_nickname
from literacy_app.domain.people import PICTURES, Learner, Preferences
from literacy_app.services.enrol import Newcomer, join
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.runs import Runs
from literacy_app.words import tr


class NewLearnerPresenter:
    """Keeps what has been filled in until it holds."""

    def __init__(
        self,
        work: Runs,
        *,
        clock: Callable[[], datetime],
        preferences: Callable[[], Preferences],
        on_enrolled: Callable[[Learner], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._clock = clock
        self._preferences = preferences
        self._on_enrolled = on_enrolled
        self._on_trouble = on_trouble
        self._values = {"picture": PICTURES[0], "band": "E56"}
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show what was filled in before."""
        self._view = view
        view.edited.connect(self.edit)
        view.finished.connect(self.finish)
        view.show_form(self._values)

    def edit(self, field: str, value: str) -> None:
        self._values[field] = value

    def finish(self) -> None:
        """Take the newcomer in, or say under the fields what to mend."""
        errors = self._errors()
        self._view.show_errors(errors)
        if errors:
            return
        newcomer, now = self._newcomer(), self._clock()
        self._view.show_waiting(waiting=True)
        self._work.run(
            lambda dbs: join(dbs, newcomer, now=now),
            then=self._on_enrolled,
            troubled=self._troubled,
        )

    def _newcomer(self) -> Newcomer:
        values: dict[str, Any] = self._values
        return Newcomer(
            nickname=values.get("nickname", ""),
            picture=values["picture"],
            band=values["band"],
            pin=values.get("pin") or None,
            preferences=self._preferences(),
        )

    def _errors(self) -> dict[str, str]:
        errors = {}
        try:
            fit_nickname(self._values.get("nickname", ""))
        except NicknameUnfit as trouble:
            errors["nickname"] = explain(trouble)
        if self._values.get("pin", "") != self._values.get("pin_again", ""):
            errors["pin_again"] = tr(
                "The two PINs are not the same. Type this one again, "
                "or empty both to go on without a PIN."
            )
        return errors

    def _troubled(self, trouble: Trouble) -> None:
        self._view.show_waiting(waiting=False)
        if isinstance(trouble, NicknameTaken | NicknameUnfit):
            self._view.show_errors({"nickname": explain(trouble)})
        elif isinstance(trouble, PinUnfit):
            self._view.show_errors({"pin": explain(trouble)})
        else:
            self._on_trouble(trouble)
