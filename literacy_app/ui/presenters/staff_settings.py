"""Drives the settings of somebody on the staff."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.errors_of_school import PasswordWeak, WrongPassword
from literacy_app.domain.pack import Manifest
from literacy_app.domain.password import strength
from literacy_app.domain.people import Preferences
from literacy_app.domain.school import Staff
from literacy_app.services.explain import explain
from literacy_app.services.staff import change_password, new_recovery_code
from literacy_app.ui.presenters.new_password import password_errors
from literacy_app.ui.presenters.runs import Runs


class StaffSettingsPresenter:
    """Keeps which section is open; on_changed: the new preferences.

    Nothing that was typed for a password is kept here.
    """

    def __init__(
        self,
        work: Runs,
        staff: Staff,
        *,
        clock: Callable[[], datetime],
        on_changed: Callable[[Preferences], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._name = staff.name
        self._clock = clock
        self._wishes = staff.preferences
        self._on_changed = on_changed
        self._on_trouble = on_trouble
        self._section = "look"
        self._pack: Manifest | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the section that is open."""
        self._view = view
        view.changed.connect(self.change)
        view.section_chosen.connect(self.choose_section)
        view.password_edited.connect(self.weigh)
        view.password_ordered.connect(self.change_password)
        view.code_wanted.connect(self.make_code)
        view.credits_wanted.connect(self.show_credits)
        if self._pack is None:
            self._work.run(
                lambda dbs: dbs.bank.manifest(),
                then=self._know,
                troubled=self._on_trouble,
            )
        else:
            view.show_facts(self._pack)
        view.show_section(self._section, self._wishes)

    def choose_section(self, name: str) -> None:
        self._section = name
        self._view.show_section(name, self._wishes)

    def change(self, field: str, value: Any) -> None:
        """Change one field of the preferences."""
        changes: dict[str, Any] = {field: value}
        self._wishes = replace(self._wishes, **changes)
        self._on_changed(self._wishes)

    def preferred(self, wishes: Preferences) -> None:
        """Take in what was changed elsewhere, such as in the top bar."""
        self._wishes = wishes

    def weigh(self, password: str) -> None:
        """Say how long the new password would hold."""
        found = strength(password, self._name) if password else None
        self._view.show_strength(found)

    def change_password(self, old: str, new: str, again: str) -> None:
        values = {"password": new, "password_again": again}
        errors = password_errors(values, self._name)
        self._view.show_errors(errors)
        if errors:
            return
        now = self._clock()
        self._work.run(
            lambda dbs: change_password(dbs, old=old, new=new, now=now),
            then=lambda _: self._view.show_changed(),
            troubled=self._troubled,
        )

    def make_code(self) -> None:
        """Make a new recovery code; the old one is void."""
        now = self._clock()
        self._work.run(
            lambda dbs: new_recovery_code(dbs, now=now),
            then=self._view.show_code,
            troubled=self._on_trouble,
        )

    def show_credits(self) -> None:
        # Markdown is loaded when somebody asks, not at the start of the app.
        from literacy_app.services.pages import credits_page  # noqa: PLC0415

        self._view.show_credits(credits_page())

    def _know(self, pack: Manifest) -> None:
        self._pack = pack
        self._view.show_facts(pack)
        if self._section == "about":
            self._view.show_section(self._section, self._wishes)

    def _troubled(self, trouble: Trouble) -> None:
        if isinstance(trouble, WrongPassword):
            self._view.show_errors({"old": explain(trouble)})
        elif isinstance(trouble, PasswordWeak):
            self._view.show_errors({"password": explain(trouble)})
        else:
            self._on_trouble(trouble)
