"""The heat map in its card: a legend above, what it says below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from literacy_app.domain.class_overview import ClassOverview
from literacy_app.domain.progress_facts import SkillBand
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.heat_map import (
    HeatMapCells,
    HeatSample,
    column_sentence,
    heat_columns,
    heat_rows,
)
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.roster_table import RosterTable
from literacy_app.ui.widgets.surfaces import Rule, Surface
from literacy_app.words import tr

_TITLE: Final = 19
_SURE: Final = SkillBand(0.3, 0.75, ("starting",))
_UNSURE: Final = SkillBand(-0.35, 2.0, ("starting", "solid"))


class RosterCard(Surface):
    """A table of people that takes the room there is, and no more than it needs."""

    def __init__(self, title: str, table: RosterTable, legend: QWidget) -> None:
        super().__init__("card", (20, 14, 20, 8), spacing=8)
        self.table = table
        down = QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.LeftToRight
        head = QBoxLayout(down if theme().wide_text else beside)
        head.setSpacing(8)
        head.addWidget(Label(title, _TITLE, weight="bold", heading=True), 1)
        head.addWidget(legend)
        self.column.addLayout(head)
        self.column.addWidget(table, 1)
        self.column.setSpacing(6)
        self.column.addWidget(Rule())
        foot = QBoxLayout(down if theme().wide_text else beside)
        self.said = Label("", "small", colour="ink2")
        self._order = Label("", "small", colour="ink2", wrap=False)
        foot.addWidget(self.said, 1)
        foot.addWidget(self._order)
        self.column.addLayout(foot)
        table.rows_in_sight.connect(self._tell)

    def fit(self) -> None:
        """Grow no taller than the table with all its rows."""
        table = self.table
        others = self.column.totalMinimumSize().height() - table.minimumHeight()
        self.setMaximumHeight(others + table.maximumHeight())
        self._tell(table.viewport().height() // max(1, table.rowHeight(0)))

    def _tell(self, in_sight: int) -> None:
        rows = self.table.people.rowCount()
        if in_sight >= rows:
            self._order.setText(tr("Roster order, not a ranking"))
            return
        self._order.setText(
            tr("Roster order, not a ranking · {n} of {all}", n=in_sight, all=rows)
        )


class HeatMapCard(RosterCard):
    """learner_wanted: whose row was opened."""

    learner_wanted = Signal(str)

    def __init__(self) -> None:
        name = tr("Kinds of trick, learner by learner")
        table = RosterTable(name, HeatMapCells())
        super().__init__(name, table, _legend())
        self._overview: ClassOverview | None = None
        self._column = -1
        table.opened.connect(self.learner_wanted)
        table.column_chosen.connect(self._choose)
        table.setAccessibleDescription(
            tr(
                "Arrow keys go from cell to cell. Enter opens the learner. "
                "Ctrl+Space sums up a column."
            )
        )

    def show_overview(self, overview: ClassOverview) -> None:
        """Show a class; the cell in use stays."""
        self._overview = overview
        self.table.show_rows(heat_columns(overview.families), heat_rows(overview.rows))
        self._say()
        self.fit()

    def _choose(self, column: int) -> None:
        self._column = column
        self._say()
        if column >= 0:
            announce(self.table, self.said.text())

    def _say(self) -> None:
        overview = self._overview
        if overview is None or not 0 <= self._column < len(overview.families):
            self.said.setText(
                tr("Zones left to right: guessing, starting, solid, sharp")
            )
            return
        found = [row.families[self._column] for row in overview.rows]
        self.said.setText(column_sentence(overview.families[self._column], found))


def _legend() -> QWidget:
    legend = QWidget()
    row = QHBoxLayout(legend)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(HeatSample(_SURE))
    row.addWidget(Label(tr("short: quite sure"), "small", wrap=False))
    row.addWidget(HeatSample(_UNSURE))
    row.addWidget(Label(tr("long: not sure"), "small", wrap=False))
    if theme().wide_text:
        row.addStretch(1)
    return legend
