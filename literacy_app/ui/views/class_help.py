"""Who would be glad of help, and why; in the order of the class list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.class_overview import PupilRow, TaskCount
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.card_title import staff_card
from literacy_app.ui.widgets.class_words import help_sentence
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.picture import PictureDisc
from literacy_app.ui.widgets.surfaces import Rule
from literacy_app.words import tr, trn

_PICTURE: Final = 36
_SHOWN: Final = 4


class HelpCard(QWidget):
    """plan_wanted: "learner_id/module_id", the module may be missing."""

    plan_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(
        self,
        rows: Sequence[PupilRow],
        tasks: Sequence[TaskCount],
        modules: Mapping[str, int],
        *,
        all_shown: bool = False,
    ) -> None:
        super().__init__()
        card = staff_card(tr("Would be glad of help"))
        card.column.setSpacing(0)
        card.column.addSpacing(8)
        glad = [row for row in rows if row.help]
        shown = glad if all_shown else glad[:_SHOWN]
        if not glad:
            card.column.addWidget(Label(tr("Nobody at the moment."), colour="ink2"))
        for row in shown:
            card.column.addWidget(Rule())
            said = help_sentence(row.help, modules, tasks)
            card.column.addWidget(self._line(row, said))
        if len(glad) > len(shown):
            more = Button(
                trn("Show {n} more", "Show {n} more", len(glad) - len(shown)),
                "quiet",
                size="small",
            )
            more.clicked.connect(self.all_wanted)
            card.column.addWidget(Rule())
            card.column.addWidget(more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _line(self, row: PupilRow, said: str) -> QWidget:
        line = QWidget()
        beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, line)
        beside.setContentsMargins(0, 7, 0, 7)
        beside.setSpacing(12)
        beside.addWidget(PictureDisc(row.pupil.picture, theme().px(_PICTURE)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(row.pupil.nickname, weight="bold"))
        words.addWidget(Label(said, "small", colour="ink2"))
        beside.addLayout(words, 1)
        plan = Button(tr("Plan help"), size="small")
        plan.setAccessibleName(tr("Plan help for {name}", name=row.pupil.nickname))
        plan.setAccessibleDescription(said)
        about = f"{row.pupil.id}/{_module_of(row)}"
        plan.clicked.connect(lambda: self.plan_wanted.emit(about))
        beside.addWidget(plan)
        return line


def _module_of(row: PupilRow) -> str:
    return next((reason.module_id for reason in row.help if reason.module_id), "")
