"""Who on the staff looked at or changed whose record."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from literacy_app.domain.act_names import act_name
from literacy_app.domain.audit import MOST_SHOWN, AuditLine
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
            ListColumn("at", tr("When"), 240),
            ListColumn("staff", tr("Who"), 170),
            ListColumn("act", tr("What"), 290),
            ListColumn("about", tr("About whom"), 180),
        )
        rows = [_row(at, line) for at, line in enumerate(lines)]
        self.add_table(tr("What staff did"), columns, rows, least=7)
        if len(lines) >= MOST_SHOWN:
            said = tr(
                "These are the newest {n}; the file holds all of them.",
                n=f"{MOST_SHOWN:,}",
            )
            self.column.addWidget(Label(said, "small", colour="ink2"))
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
            ListCell(act_name(line.act)),
            ListCell(line.about),
        ),
    )
