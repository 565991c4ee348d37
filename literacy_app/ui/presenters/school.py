"""Drives the school page: each section is asked for when it is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from literacy_app.domain.school import SchoolClass, SchoolRules, Staff
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
from literacy_app.services.school_rules import school_rules, set_rules
from literacy_app.services.staff import staff_here
from literacy_app.services.staff_care import audit_list
from literacy_app.services.year_end import end_year, year_end_plan
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.presenters.school_dialog import InDialog
from literacy_app.ui.presenters.school_errands import Errands, SchoolDesk
from literacy_app.ui.presenters.school_staff import SchoolStaff


class SchoolPresenter:
    """Does what the sections ask for, then looks anew."""

    def __init__(self, work: Runs, desk: SchoolDesk) -> None:
        self._desk = desk
        self._errands = Errands(work, desk)
        self._in_dialog = InDialog(self._errands)
        self._staff = SchoolStaff(self._errands, desk, self.look)

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the section that is open."""
        self._errands.attach(view)
        view.section_chosen.connect(self.choose_section)
        view.asked.connect(self.asked)
        self.look()

    def choose_section(self, name: str) -> None:
        self._desk.section = name
        self.look()

    def look(self) -> None:
        """Look anew at what the open section shows."""
        section, days = self._desk.section, self._desk.days

        def show(found: Any) -> None:
            if section == self._desk.section:
                getattr(self._errands.view, f"show_{section}")(*found)

        self._errands.look(lambda dbs, now: _found(section, dbs, now, days), show)

    def asked(self, what: str, about: Any) -> None:
        """Do what a section asks for."""
        asked: dict[str, Callable[[Any], None]] = {
            "new_staff": lambda _: self._staff.ask_for_new(),
            "staff": self._ask_about,
            "rules": self._set_rules,
            "audit_days": self._show_days,
            "audit_file": self._save_audit,
            "back_up": lambda _: self._back_up(),
            "verify": lambda _: self._verify(),
            "preview": self._preview,
            "end_year": self._end_year,
            "erase_kept": self._erase,
        }
        asked[what](about)

    def _ask_about(self, staff: Staff) -> None:
        self._staff.ask_about(staff)

    def _set_rules(self, rules: SchoolRules) -> None:
        # Not one at a time: a name just typed and a switch may come together.
        self._errands.look(
            lambda dbs, now: set_rules(dbs, rules, now=now), lambda _: None
        )

    def _show_days(self, days: int) -> None:
        self._desk.days = days
        self.look()

    def _save_audit(self, folder: Path) -> None:
        days = self._desk.days

        def job(dbs: Databases, now: datetime) -> Path:
            # What writes files is loaded when somebody wants one.
            from literacy_app.services.audit_file import write_audit  # noqa: PLC0415

            return write_audit(dbs, folder, now - timedelta(days=days), now=now)

        self._errands.do(job, self._saved)

    def _back_up(self) -> None:
        self._errands.do(
            lambda dbs, now: back_up_now(dbs, None, now=now), self._backed_up
        )

    def _backed_up(self, file: Path) -> None:
        self._saved(file)
        self.look()

    def _saved(self, file: Path) -> None:
        self._errands.view.show_saved(file)

    def _verify(self) -> None:
        self._errands.do(
            lambda dbs, _: verify_here(dbs),
            lambda found: self._errands.view.show_checked(
                found.events, whole=found.broken is None, sound=found.sound
            ),
        )

    def _preview(self, path: Path) -> None:
        self._errands.do(
            lambda dbs, now: preview_restore(dbs, path, now=now), self._ask_to_restore
        )

    def _ask_to_restore(self, found: Any) -> None:
        dialog = self._in_dialog.hold(self._errands.view.open_restore(found))
        dialog.restored.connect(lambda: self._restore(found.path))

    def _restore(self, path: Path) -> None:
        self._in_dialog.order(
            lambda dbs, now: restore(dbs, path, now=now),
            lambda _: self._desk.signed_out(),
        )

    def _end_year(self, moves: Sequence[ClassMove]) -> None:
        self._errands.do(
            lambda dbs, now: end_year(dbs, moves, now=now), self._year_ended
        )

    def _year_ended(self, made: Sequence[SchoolClass]) -> None:
        self._errands.view.show_year_ended(made)
        self.look()

    def _erase(self, ids: Sequence[str]) -> None:
        self._errands.do(
            lambda dbs, now: erase_all(dbs, ids, now=now), lambda _: self._erased(ids)
        )

    def _erased(self, ids: Sequence[str]) -> None:
        self._errands.view.show_erased(len(ids))
        self.look()


def _found(section: str, dbs: Databases, now: datetime, days: int) -> tuple[Any, ...]:
    """Return what the view is shown of a section."""
    if section == "staff":
        return (staff_here(dbs),)
    if section == "rules":
        return (school_rules(dbs),)
    if section == "audit":
        return audit_list(dbs, now - timedelta(days=days), now=now), days
    if section == "backups":
        return (backups_here(dbs),)
    if section == "year":
        names = {each.id: each.name for each in my_classes(dbs)}
        return year_end_plan(dbs), names, retention_over(dbs, now=now)
    # The sums over a school need numpy, which takes a moment to load.
    from literacy_app.services.school_overview import school_overview  # noqa: PLC0415

    return (school_overview(dbs, now=now),)
