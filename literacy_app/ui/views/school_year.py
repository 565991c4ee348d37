"""The end of a school year: what becomes of each class, and who is kept no longer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from literacy_app.domain.people import Learner
from literacy_app.domain.year_end import ClassMove
from literacy_app.ui.theme import theme
from literacy_app.ui.views.question import ask_first
from literacy_app.ui.views.school_section import SchoolSection
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.toast import Toast
from literacy_app.words import tr, trn

_NAME: Final = 160


class YearSection(SchoolSection):
    """Asks for "end_year" with ClassMoves, and "erase_kept" with learner ids.

    names: of the classes, by id. kept: archived, and past the retention period.
    """

    def __init__(
        self,
        plan: Sequence[ClassMove],
        names: Mapping[str, str],
        kept: Sequence[Learner],
    ) -> None:
        about = tr(
            "Members of a class that goes up take their progress along. Who leaves is "
            "archived, not erased. A backup is made first."
        )
        super().__init__(tr("End of the year"), about)
        self._names = names
        self._moves = {move.class_id: move for move in plan}
        self._wanted = {
            move.class_id: "up" if move.new_name else "leave" for move in plan
        }
        for move in plan:
            self.add_row(names[move.class_id], "", self._choice(move))
        if plan:
            end = Button(tr("End the year for these classes"), "main", icon="check")
            end.clicked.connect(self._ask_to_end)
            self.column.addWidget(end)
        else:
            self.column.addWidget(Label(tr("There is no class yet.")))
        if kept:
            self._offer_to_erase(kept)

    def _choice(self, move: ClassMove) -> QWidget:
        name = self._names[move.class_id]
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        becomes = [
            ("up", tr("goes up to")),
            ("leave", tr("leaves the school")),
            ("stay", tr("stays as it is")),
        ]
        said = tr("What becomes of {name}", name=name)
        now = self._wanted[move.class_id]
        choice = DropDown(said, becomes, now, least=200)
        field = QLineEdit(move.new_name)
        field.setAccessibleName(tr("New name of {name}", name=name))
        field.setFixedWidth(theme().px(_NAME))
        keeps_room = field.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(not theme().wide_text)
        field.setSizePolicy(keeps_room)
        field.setVisible(now == "up")
        choice.chosen.connect(partial(self._want, move.class_id, field))
        field.textChanged.connect(partial(self._rename, move.class_id))
        row.addWidget(choice)
        row.addWidget(field)
        return whole

    def _want(self, class_id: str, field: QLineEdit, what: object) -> None:
        self._wanted[class_id] = str(what)
        field.setVisible(what == "up")

    def _rename(self, class_id: str, name: str) -> None:
        self._moves[class_id] = replace(self._moves[class_id], new_name=name.strip())

    def _chosen(self) -> tuple[ClassMove, ...]:
        """Return the moves; a class that goes up without a name stays."""
        moves = []
        for class_id, what in self._wanted.items():
            move = self._moves[class_id]
            if what == "leave":
                moves.append(replace(move, new_name=""))
            elif what == "up" and move.new_name:
                moves.append(move)
        return tuple(moves)

    def _ask_to_end(self) -> None:
        moves = self._chosen()
        said = [self._said(class_id, moves) for class_id in self._wanted]
        if not moves:
            Toast(self.window(), tr("Every class stays as it is."))
            return
        ask_first(
            self.window(),
            tr("End the year like this?"),
            "\n".join(said),
            tr("End the year"),
            lambda: self.asked.emit("end_year", moves),
        )

    def _said(self, class_id: str, moves: Sequence[ClassMove]) -> str:
        old = self._names[class_id]
        move = next((x for x in moves if x.class_id == class_id), None)
        if move is None:
            return tr("{old} stays as it is", old=old)
        if not move.new_name:
            return tr("{old} leaves the school", old=old)
        return tr("{old} → {new}", old=old, new=move.new_name)

    def _offer_to_erase(self, kept: Sequence[Learner]) -> None:
        words = trn(
            "{n} learner left longer ago than the school keeps records.",
            "{n} learners left longer ago than the school keeps records.",
            len(kept),
        )
        self.column.addSpacing(16)
        self.column.addWidget(Label(words, weight="semibold"))
        names = ", ".join(each.nickname for each in kept)
        self.column.addWidget(Label(names, colour="ink2"))
        erase = Button(tr("Erase them for good"), size="small", icon="eraser")
        ids = tuple(each.id for each in kept)
        erase.clicked.connect(lambda: self._ask_to_erase(words, ids))
        self.column.addWidget(erase)

    def _ask_to_erase(self, words: str, ids: Sequence[str]) -> None:
        ask_first(
            self.window(),
            tr("Erase them for good"),
            tr("{words} This cannot be undone.", words=words),
            tr("Erase for good"),
            lambda: self.asked.emit("erase_kept", ids),
        )
