"""Above a list that is checked: its file, how many rows hold, and what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from literacy_app.domain.roster_plan import RosterPlan
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.check_row import CheckRow
from literacy_app.ui.widgets.count_chip import CountChip
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.line_icon import LineIcon
from literacy_app.words import tr

_ICON: Final = 20
_CLASS: Final = 220


class RosterHead(QWidget):
    """classes: the names there are already. class_named: the one typed or chosen."""

    only_wrong_wanted = Signal(bool)
    class_named = Signal(str)
    complete_wanted = Signal(bool)
    columns_wanted = Signal()

    def __init__(
        self, plan: RosterPlan, classes: Sequence[str], *, only_wrong: bool
    ) -> None:
        super().__init__()
        self._plan = plan
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(tr("Check the list before it is read in"), "h1"))
        column.addWidget(Flow(self._counts(only_wrong=only_wrong), gap=14))
        if parts := self._wishes(classes):
            column.addWidget(Flow(parts, gap=14))

    def _counts(self, *, only_wrong: bool) -> list[QWidget]:
        plan = self._plan
        faulty = sum(row.state == "faulty" for row in plan.rows)
        left = sum(row.state == "left" for row in plan.rows)
        only = CheckRow(tr("Show only rows to look at"), on=only_wrong)
        only.toggled.connect(self.only_wrong_wanted)
        chips: list[QWidget] = [
            _file_name(plan.file.path.name),
            CountChip("check", tr("{n} ready", n=plan.ready)),
        ]
        if faulty:
            words = tr("{n} need a look", n=faulty)
            chips.append(CountChip("triangle-alert", words, wrong=True))
        if left:
            chips.append(CountChip("archive", tr("{n} leave", n=left)))
        return [*chips, only]

    def _wishes(self, classes: Sequence[str]) -> list[QWidget]:
        """Offer what a plain list does not say by itself."""
        file, wishes = self._plan.file, self._plan.wishes
        if file.form == "oneroster":
            return []
        complete = file.complete if wishes.complete is None else wishes.complete
        left = CheckRow(tr("Who is missing has left the class"), on=complete)
        left.toggled.connect(self.complete_wanted)
        columns = Button(tr("Which column is what"), size="small")
        columns.clicked.connect(self.columns_wanted)
        parts: list[QWidget] = [left, columns]
        if "class" not in file.columns:
            parts.insert(0, self._class_field(wishes.class_name, classes))
        return parts

    def _class_field(self, name: str, classes: Sequence[str]) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        field = QLineEdit(name)
        field.setAccessibleName(tr("Class"))
        field.setFixedWidth(theme().px(_CLASS))
        words = ", ".join(classes)
        if words:
            field.setAccessibleDescription(tr("There are: {names}", names=words))
            field.setPlaceholderText(words)

        def told() -> None:
            typed = field.text().strip()
            if typed != name:
                self.class_named.emit(typed)

        field.editingFinished.connect(told)
        row.addWidget(Label(tr("Into the class"), weight="medium", wrap=False))
        row.addWidget(field)
        return group


def _file_name(name: str) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(LineIcon("file-spreadsheet", theme().px(_ICON)))
    row.addWidget(Label(name, colour="ink2", wrap=False))
    return group
