"""The people of a class: added, changed, given a way in, and taken off the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.people import Learner
from literacy_app.domain.school import SchoolClass, Staff
from literacy_app.domain.sign_in_card import SignInCard
from literacy_app.ui.views.people_cards import CardsDialog, NewSecretDialog
from literacy_app.ui.views.people_class import ClassDialog, NewClassDialog
from literacy_app.ui.views.people_head import PeopleHead
from literacy_app.ui.views.people_member import MemberDialog
from literacy_app.ui.views.people_rows import people_columns, people_rows
from literacy_app.ui.views.staff_page import StaffPage
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.empty_state import EmptyState
from literacy_app.ui.widgets.kept import Kept
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.list_table import ListTable
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.ui.widgets.toast import Toast
from literacy_app.words import tr, trn

_ROW: Final = 52
_LEAST: Final = 6


class PeopleView(StaffPage):
    """class_chosen: an id. change_wanted, sign_in_wanted: a pupil's id."""

    class_chosen = Signal(object)
    class_wanted = Signal()
    rename_wanted = Signal()
    class_back_wanted = Signal(str)
    add_wanted = Signal()
    roster_wanted = Signal()
    cards_wanted = Signal()
    change_wanted = Signal(str)
    sign_in_wanted = Signal(str)
    back_wanted = Signal(str)

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff, "people")
        self._head, self._left = Kept(), Kept()
        self._away, self._empty = Kept(), Kept()
        self.head.addWidget(self._head)
        self._count = Label("", colour="ink2")
        self.table = ListTable(tr("Members"), people_columns(), row=_ROW, least=_LEAST)
        self.table.acted.connect(self._act)
        self._card = Surface("card", (1, 1, 1, 1))
        self._card.column.addWidget(self.table)
        for part in (self._count, self._card, self._empty, self._left, self._away):
            self.body.addWidget(part, int(part is self._card))
        self.body.addStretch(0)

    def show_classes(
        self, classes: Sequence[SchoolClass], away: Sequence[SchoolClass], chosen: str
    ) -> None:
        """Show which classes there are, and those that were put away."""

        def head() -> QWidget:
            made = PeopleHead(classes, chosen)
            made.class_chosen.connect(self.class_chosen)
            made.class_wanted.connect(self.class_wanted)
            made.rename_wanted.connect(self.rename_wanted)
            made.add_wanted.connect(self.add_wanted)
            made.roster_wanted.connect(self.roster_wanted)
            made.cards_wanted.connect(self.cards_wanted)
            return made

        self._head.put((tuple(classes), chosen), head)
        self._away.put(tuple(away), lambda: self._put_away(away))
        if not classes:
            self._show_nobody(self._no_class)

    def show_people(self, pupils: Sequence[Pupil], left: Sequence[Learner]) -> None:
        """Show who is in the class, and who was."""
        n = len(pupils)
        self._count.setText(trn("{n} member", "{n} members", n))
        self._count.setVisible(bool(n))
        self.table.show_rows(people_rows(pupils))
        self._card.setVisible(bool(n))
        self._empty.hide()
        if not n:
            self._show_nobody(self._nobody)
        self._left.put(tuple(left), lambda: self._who_left(left))

    def open_new_class(self) -> NewClassDialog:
        return NewClassDialog(self.window())

    def open_class(self, school_class: SchoolClass) -> ClassDialog:
        return ClassDialog(self.window(), school_class)

    def open_member(
        self, pupil: Pupil | None, others: Sequence[SchoolClass]
    ) -> MemberDialog:
        """Open the dialog about somebody; None is somebody new."""
        return MemberDialog(self.window(), pupil, others)

    def open_cards(self, nickname: str = "") -> CardsDialog:
        return CardsDialog(self.window(), nickname)

    def open_secret(self, card: SignInCard) -> NewSecretDialog:
        return NewSecretDialog(self.window(), card)

    def show_saved(self, file: Path) -> None:
        Toast(self.window(), tr("Saved: {file}", file=file))

    def _show_nobody(self, make: Callable[[], QWidget]) -> None:
        self._card.hide()
        self._empty.put(make, make)
        self._empty.show()

    def _no_class(self) -> QWidget:
        step = tr("Make one, and add its members: by hand or from a list.")
        said = tr("There is no class yet.")
        empty = EmptyState(said, step, tr("Make a class"), icon="plus")
        empty.wanted.connect(self.class_wanted)
        return empty

    def _nobody(self) -> QWidget:
        step = tr("Add the members by hand, or read in a list: CSV, Excel, OneRoster.")
        empty = EmptyState(
            tr("Nobody is here yet."), step, tr("Read in a list"), icon="upload"
        )
        empty.wanted.connect(self.roster_wanted)
        return empty

    def _who_left(self, left: Sequence[Learner]) -> QWidget:
        names = [(each.id, each.nickname) for each in left]
        part = _Buttons(tr("Left the class; all they did is kept"), names)
        part.chosen.connect(self.back_wanted)
        return part

    def _put_away(self, away: Sequence[SchoolClass]) -> QWidget:
        names = [(each.id, each.name) for each in away]
        part = _Buttons(tr("Classes put away"), names)
        part.chosen.connect(self.class_back_wanted)
        return part

    def _act(self, pupil_id: str, column: str) -> None:
        wanted = self.sign_in_wanted if column == "sign_in" else self.change_wanted
        wanted.emit(pupil_id)


class _Buttons(QWidget):
    """What can be taken back. chosen: an id. Hidden where there is nothing."""

    chosen = Signal(str)

    def __init__(self, title: str, names: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        if not names:
            return
        column.addWidget(Label(title, weight="bold", heading=True))
        buttons = []
        for each, name in names:
            words = tr("Take back {name}", name=name)
            button = Button(words, size="small", icon="archive-restore")
            button.clicked.connect(lambda _=False, each=each: self.chosen.emit(each))
            buttons.append(button)
        column.addWidget(Flow(buttons, gap=10))
