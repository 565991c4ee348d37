"""Who teaches here: added, given a new code, made an administrator, let go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from literacy_app.domain.school import Staff, StaffRole
from literacy_app.ui.views.form_dialog import FormDialog
from literacy_app.ui.views.question import ask_first
from literacy_app.ui.views.school_section import SchoolSection
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.list_model import ListCell, ListColumn, ListRow
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.words import tr


class StaffSection(SchoolSection):
    """Asks for "new_staff", and for "staff" with the one whose row was acted on."""

    def __init__(self, people: Sequence[Staff]) -> None:
        about = tr(
            "Teachers see only their own classes. "
            "Administrators see every class and this page."
        )
        super().__init__(tr("Staff"), about)
        self._people = {each.id: each for each in people}
        columns = (
            ListColumn("name", tr("Name"), 220),
            ListColumn("role", tr("Role"), 170),
            ListColumn("password", tr("Password"), 210),
            ListColumn("change", "", 180),
        )
        table = self.add_table(tr("Staff"), columns, [_row(x) for x in people])
        table.acted.connect(lambda who, _: self.asked.emit("staff", self._people[who]))
        self.add_buttons((tr("Add a colleague"), "user-plus", "new_staff"))


class NewStaffDialog(FormDialog):
    """added: the name and the role."""

    added = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Add a colleague"), tr("Add"))
        self._role: StaffRole = "teacher"
        self._name = self.add_field("name", TextField(tr("Name")))
        self.body.addWidget(Label(tr("Role"), weight="medium"))
        roles = SegmentedChoice(tr("Role"), _roles(), self._role)
        roles.chosen.connect(self._choose)
        self.body.addWidget(roles)
        self.main.clicked.connect(
            lambda: self.added.emit(self._name.text(), self._role)
        )
        self.open(self._name.input)

    def _choose(self, role: object) -> None:
        self._role = cast("StaffRole", role)


class StaffDialog(FormDialog):
    """role_changed: the new role. reset: a new code. archived: let in no more.

    own: it is about who sits here; a code of their own they make in the settings.
    """

    role_changed = Signal(str)
    reset = Signal()
    archived = Signal()

    def __init__(self, window: QWidget, staff: Staff, *, own: bool) -> None:
        super().__init__(window, staff.name, tr("Save"), width=620)
        self._name, self._role = staff.name, staff.role
        self.body.addWidget(Label(tr("Role"), weight="medium"))
        roles = SegmentedChoice(tr("Role"), _roles(), staff.role)
        roles.chosen.connect(self._choose)
        self.body.addWidget(roles)
        code = Button(tr("New code"), size="small", icon="key-round")
        code.clicked.connect(self._ask_to_reset)
        away = Button(tr("Let in no more"), size="small", icon="archive")
        away.clicked.connect(self._ask_to_archive)
        if own:
            self._warn()
        self.body.addWidget(Flow((away,) if own else (code, away), gap=10))
        self.main.clicked.connect(lambda: self.role_changed.emit(self._role))
        self.open(self.main)

    def _choose(self, role: object) -> None:
        self._role = cast("StaffRole", role)

    def _warn(self) -> None:
        said = tr(
            "This is you: without the role of an administrator, or let in no more, "
            "you are signed out at once."
        )
        self.body.addWidget(Label(said, "small", colour="ink2"))

    def _ask_to_reset(self) -> None:
        ask_first(
            self.window(),
            tr("Make a new code for {name}?", name=self._name),
            tr("The password from before stops working at once."),
            tr("Make a new code"),
            self.reset.emit,
        )

    def _ask_to_archive(self) -> None:
        ask_first(
            self.window(),
            tr("Let {name} in no more?", name=self._name),
            tr("What they did stays in the list. Their classes stay, too."),
            tr("Let in no more"),
            self.archived.emit,
        )


def _row(staff: Staff) -> ListRow:
    role = dict(_roles())[staff.role]
    change = ListCell(
        tr("Change"),
        said=tr("Change {name}", name=staff.name),
        weight="semibold",
        colour="primary",
        icon="pencil",
        does=True,
    )
    chosen = bool(staff.password_hash)
    password = tr("chosen") if chosen else tr("not chosen yet")
    return ListRow(
        staff.id,
        (
            ListCell(staff.name, weight="semibold"),
            ListCell(role),
            ListCell(password, colour="ink2"),
            change,
        ),
    )


def _roles() -> list[tuple[object, str]]:
    return [("teacher", tr("Teacher")), ("admin", tr("Administrator"))]
