"""The class at a glance: who needs what. Nothing here ranks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.class_overview import ClassOverview, Pupil
from literacy_app.domain.report_wish import ReportWish
from literacy_app.domain.school import SchoolClass, Staff
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual
from literacy_app.ui.views.class_growth import growth_card
from literacy_app.ui.views.class_head import ClassHead
from literacy_app.ui.views.class_help import HelpCard
from literacy_app.ui.views.class_map import HeatMapCard, RosterCard
from literacy_app.ui.views.class_modules import ModulesCard
from literacy_app.ui.views.class_posts import HardPostsCard
from literacy_app.ui.views.class_tasks import active_sentence, tasks_card
from literacy_app.ui.views.class_time import time_part
from literacy_app.ui.views.report_dialog import ReportDialog
from literacy_app.ui.views.staff_page import StaffPage
from literacy_app.ui.widgets.empty_state import EmptyState
from literacy_app.ui.widgets.kept import Kept
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Columns
from literacy_app.words import tr

_NARROW: Final = 1000
# Shares of the room.
_LEFT: Final = 848
_SIDE: Final = 444
_GAP: Final = 16
_PARTS: Final = ("tricks", "tasks", "posts", "time")


class ClassView(StaffPage):
    """learner_wanted, post_wanted: ids. plan_wanted: "learner_id/module_id"."""

    class_chosen = Signal(object)
    period_chosen = Signal(object)
    part_chosen = Signal(object)
    learner_wanted = Signal(str)
    post_wanted = Signal(str)
    plan_wanted = Signal(str)
    assign_wanted = Signal()
    print_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff, "class")
        self._all_help = False
        self._head = Kept()
        self.head.addWidget(self._head)
        self._map = HeatMapCard()
        self._map.learner_wanted.connect(self.learner_wanted)
        self._modules = ModulesCard()
        self._modules.learner_wanted.connect(self.learner_wanted)
        self._empty, self._growth, self._help = Kept(), Kept(), Kept()
        self._tasks, self._posts, self._time = Kept(), Kept(), Kept()
        self._active = Label("", "small", colour="ink2")
        self._parts = _Parts(
            [
                _beside(self._map, self._growth, self._help, self._active),
                _below(self._tasks, self._modules),
                _below(self._posts),
                _below(self._time, fills=True),
                _below(self._empty),
            ]
        )
        self.body.addWidget(self._parts, 1)

    def show_classes(
        self, classes: Sequence[SchoolClass], chosen: str, period: str, part: str
    ) -> None:
        """Show which classes there are; none yet leads to the people."""
        if not classes:
            self._show_empty(
                "no_class",
                tr("There is no class yet."),
                tr("Make one, and add its members: by hand or from a list."),
                tr("Go to People"),
                self.people_wanted.emit,
            )
            return

        def head() -> QWidget:
            made = ClassHead(classes, chosen, period, part)
            made.class_chosen.connect(self.class_chosen)
            made.period_chosen.connect(self.period_chosen)
            made.part_chosen.connect(self._show_part)
            made.print_wanted.connect(self.print_wanted)
            made.assign_wanted.connect(self.assign_wanted)
            return made

        self._head.put((tuple(classes), chosen, period), head)

    def show_overview(
        self,
        overview: ClassOverview,
        part: str,
        beginnings: Mapping[str, Bilingual],
        taxonomy: Taxonomy,
    ) -> None:
        """Show a class. beginnings: how the hardest posts begin, by id."""
        if not overview.rows:
            self._show_empty(
                "nobody",
                tr("Nobody is in this class yet."),
                tr("Add its members: by hand or from a list."),
                tr("Go to People"),
                self.people_wanted.emit,
            )
            return
        numbers = _module_numbers(overview)
        self._map.show_overview(overview)
        self._modules.show_overview(overview)
        self._active.setText(_news(overview))
        self._growth.put(overview.growth, lambda: growth_card(overview.growth))
        self._show_help(overview, numbers)
        tasks = (overview.tasks, overview.active, len(overview.rows))
        self._tasks.put(tasks, lambda: tasks_card(overview, numbers))
        self._posts.put(
            overview.hardest, lambda: self._hardest(overview, beginnings, taxonomy)
        )
        over_time = (overview.weeks, overview.sure, overview.gap)
        self._time.put(over_time, lambda: time_part(overview))
        self._parts.show_part(_PARTS.index(part))

    def focus_learner(self, learner_id: str) -> None:
        """Go back to the learner who was looked at."""
        self._map.table.focus_person(learner_id)

    def open_report(self, first: ReportWish, pupils: Sequence[Pupil]) -> ReportDialog:
        """Open the dialog that asks which report to make."""
        dialog = ReportDialog(self.window(), first, pupils)
        dialog.open()
        return dialog

    def _show_part(self, part: str) -> None:
        self._parts.show_part(_PARTS.index(part))
        self.part_chosen.emit(part)

    def _show_help(self, overview: ClassOverview, numbers: Mapping[str, int]) -> None:
        def make() -> HelpCard:
            card = HelpCard(
                overview.rows, overview.tasks, numbers, all_shown=self._all_help
            )
            card.plan_wanted.connect(self.plan_wanted)
            card.all_wanted.connect(lambda: self._all(overview, numbers))
            return card

        glad = tuple((row.pupil, row.help) for row in overview.rows if row.help)
        self._help.put((glad, overview.tasks, self._all_help), make)

    def _all(self, overview: ClassOverview, numbers: Mapping[str, int]) -> None:
        self._all_help = True
        self._show_help(overview, numbers)

    def _hardest(
        self,
        overview: ClassOverview,
        beginnings: Mapping[str, Bilingual],
        taxonomy: Taxonomy,
    ) -> HardPostsCard:
        card = HardPostsCard(overview.hardest, beginnings, taxonomy)
        card.post_wanted.connect(self.post_wanted)
        return card

    def _show_empty(
        self, why: str, said: str, step: str, button: str, then: Callable[[], None]
    ) -> None:
        def make() -> EmptyState:
            empty = EmptyState(said, step, button)
            empty.wanted.connect(then)
            return empty

        self._empty.put(why, make)
        self._parts.show_part(len(_PARTS))


class _Parts(QWidget):
    """Shows one part; unlike a stack it is no taller than that one."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = tuple(parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            column.addWidget(part)
            part.hide()

    def show_part(self, index: int) -> None:
        for at, part in enumerate(self._parts):
            part.setVisible(at == index)


def _beside(
    table: RosterCard, growth: QWidget, helped: QWidget, active: QWidget
) -> QWidget:
    left, right = _below(table), _below(growth, helped, active)
    row = Columns(_NARROW, _GAP)
    row.add(left, _LEFT)
    row.add(right, _SIDE)
    return row


def _below(*parts: QWidget, fills: bool = False) -> QWidget:
    """Return them one below the other; what can grow grows, the rest stays empty.

    fills: the last one takes the height there is.
    """
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(_GAP)
    for part in parts:
        grows = isinstance(part, RosterCard) or (fills and part is parts[-1])
        box.addWidget(part, int(grows))
    if not fills:
        box.addStretch(0)
    return column


def _news(overview: ClassOverview) -> str:
    """Say who was active, or what to do when nobody has begun."""
    if any(row.answers for row in overview.rows):
        return active_sentence(overview)
    return tr(
        "Nobody has answered yet. Assign a module: this page then fills by itself."
    )


def _module_numbers(overview: ClassOverview) -> Mapping[str, int]:
    modules = overview.rows[0].modules if overview.rows else ()
    return {one.outline.id: one.outline.number for one in modules}
