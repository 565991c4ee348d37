"""Copies of the records: made, checked, and put back after a look inside."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from literacy_app.domain.backups import BackupHere, RestorePreview
from literacy_app.ui.views.form_dialog import FormDialog
from literacy_app.ui.views.school_section import SchoolSection
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.list_model import ListCell, ListColumn, ListRow
from literacy_app.words import tr, trn

_KB = 1024


class BackupsSection(SchoolSection):
    """Asks for "back_up", "verify", and "preview" with a path."""

    def __init__(self, copies: Sequence[BackupHere]) -> None:
        about = tr(
            "A copy of all records. One is also made by itself before every risky act."
        )
        super().__init__(tr("Backups"), about)
        self.add_buttons(
            (tr("Make a backup now"), "save", "back_up"),
            (tr("Check all records"), "badge-check", "verify"),
        )
        other = Button(tr("Put back from a file"), size="small", icon="folder-open")
        other.clicked.connect(self._choose)
        if copies:
            columns = (
                ListColumn("made", tr("Made"), 220),
                ListColumn("size", tr("Size"), 120),
                ListColumn("back", "", 270),
            )
            rows = [_row(each) for each in copies]
            table = self.add_table(tr("Backups"), columns, rows, least=6)
            table.acted.connect(lambda path, _: self.asked.emit("preview", path))
        else:
            self.column.addWidget(Label(tr("There is no backup yet.")))
        self.column.addWidget(other)

    def _choose(self) -> None:
        title = tr("Put back from a file")
        path, _ = QFileDialog.getOpenFileName(self, title, "", "(*.db *.sqlite *.*)")
        if path:
            self.asked.emit("preview", Path(path))


class RestoreDialog(FormDialog):
    """restored: the backup is to be put back."""

    restored = Signal()

    def __init__(self, window: QWidget, found: RestorePreview) -> None:
        title = tr("Put this backup back?")
        super().__init__(window, title, tr("Put it back"), width=680)
        held, now = found.held, found.now
        day = held.newest.astimezone() if held.newest is not None else None
        if day is not None:
            words = tr("Its last entry is of {day}.", day=f"{day:%Y-%m-%d %H:%M}")
            self.body.addWidget(Label(words, weight="semibold"))
        for words in (
            tr(
                "Learners: {held} in the backup, {now} now",
                held=held.learners,
                now=now.learners,
            ),
            tr(
                "Classes: {held} in the backup, {now} now",
                held=held.classes,
                now=now.classes,
            ),
            tr(
                "Answers: {held} in the backup, {now} now",
                held=held.answers,
                now=now.answers,
            ),
        ):
            self.body.addWidget(Label(words))
        self._add_losses(found)
        about = tr(
            "What is here now is laid aside as a file, so nothing is lost. "
            "Everybody is signed out."
        )
        self.body.addWidget(Label(about, "small", colour="ink2"))
        self.main.clicked.connect(self._order)
        self.open(self.cancel)

    def _add_losses(self, found: RestorePreview) -> None:
        if found.later_answers:
            words = trn(
                "{n} answer given since will stand only in the file laid aside.",
                "{n} answers given since will stand only in the file laid aside.",
                found.later_answers,
            )
            self.body.addWidget(Label(words, weight="semibold"))
        if found.erased:
            words = trn(
                "{n} learner erased since stays erased.",
                "{n} learners erased since stay erased.",
                found.erased,
            )
            self.body.addWidget(Label(words))

    def show_trouble(self, words: str, field: str = "") -> None:
        self.main.set_available(True)
        super().show_trouble(words, field)

    def _order(self) -> None:
        if self.main.is_available():
            self.main.set_available(False, tr("One moment …"))  # noqa: FBT003
            self.restored.emit()


def _row(copy: BackupHere) -> ListRow:
    made = f"{copy.made:%Y-%m-%d %H:%M:%S}"
    back = ListCell(
        tr("Look, then put back"),
        said=tr("Look at the backup of {day}, then put it back", day=made),
        weight="semibold",
        colour="primary",
        icon="archive-restore",
        does=True,
    )
    size = tr("{n} KB", n=f"{max(1, copy.size_bytes // _KB):,}")
    return ListRow(copy.path, (ListCell(made), ListCell(size, colour="ink2"), back))
