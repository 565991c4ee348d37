"""What only an administrator sees: the whole school, and looking after its data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from literacy_app.domain.audit import AuditLine
from literacy_app.domain.backups import BackupHere, RestorePreview
from literacy_app.domain.class_overview import SchoolOverview
from literacy_app.domain.people import Learner
from literacy_app.domain.school import SchoolClass, SchoolRules, Staff
from literacy_app.domain.year_end import ClassMove
from literacy_app.ui.focus_place import place_in, put_back
from literacy_app.ui.views.school_audit import AuditSection
from literacy_app.ui.views.school_backups import BackupsSection, RestoreDialog
from literacy_app.ui.views.school_busy import Busy
from literacy_app.ui.views.school_codes import OneTimeCode
from literacy_app.ui.views.school_overview import OverviewSection
from literacy_app.ui.views.school_rules import RulesSection
from literacy_app.ui.views.school_section import SchoolSection
from literacy_app.ui.views.school_staff import NewStaffDialog, StaffDialog, StaffSection
from literacy_app.ui.views.school_year import YearSection
from literacy_app.ui.views.sections import Sections
from literacy_app.ui.views.staff_page import StaffPage
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.toast import Toast
from literacy_app.words import tr, trn


class SchoolView(StaffPage):
    """section_chosen: a name. asked: what a section asks for; it says which."""

    section_chosen = Signal(str)
    asked = Signal(str, object)

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff, "school")
        self._sections = Sections(
            (
                ("overview", "school", tr("Overview")),
                ("staff", "users-round", tr("Staff")),
                ("rules", "settings", tr("Rules")),
                ("audit", "list-checks", tr("What staff did")),
                ("backups", "save", tr("Backups")),
                ("year", "calendar", tr("End of the year")),
            ),
            tr("School"),
        )
        self._sections.chosen.connect(self.section_chosen)
        self.body.addWidget(self._sections)
        self.body.addStretch(1)
        self.first_focus = self._sections.first
        self._section: SchoolSection | None = None
        self._busy = Busy(self)

    def show_busy(self, *, busy: bool) -> None:
        """Say that something takes a moment, or no longer."""
        self._busy.show_busy(busy=busy)

    def show_overview(self, found: SchoolOverview) -> None:
        self._show("overview", OverviewSection(found))

    def show_staff(self, people: Sequence[Staff]) -> None:
        self._show("staff", StaffSection(people))

    def show_rules(self, rules: SchoolRules) -> None:
        self._show("rules", RulesSection(rules))

    def show_audit(self, lines: Sequence[AuditLine], days: int) -> None:
        self._show("audit", AuditSection(lines, days))

    def show_backups(self, copies: Sequence[BackupHere]) -> None:
        self._show("backups", BackupsSection(copies))

    def show_year(
        self,
        plan: Sequence[ClassMove],
        names: Mapping[str, str],
        kept: Sequence[Learner],
    ) -> None:
        """Show what may become of the classes, and who is kept no longer."""
        self._show("year", YearSection(plan, names, kept))

    def open_new_staff(self) -> NewStaffDialog:
        return NewStaffDialog(self.window())

    def open_staff(self, staff: Staff, *, own: bool) -> StaffDialog:
        return StaffDialog(self.window(), staff, own=own)

    def open_restore(self, found: RestorePreview) -> RestoreDialog:
        return RestoreDialog(self.window(), found)

    def show_saved(self, file: Path) -> None:
        self._note(tr("Saved: {file}", file=file))

    def show_year_ended(self, made: Sequence[SchoolClass]) -> None:
        n = len(made)
        self._note(trn("{n} new class made.", "{n} new classes made.", n))

    def show_erased(self, n: int) -> None:
        self._note(trn("{n} learner erased.", "{n} learners erased.", n))

    def show_checked(self, events: int, *, whole: bool, sound: bool) -> None:
        """Say what the check of all records found."""
        if sound:
            self._note(tr("All {n} entries are as they were written.", n=events))
        elif whole:
            said = tr(
                "The tables made from the records do not agree with them. "
                "All entries are as they were written. "
                "Close Mikiwame and run `mikiwame records rebuild`."
            )
            self.show_problem(said)
        else:
            said = tr(
                "An entry is not as it was written: something changed it from "
                "outside. The backups are as they were. "
                "Put back the newest one that was made before."
            )
            self.show_problem(said)

    def show_problem(self, words: str) -> None:
        """Say what went wrong; nothing else on the page changes."""
        dialog = Dialog(self.window(), tr("This did not work"))
        dialog.body.addWidget(Label(words))
        close = dialog.add_button(Button(tr("Close"), "main"))
        close.clicked.connect(dialog.close_dialog)
        dialog.open(close)
        announce(dialog, words)

    def _show(self, name: str, section: SchoolSection) -> None:
        """Show a section; who was in the one before stays at the same control."""
        section.asked.connect(self.asked)
        before = self._section
        place = place_in(before) if before is not None else None
        self._sections.show_section(name, section)
        self._section = section
        if place is not None and place.focus is not None:
            self._sections.focus_item(name)
            put_back(section, place)

    def show_code(self, name: str, code: str) -> None:
        """Show the code with which somebody chooses a password, this once."""
        OneTimeCode(self.window(), name, code)

    def _note(self, words: str) -> None:
        Toast(self.window(), words)
