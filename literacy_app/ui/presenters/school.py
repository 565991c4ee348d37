"""Drives the school page: each section is asked for when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.school import SchoolRules, Staff
from literacy_app.domain.year_end import ClassMove
from literacy_app.services.backups import (
    back_up_now,
    backups_here,
    preview_restore,
    restore,
    verify_here,
)
from literacy_app.services.classes import my_classes
from literacy_app.services.databases import Databases
from literacy_app.services.erase import erase_all, retention_over
from literacy_app.services.explain import explain
from literacy_app.services.school_rules import school_rules, set_rules
from literacy_app.services.staff import NewStaff, staff_here
from literacy_app.services.staff_care import (
    add_staff,
    archive_staff,
    audit_list,
    change_role,
    reset_staff,
)
from literacy_app.services.year_end import end_year, year_end_plan
from literacy_app.ui.presenters.runs import Runs

_DAYS = 30


@dataclass(slots=True)
class SchoolDesk:
    """What the window does. signed_out: after a restore nobody sits here any more."""

    clock: Callable[[], datetime]
    on_trouble: Callable[[Trouble], None]
    signed_out: Callable[[], None]
    section: str = "overview"
    days: int = field(default=_DAYS)


class SchoolPresenter:
    """Does what the sections ask for; a trouble in a dialog is told there."""

    def __init__(self, work: Runs, desk: SchoolDesk) -> None:
        self._work, self._desk = work, desk
        self._dialog: Any = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the section that is open."""
        self._view = view
        view.section_chosen.connect(self.choose_section)
        view.asked.connect(self.asked)
        self.look()

    def choose_section(self, name: str) -> None:
        self._desk.section = name
        self.look()

    def look(self) -> None:
        """Look anew at what the open section shows."""
        section, now, view = self._desk.section, self._desk.clock(), self._view
        days = self._desk.days
        jobs: dict[str, tuple[Callable[[Databases], Any], Callable[[Any], None]]] = {
            "overview": (lambda dbs: _overview(dbs, now), view.show_overview),
            "staff": (staff_here, view.show_staff),
            "rules": (school_rules, view.show_rules),
            "audit": (
                lambda dbs: audit_list(dbs, now - timedelta(days=days), now=now),
                lambda lines: view.show_audit(lines, days),
            ),
            "backups": (backups_here, view.show_backups),
            "year": (lambda dbs: _year(dbs, now), lambda found: view.show_year(*found)),
        }
        job, then = jobs[section]
        self._work.run(job, then=then, troubled=self._desk.on_trouble)

    def asked(self, what: str, about: Any) -> None:
        """Do what a section asks for."""
        getattr(self, f"_on_{what}")(about)

    def _on_new_staff(self, _: object) -> None:
        self._dialog = self._view.open_new_staff()
        self._dialog.added.connect(self._add_staff)

    def _on_staff(self, staff: Staff) -> None:
        self._dialog = self._view.open_staff(staff)
        self._dialog.role_changed.connect(
            lambda role: self._in_dialog(
                lambda dbs, now: change_role(dbs, staff.id, role, now=now)
            )
        )
        self._dialog.archived.connect(
            lambda: self._in_dialog(
                lambda dbs, now: archive_staff(dbs, staff.id, now=now)
            )
        )
        self._dialog.reset.connect(
            lambda: self._in_dialog(
                lambda dbs, now: reset_staff(dbs, staff.id, now=now), self._show_code
            )
        )

    def _add_staff(self, name: str, role: Any) -> None:
        self._in_dialog(
            lambda dbs, now: add_staff(dbs, name, role, now=now), self._show_code
        )

    def _show_code(self, made: NewStaff) -> None:
        self._view.show_code(made.staff.name, made.recovery_code)

    def _on_rules(self, rules: SchoolRules) -> None:
        now = self._desk.clock()
        self._work.run(
            lambda dbs: set_rules(dbs, rules, now=now),
            then=lambda _: None,
            troubled=self._desk.on_trouble,
        )

    def _on_audit_days(self, days: int) -> None:
        self._desk.days = days
        self.look()

    def _on_audit_file(self, folder: Path) -> None:
        now = self._desk.clock()
        since = now - timedelta(days=self._desk.days)
        self._do(lambda dbs: _audit(dbs, folder, since, now), self._view.show_saved)

    def _on_back_up(self, _: object) -> None:
        now = self._desk.clock()
        self._do(lambda dbs: back_up_now(dbs, None, now=now), self._view.show_saved)

    def _on_verify(self, _: object) -> None:
        self._do(
            verify_here,
            lambda found: self._view.show_checked(found.events, sound=found.sound),
        )

    def _on_preview(self, path: Path) -> None:
        now = self._desk.clock()
        self._do(
            lambda dbs: preview_restore(dbs, path, now=now),
            lambda found: self._ask_to_restore(path, found),
        )

    def _ask_to_restore(self, path: Path, found: Any) -> None:
        self._dialog = self._view.open_restore(found)
        self._dialog.restored.connect(lambda: self._restore(path))

    def _restore(self, path: Path) -> None:
        now = self._desk.clock()
        self._work.run(
            lambda dbs: restore(dbs, path, now=now),
            then=lambda _: self._restored(),
            troubled=self._told,
        )

    def _restored(self) -> None:
        self._dialog.close_dialog()
        self._desk.signed_out()

    def _on_end_year(self, moves: tuple[ClassMove, ...]) -> None:
        now = self._desk.clock()
        self._do(lambda dbs: end_year(dbs, moves, now=now), self._view.show_year_ended)

    def _on_erase_kept(self, ids: tuple[str, ...]) -> None:
        now = self._desk.clock()
        self._do(lambda dbs: erase_all(dbs, ids, now=now), lambda _: None)

    def _do(self, job: Callable[[Databases], Any], then: Callable[[Any], None]) -> None:
        """Do it, tell it, and look anew."""

        def done(found: Any) -> None:
            then(found)
            self.look()

        self._work.run(job, then=done, troubled=self._desk.on_trouble)

    def _in_dialog(
        self,
        job: Callable[[Databases, datetime], Any],
        then: Callable[[Any], None] = lambda _: None,
    ) -> None:
        now = self._desk.clock()

        def done(found: Any) -> None:
            self._dialog.close_dialog()
            self.look()
            then(found)

        self._work.run(lambda dbs: job(dbs, now), then=done, troubled=self._told)

    def _told(self, trouble: Trouble) -> None:
        self._dialog.show_trouble(explain(trouble), "name")


def _overview(dbs: Databases, now: datetime) -> Any:
    # The sums over a school need numpy, which takes a moment to load.
    from literacy_app.services.school_overview import school_overview  # noqa: PLC0415

    return school_overview(dbs, now=now)


def _year(dbs: Databases, now: datetime) -> tuple[Any, Any, Any]:
    plan = year_end_plan(dbs)
    names = {each.id: each.name for each in my_classes(dbs)}
    return plan, names, retention_over(dbs, now=now)


def _audit(dbs: Databases, folder: Path, since: datetime, now: datetime) -> Path:
    # What writes files for reports is loaded when somebody wants one.
    from literacy_app.services.audit_file import write_audit  # noqa: PLC0415

    return write_audit(dbs, folder, since, now=now)
