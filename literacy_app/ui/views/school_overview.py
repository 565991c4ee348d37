"""The classes of this year at a glance."""

from __future__ import annotations

from literacy_app.domain.class_overview import ClassLine, SchoolOverview
from literacy_app.domain.figures import interval_shown
from literacy_app.ui.views.school_section import SchoolSection
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.list_model import ListCell, ListColumn, ListRow
from literacy_app.words import spoken, tr, trn


class OverviewSection(SchoolSection):
    """A line for each class, in the order of the names."""

    def __init__(self, found: SchoolOverview) -> None:
        super().__init__(tr("Overview"))
        said = trn(
            "{n} learner, {answers} answers",
            "{n} learners, {answers} answers",
            found.pupils,
            answers=f"{found.answers:,}",
        )
        self.column.addWidget(Label(said, "lead", weight="semibold"))
        if not found.classes:
            self.column.addWidget(Label(tr("There is no class yet.")))
            return
        columns = (
            ListColumn("class", tr("Class"), 150),
            ListColumn("teachers", tr("Teachers"), 170),
            ListColumn("learners", tr("Members"), 150),
            ListColumn("active", tr("Active"), 110),
            ListColumn("answers", tr("Answers"), 140),
            ListColumn("discernment", tr("Discernment"), 190),
        )
        rows = [_row(line) for line in found.classes]
        self.add_table(tr("Classes"), columns, rows, least=10)
        about = tr(
            "Classes stand in the order of their names. Active is who answered in the "
            "last 4 weeks. Discernment is a mean with "
            "its 95 % interval; it needs 8 members with enough answers. "
            "Simulated classes are not in the sum."
        )
        self.column.addWidget(Label(about, "small", colour="ink2"))


def _row(line: ClassLine) -> ListRow:
    name = line.school_class.name
    if line.school_class.simulated:
        name = tr("{name} (simulated)", name=name)
    mean = line.discernment
    shown = (
        interval_shown(mean.mean, mean.low, mean.high, spoken())
        if mean is not None
        else tr("few")
    )
    return ListRow(
        line.school_class.id,
        (
            ListCell(name, weight="semibold"),
            ListCell(", ".join(line.teachers), colour="ink2"),
            ListCell(str(line.pupils)),
            ListCell(str(line.active)),
            ListCell(f"{line.answers:,}"),
            ListCell(shown, colour="ink2"),
        ),
    )
