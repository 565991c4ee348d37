"""Drives what becomes of colleagues: added, given a new code, let in no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from literacy_app.domain.school import Staff, StaffRole
from literacy_app.services.databases import Databases
from literacy_app.services.staff import NewStaff
from literacy_app.services.staff_care import (
    add_staff,
    archive_staff,
    change_role,
    reset_staff,
)
from literacy_app.ui.presenters.school_dialog import InDialog
from literacy_app.ui.presenters.school_errands import Errands, SchoolDesk


class SchoolStaff:
    """look: to look at the list anew.

    Who takes the page from themselves is signed out: it is no longer theirs.
    """

    def __init__(
        self, errands: Errands, desk: SchoolDesk, look: Callable[[], None]
    ) -> None:
        self._errands, self._desk, self._look = errands, desk, look
        self._in_dialog = InDialog(errands)

    def ask_for_new(self) -> None:
        dialog = self._in_dialog.hold(self._errands.view.open_new_staff())
        dialog.added.connect(self._add)

    def ask_about(self, staff: Staff) -> None:
        """Open what can be changed about somebody."""
        own = staff.id == self._desk.staff_id
        dialog = self._in_dialog.hold(self._errands.view.open_staff(staff, own=own))
        dialog.role_changed.connect(partial(self._change_role, staff))
        dialog.archived.connect(lambda: self._archive(staff))
        dialog.reset.connect(lambda: self._reset(staff))

    def _add(self, name: str, role: StaffRole) -> None:
        def job(dbs: Databases, now: datetime) -> NewStaff:
            return add_staff(dbs, name, role, now=now)

        self._in_dialog.order(job, self._made)

    def _reset(self, staff: Staff) -> None:
        def job(dbs: Databases, now: datetime) -> NewStaff:
            return reset_staff(dbs, staff.id, now=now)

        self._in_dialog.order(job, self._made)

    def _change_role(self, staff: Staff, role: StaffRole) -> None:
        def job(dbs: Databases, now: datetime) -> None:
            if role != staff.role:
                change_role(dbs, staff.id, role, now=now)

        self._in_dialog.order(job, lambda _: self._changed(staff, role))

    def _archive(self, staff: Staff) -> None:
        def job(dbs: Databases, now: datetime) -> None:
            archive_staff(dbs, staff.id, now=now)

        self._in_dialog.order(job, lambda _: self._changed(staff, None))

    def _made(self, made: NewStaff) -> None:
        self._look()
        self._errands.view.show_code(made.staff.name, made.recovery_code)

    def _changed(self, staff: Staff, role: Any) -> None:
        if staff.id == self._desk.staff_id and role != "admin":
            self._desk.signed_out()
        else:
            self._look()
