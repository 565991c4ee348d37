"""How far each learner is with each module."""

from __future__ import annotations

from PySide6.QtCore import Signal

from literacy_app.domain.class_overview import ClassOverview
from literacy_app.ui.views.class_map import RosterCard
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.module_cells import (
    ModuleCells,
    module_columns,
    module_rows,
)
from literacy_app.ui.widgets.roster_table import RosterTable
from literacy_app.words import tr


class ModulesCard(RosterCard):
    """learner_wanted: whose row was opened."""

    learner_wanted = Signal(str)

    def __init__(self) -> None:
        name = tr("Modules, learner by learner")
        table = RosterTable(name, ModuleCells())
        signs = tr("Bar: on the way. ✓ finished. ✓✓ finished and secure.")
        super().__init__(name, table, Label(signs, "small", colour="ink2"))
        table.opened.connect(self.learner_wanted)
        table.column_chosen.connect(self._choose)
        table.setAccessibleDescription(
            tr("Arrow keys go from cell to cell. Enter opens the learner.")
        )

    def show_overview(self, overview: ClassOverview) -> None:
        """Show a class; the cell in use stays."""
        first = overview.rows[0].modules if overview.rows else ()
        self.table.show_rows(module_columns(first), module_rows(overview.rows))
        self.fit()

    def _choose(self, column: int) -> None:
        people = self.table.people
        self.said.setText(people.column(column).whole if column >= 0 else "")
