"""One learner, for a teacher: bands, tasks, modules, answers. Compares with nobody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.pupil_parts import PupilRecord
from literacy_app.domain.school import Staff
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual
from literacy_app.ui.theme import theme
from literacy_app.ui.views.progress_charts import kinds_card
from literacy_app.ui.views.pupil_answers import PupilAnswers
from literacy_app.ui.views.pupil_cards import (
    both_sides_card,
    own_modules_card,
    own_tasks_card,
    skill_card,
)
from literacy_app.ui.views.staff_page import StaffPage
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.kept import Kept
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.picture import PictureDisc
from literacy_app.ui.widgets.surfaces import Columns
from literacy_app.words import tr

_NARROW: Final = 1000
_GAP: Final = 16
_PICTURE: Final = 44


class PupilPage(StaffPage):
    """answer_wanted: the id of an attempt."""

    back_wanted = Signal()
    answer_wanted = Signal(str)
    print_wanted = Signal()
    assign_wanted = Signal()

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff, "class")
        self._all_answers = False
        self._list: PupilAnswers | None = None
        self._who = Kept()
        self._cards, self._work, self._answers = Kept(), Kept(), Kept()
        box = QBoxLayout.Direction
        head = QBoxLayout(box.TopToBottom if theme().wide_text else box.LeftToRight)
        head.setSpacing(_GAP)
        back = Button(tr("Back to the class"), size="small", icon="arrow-left")
        back.clicked.connect(self.back_wanted)
        head.addWidget(back)
        head.addWidget(self._who, 1)
        head.addLayout(self._buttons())
        self.head.addLayout(head)
        self.body.setSpacing(_GAP)
        for part in (self._cards, self._work, self._answers):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.first_focus = back

    def show_pupil(
        self,
        facts: PupilRecord,
        beginnings: Mapping[str, Bilingual],
        taxonomy: Taxonomy,
    ) -> None:
        """Show everything. beginnings: how the posts answered begin, by id."""
        self._who.put(facts.pupil, lambda: _who(facts.pupil))
        progress = facts.progress

        def cards() -> QWidget:
            row = Columns(_NARROW, _GAP)
            row.add(skill_card(progress), 1)
            row.add(both_sides_card(progress), 1)
            row.add(kinds_card(progress.families, taxonomy.families), 1)
            return row

        def work() -> QWidget:
            row = Columns(_NARROW, _GAP)
            row.add(own_tasks_card(facts.tasks, facts.modules), 1)
            row.add(own_modules_card(facts.modules), 1)
            return row

        self._cards.put(progress, cards)
        self._work.put((facts.tasks, facts.modules), work)
        self._show_answers(facts, beginnings)

    def focus_answer(self, attempt_id: str) -> None:
        if self._list is not None:
            self._list.focus_answer(attempt_id)

    def _show_answers(
        self, facts: PupilRecord, beginnings: Mapping[str, Bilingual]
    ) -> None:
        def make() -> PupilAnswers:
            made = PupilAnswers(facts.answers, beginnings, all_shown=self._all_answers)
            made.answer_wanted.connect(self.answer_wanted)
            made.more_wanted.connect(lambda: self._all(facts, beginnings))
            self._list = made
            return made

        ids = tuple(each.answer.id for each in facts.answers)
        self._answers.put((ids, self._all_answers), make)

    def _all(self, facts: PupilRecord, beginnings: Mapping[str, Bilingual]) -> None:
        self._all_answers = True
        self._show_answers(facts, beginnings)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        prints = Button(tr("Print"), size="small", icon="printer")
        prints.clicked.connect(self.print_wanted)
        assigns = Button(
            tr("Assign something"), "main", size="small", icon="clipboard-list"
        )
        assigns.clicked.connect(self.assign_wanted)
        row.addWidget(prints)
        row.addWidget(assigns)
        if theme().wide_text:
            row.addStretch(1)
        return row


def _who(pupil: Pupil) -> QWidget:
    who = QWidget()
    row = QHBoxLayout(who)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(PictureDisc(pupil.picture, theme().px(_PICTURE)))
    row.addWidget(Label(pupil.nickname, 28, heading=True, wrap=False))
    quiet = [tr("No. {number}", number=pupil.number)] if pupil.number else []
    if pupil.group:
        quiet.append(tr("Group {group}", group=pupil.group))
    row.addWidget(Label(tr(" · ").join(quiet), "small", colour="ink2"), 1)
    return who
