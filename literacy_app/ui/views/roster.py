"""A list of people is looked at, and mended, before any of it is read in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from literacy_app.domain.roster_plan import RosterPlan
from literacy_app.domain.school import SchoolClass, Staff
from literacy_app.ui.theme import theme
from literacy_app.ui.views.footer import Footer
from literacy_app.ui.views.roster_columns import ColumnsDialog
from literacy_app.ui.views.roster_head import RosterHead
from literacy_app.ui.views.roster_rows import Said, roster_columns, roster_rows
from literacy_app.ui.views.staff_page import StaffPage
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.empty_state import EmptyState
from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.ui.widgets.kept import Kept
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.list_table import ListTable
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr

_ROW: Final = 42
_FEW: Final = 2
_MANY: Final = 5


class RosterView(StaffPage):
    """mended: file line, column and what was typed there. class_named: a name."""

    file_chosen = Signal(object)
    only_wrong_wanted = Signal(bool)
    mended = Signal(int, str, str)
    class_named = Signal(str)
    complete_wanted = Signal(bool)
    columns_wanted = Signal()
    all_wanted = Signal()
    ready_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff, "people")
        self._head, self._empty, self._foot = Kept(), Kept(), Kept()
        self._error = ErrorLine()
        self.head.addWidget(self._head)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._table: ListTable | None = None
        for part in (self._error, self._empty):
            self.body.addWidget(part)
        self.body.addWidget(self._list, 1)
        page = self.layout()
        if page is not None:
            page.addWidget(self._foot)

    def show_choosing(self) -> None:
        """Ask for a file."""
        self._show_empty(
            "choosing",
            tr("Read in a list of people"),
            tr("CSV, TSV, Excel or a OneRoster archive. You look at it first."),
            tr("Choose a file"),
        ).wanted.connect(self._choose)

    def show_done(self, n: int) -> None:
        """Say how many rows were read in, and lead back."""
        self._show_empty(
            f"done {n}",
            tr("Rows read in: {n}", n=n),
            tr("Everybody is on the list of their class now."),
            tr("Go to People"),
        ).wanted.connect(self.people_wanted)

    def show_trouble(self, words: str) -> None:
        """Say what is wrong; what was there stays. Empty words clear it."""
        self._error.show_words(words)
        if words:
            announce(self, words)

    def show_plan(
        self,
        plan: RosterPlan,
        said: Said,
        classes: Sequence[SchoolClass],
        *,
        only_wrong: bool,
    ) -> None:
        """Show what reading the file in would change. said: faults in words."""
        self._empty.put(None, QWidget)
        several = len({row.class_name for row in plan.rows}) > 1
        columns = roster_columns(classes=several)
        table = self._kept_table(columns)
        shown = [r for r in plan.rows if r.state == "faulty" or not only_wrong]
        table.show_rows(roster_rows(shown, columns, said))
        self._list.show()
        names = tuple(each.name for each in classes)
        facts = (plan.file, plan.wishes.class_name, plan.wishes.complete, _counts(plan))
        self._head.put(
            (facts, only_wrong, names),
            lambda: self._make_head(plan, names, only_wrong=only_wrong),
        )
        self._foot.put(_counts(plan), lambda: self._make_foot(plan))

    def open_columns(self, plan: RosterPlan) -> ColumnsDialog:
        return ColumnsDialog(self.window(), plan.file)

    def _make_head(
        self, plan: RosterPlan, names: Sequence[str], *, only_wrong: bool
    ) -> QWidget:
        head = RosterHead(plan, names, only_wrong=only_wrong)
        head.only_wrong_wanted.connect(self.only_wrong_wanted)
        head.class_named.connect(self.class_named)
        head.complete_wanted.connect(self.complete_wanted)
        head.columns_wanted.connect(self.columns_wanted)
        return head

    def _kept_table(self, columns: Sequence[object]) -> ListTable:
        """Return the table; a new one only where the columns are others."""
        if self._table is not None and self._table.list.columns == tuple(columns):
            return self._table
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        least = _FEW if theme().wide_text else _MANY
        classes = any(getattr(it, "id", "") == "class" for it in columns)
        shown = roster_columns(classes=classes)
        table = ListTable(tr("Lines of the list"), shown, row=_ROW, least=least)
        table.written.connect(lambda row, at, text: self.mended.emit(row[1], at, text))
        card = Surface("card", (1, 1, 1, 1))
        card.column.addWidget(table)
        self._column.addWidget(card, 1)
        self._column.addWidget(
            Label(
                tr(
                    "Nicknames are enough. Full names, birthdays and addresses are "
                    "not needed and are never read in."
                ),
                "small",
                colour="ink2",
            )
        )
        self._column.addStretch(0)
        self._table, self.first_focus = table, table
        return table

    def _make_foot(self, plan: RosterPlan) -> Footer:
        ready, faulty = _counts(plan)
        other = Button(tr("Choose another file"), icon="arrow-left")
        other.clicked.connect(self._choose)
        every = Button(tr("Read in all {n}", n=ready), "main")
        every.clicked.connect(self.all_wanted)
        buttons = [every]
        if faulty:
            words = tr("Read in all {all}: {n} rows left", all=ready + faulty, n=faulty)
            every.setText(words)
            every.setAccessibleName(words)
            every.set_available(False, tr("Mend the marked rows first."))  # noqa: FBT003 - the widget's shape
            only = Button(tr("Read in the {n} only", n=ready))
            only.clicked.connect(self.ready_wanted)
            buttons.insert(0, only)
        foot = Footer(buttons)
        foot.row.insertWidget(0, other)
        return foot

    def _show_empty(self, why: str, said: str, step: str, button: str) -> EmptyState:
        icon = "folder-open" if why == "choosing" else ""
        empty = EmptyState(said, step, button, icon=icon)
        self._list.hide()
        self._head.put(None, QWidget)
        self._foot.put(None, QWidget)
        self._empty.put(why, lambda: empty)
        return empty

    def _choose(self) -> None:
        title = tr("Choose a file")
        kinds = "*.csv *.tsv *.txt *.xlsx *.zip"
        path, _ = QFileDialog.getOpenFileName(self, title, "", f"({kinds})")
        if path:
            self.file_chosen.emit(Path(path))


def _counts(plan: RosterPlan) -> tuple[int, int]:
    """Return how many rows are ready, and how many are faulty."""
    return plan.ready, sum(row.state == "faulty" for row in plan.rows)
