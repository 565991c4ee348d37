"""Drives the first run of a school: a name, a password, a code to keep."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.errors_of_school import PasswordWeak, StaffNameUnfit
from literacy_app.domain.nickname import fit_name
from literacy_app.domain.password import strength
from literacy_app.domain.people import Preferences
from literacy_app.domain.school import Staff
from literacy_app.services.explain import explain
from literacy_app.services.staff import LONGEST_NAME, NewStaff, first_staff
from literacy_app.ui.presenters.new_password import password_errors
from literacy_app.ui.presenters.runs import Runs


class StaffWelcomePresenter:
    """Three steps. The second one makes the teacher, in a single event.

    The code is part of that event, so it cannot be shown before. Whoever loses
    power while it is shown signs in with the password and asks for another code.
    on_made: the teacher, and the page to begin with.
    """

    def __init__(
        self,
        work: Runs,
        *,
        clock: Callable[[], datetime],
        preferences: Callable[[], Preferences],
        on_made: Callable[[Staff, Any], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._clock = clock
        self._preferences = preferences
        self._on_made = on_made
        self._on_trouble = on_trouble
        self._values: dict[str, str] = {}
        self._step = 1
        self._made: NewStaff | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the step with what was typed so far."""
        self._view = view
        view.edited.connect(self.edit)
        view.went_on.connect(self.go_on)
        view.went_back.connect(self.go_back)
        view.finished.connect(self.finish)
        self._show()

    def edit(self, field: str, value: str) -> None:
        self._values[field] = value
        if field == "password":
            self._show_strength()

    def go_back(self) -> None:
        if self._step == 2:  # noqa: PLR2004 - steps are counted as on the page
            self._step = 1
            self._show()

    def go_on(self) -> None:
        """Finish a step, or say what is missing."""
        if self._step == 1:
            self._take_name()
        elif self._step == 2 and not self._refused():  # noqa: PLR2004 - as above
            self._make()

    def finish(self, page: str) -> None:
        """Begin, once the code is kept."""
        if self._made is not None:
            self._on_made(self._made.staff, page)

    def _take_name(self) -> None:
        try:
            typed = self._values.get("name", "")
            self._values["name"] = fit_name(typed, LONGEST_NAME, StaffNameUnfit)
        except StaffNameUnfit as trouble:
            self._view.show_errors({"name": explain(trouble)})
            return
        self._step = 2
        self._show()

    def _refused(self) -> bool:
        errors = password_errors(self._values, self._values["name"])
        self._view.show_errors(errors)
        return bool(errors)

    def _make(self) -> None:
        name, password = self._values["name"], self._values["password"]
        wishes, now = self._preferences(), self._clock()
        self._view.show_waiting(waiting=True)
        self._work.run(
            lambda dbs: first_staff(dbs, name, password, preferences=wishes, now=now),
            then=self._show_code,
            troubled=self._troubled,
        )

    def _show_code(self, made: NewStaff) -> None:
        self._made, self._step = made, 3
        self._values.clear()
        self._show()

    def _troubled(self, trouble: Trouble) -> None:
        self._view.show_waiting(waiting=False)
        if isinstance(trouble, StaffNameUnfit):
            self._step = 1
            self._show()
            self._view.show_errors({"name": explain(trouble)})
        elif isinstance(trouble, PasswordWeak):
            self._view.show_errors({"password": explain(trouble)})
        else:
            self._on_trouble(trouble)

    def _show(self) -> None:
        if self._made is not None:
            self._view.show_code(self._made.staff.name, self._made.recovery_code)
            return
        self._view.show_step(self._step, self._values)
        if self._step == 2:  # noqa: PLR2004 - as above
            self._show_strength()

    def _show_strength(self) -> None:
        password = self._values.get("password", "")
        name = self._values.get("name", "")
        self._view.show_strength(strength(password, name) if password else None)
