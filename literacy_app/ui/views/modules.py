"""All modules: how far each is, and the way into its lesson and its quiz."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.people import Learner
from literacy_app.domain.tactic import TacticFamily
from literacy_app.ui.views.home_page import HomePage
from literacy_app.ui.views.module_card import ModuleCard
from literacy_app.ui.views.module_words import next_of
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.questions import QuestionGrid
from literacy_app.ui.widgets.surfaces import Columns, Surface
from literacy_app.words import tr

_NARROW: Final = 1100
_GAP: Final = 12


class ModulesView(HomePage):
    """lesson_wanted, quiz_wanted: the id of a module."""

    lesson_wanted = Signal(str)
    quiz_wanted = Signal(str)

    def __init__(self, learner: Learner) -> None:
        super().__init__(learner, "modules")
        self._band = learner.band
        self.body.setSpacing(_GAP)
        self.body.addWidget(Label(tr("Modules"), "h1"))
        meaning = tr(
            "Finished means that you have done it all. Secure means that your answers "
            "to many posts show it, beyond luck."
        )
        self.body.addWidget(Label(meaning, colour="ink2"))

    def show_modules(self, standings: Sequence[ModuleStanding]) -> None:
        """Show them in order, down the first column and then the second."""
        now = next_of(standings)
        half = (len(standings) + 1) // 2
        columns = Columns(_NARROW, _GAP)
        for part in (standings[:half], standings[half:]):
            column = QWidget()
            rows = QVBoxLayout(column)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(_GAP)
            for standing in part:
                rows.addWidget(self._card(standing, comes_next=standing is now))
            rows.addStretch(1)
            columns.add(column, 1)
        self.body.addWidget(columns)

    def show_questions(self, families: Sequence[TacticFamily]) -> None:
        """Show the questions that help with any post."""
        card = Surface("card", (24, 18, 24, 18), spacing=14)
        title = tr("Questions that help with any post")
        card.column.addWidget(Label(title, 22, weight="bold", heading=True))
        card.column.addWidget(QuestionGrid(families))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _card(self, standing: ModuleStanding, *, comes_next: bool) -> ModuleCard:
        card = ModuleCard(standing, self._band, comes_next=comes_next)
        wanted = standing.outline.id
        card.lesson_wanted.connect(lambda: self.lesson_wanted.emit(wanted))
        card.quiz_wanted.connect(lambda: self.quiz_wanted.emit(wanted))
        return card
