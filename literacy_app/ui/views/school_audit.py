"""Who on the staff looked at or changed whose record."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from literacy_app.domain.access import Act
from literacy_app.domain.audit import AuditLine
from literacy_app.ui.views.report_dialog import documents_folder
from literacy_app.ui.views.school_section import SchoolSection
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.list_model import ListCell, ListColumn, ListRow
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.words import tr


class AuditSection(SchoolSection):
    """Asks for "audit_days" and "audit_file"."""

    def __init__(self, lines: Sequence[AuditLine], days: int) -> None:
        about = tr("Nothing here can be changed or erased by hand.")
        super().__init__(tr("What staff did"), about)
        spans = [(n, tr("{n} days", n=n)) for n in (7, 30, 365)]
        span = SegmentedChoice(tr("Days shown"), spans, days)
        span.chosen.connect(lambda n: self.asked.emit("audit_days", n))
        self.add_row(tr("Days shown"), "", span)
        if not lines:
            self.column.addWidget(Label(tr("Nothing was done in this time.")))
            return
        columns = (
            ListColumn("at", tr("When"), 190),
            ListColumn("staff", tr("Who"), 180),
            ListColumn("act", tr("What"), 320),
            ListColumn("about", tr("About whom"), 180),
        )
        rows = [_row(at, line) for at, line in enumerate(lines)]
        self.add_table(tr("What staff did"), columns, rows, least=7)
        save = Button(tr("Save as CSV"), size="small", icon="save")
        save.clicked.connect(self._choose_folder)
        self.column.addWidget(save)

    def _choose_folder(self) -> None:
        title, folder = tr("Choose a folder"), str(documents_folder())
        if chosen := QFileDialog.getExistingDirectory(self, title, folder):
            self.asked.emit("audit_file", Path(chosen))


def _row(at: int, line: AuditLine) -> ListRow:
    when = f"{line.at.astimezone():%Y-%m-%d %H:%M}"
    return ListRow(
        at,
        (
            ListCell(when, colour="ink2"),
            ListCell(line.staff, weight="semibold"),
            ListCell(act_words(line.act)),
            ListCell(line.about),
        ),
    )


def act_words(act: Act) -> str:
    """Say what was done."""
    return {
        "practise": tr("practised"),
        "see_own": tr("looked at their own record"),
        "delete_own": tr("deleted their own record"),
        "see_class": tr("looked at a class"),
        "see_learner": tr("looked at a member"),
        "make_class": tr("made a class"),
        "change_class": tr("changed a class"),
        "import_roster": tr("read in a list"),
        "change_learner": tr("changed a member"),
        "reset_sign_in": tr("made a new sign-in"),
        "print_cards": tr("made sign-in cards"),
        "assign": tr("gave or changed a task"),
        "report": tr("made a report"),
        "export_learner": tr("saved a member's data"),
        "erase_learner": tr("erased a member"),
        "print_for_staff": tr("printed pages for teachers"),
        "back_up": tr("made a backup"),
        "restore": tr("put a backup back"),
        "see_school": tr("looked at the school"),
        "see_audit": tr("looked at this list"),
        "manage_staff": tr("changed the staff"),
        "year_end": tr("ended the school year"),
        "set_rules": tr("changed the rules"),
    }[act]
