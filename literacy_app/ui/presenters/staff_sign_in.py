"""Drives how staff sign in: the name, the password, or a code when it is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from literacy_app.domain.errors import Trouble
from literacy_app.domain.errors_of_school import (
    PasswordNotSet,
    PasswordWeak,
    RecoveryCodeWrong,
    WrongPassword,
)
from literacy_app.domain.password import strength
from literacy_app.domain.school import Staff
from literacy_app.services.explain import explain
from literacy_app.services.staff import NewStaff, recover, sign_in_staff, staff_here
from literacy_app.ui.presenters.new_password import password_errors
from literacy_app.ui.presenters.runs import Runs

Step = Literal["password", "recover", "code"]


class StaffSignInPresenter:
    """on_signed_in: the member of staff, and the page to begin with."""

    def __init__(
        self,
        work: Runs,
        *,
        clock: Callable[[], datetime],
        on_signed_in: Callable[[Staff, Any], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._clock = clock
        self._on_signed_in = on_signed_in
        self._on_trouble = on_trouble
        self._staff: tuple[Staff, ...] | None = None
        self._chosen: Staff | None = None
        self._step: Step = "password"
        self._values: dict[str, str] = {}
        self._made: NewStaff | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show who there is."""
        self._view = view
        view.chosen.connect(self.choose)
        view.edited.connect(self.edit)
        view.went_on.connect(self.go_on)
        view.forgotten.connect(self.forget)
        view.went_back.connect(self.go_back)
        view.finished.connect(self.finish)
        if self._staff is None:
            self._work.run(staff_here, then=self._found, troubled=self._on_trouble)
        else:
            self._show()

    def choose(self, staff_id: str) -> None:
        self._chosen = next(x for x in self._staff or () if x.id == staff_id)
        self._step = "password" if self._chosen.password_hash else "recover"
        self._values.clear()
        self._show()

    def edit(self, field: str, value: str) -> None:
        self._values[field] = value
        if field == "password" and self._step == "recover" and self._chosen:
            found = strength(value, self._chosen.name) if value else None
            self._view.show_strength(found)

    def forget(self) -> None:
        """Go on with a recovery code, because the password is lost."""
        self._step = "recover"
        self._values.clear()
        self._show()

    def go_back(self) -> None:
        """Go from the code to the password, or to the names where there is none."""
        self._step = "password"
        chosen = self._chosen
        if chosen and not chosen.password_hash and len(self._staff or ()) > 1:
            self._chosen = None
        self._values.clear()
        self._show()

    def go_on(self) -> None:
        """Try what was typed."""
        staff, now = self._chosen, self._clock()
        if staff is None:
            return
        if self._step == "password":
            typed = self._values.get("password", "")
            self._work.run(
                lambda dbs: sign_in_staff(dbs, staff.id, typed, now=now),
                then=lambda staff: self._on_signed_in(staff, "class"),
                troubled=self._troubled,
            )
            return
        errors = password_errors(self._values, staff.name)
        self._view.show_errors(errors)
        if not errors:
            code, new = self._values.get("code", ""), self._values["password"]
            self._work.run(
                lambda dbs: recover(dbs, staff.id, code, new, now=now),
                then=self._recovered,
                troubled=self._troubled,
            )

    def finish(self, page: str) -> None:
        """Begin, once the new code is kept."""
        if self._made is not None:
            self._on_signed_in(self._made.staff, page)

    def _found(self, staff: tuple[Staff, ...]) -> None:
        self._staff = staff
        if len(staff) == 1:
            self.choose(staff[0].id)
        else:
            self._show()

    def _recovered(self, made: NewStaff) -> None:
        self._made, self._step = made, "code"
        self._values.clear()
        self._show()

    def _troubled(self, trouble: Trouble) -> None:
        if isinstance(trouble, RecoveryCodeWrong):
            self._view.show_errors({"code": explain(trouble)})
        elif isinstance(trouble, WrongPassword | PasswordWeak):
            if isinstance(trouble, WrongPassword):
                self._values.clear()
            self._view.show_errors({"password": explain(trouble)})
        elif isinstance(trouble, PasswordNotSet):
            self.forget()
        else:
            self._on_trouble(trouble)

    def _show(self) -> None:
        if self._made is not None:
            self._view.show_code(self._made.staff.name, self._made.recovery_code)
        elif self._step == "recover" and self._chosen is not None:
            self._view.show_recovery(self._chosen, self._values)
        else:
            self._view.show_staff(self._staff or (), self._chosen, self._values)
