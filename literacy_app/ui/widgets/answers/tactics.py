"""The tactic that fits, among some cards."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from literacy_app.domain.item_answer import NamedTactic
from literacy_app.domain.quiz_item import TacticKey
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.answers.area import AnswerArea, Asked
from literacy_app.ui.widgets.answers.pick import LETTERS
from literacy_app.ui.widgets.tactic_card import TacticCard
from literacy_app.words import tr

_GAP: Final = 10


class TacticAnswer(AnswerArea):
    """One card; A, B, C… choose in reading order."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        assert isinstance(asked.item.key, TacticKey)  # noqa: S101 - one key a kind
        offered = asked.item.key.offered
        known = {tactic.id: tactic for tactic in asked.taxonomy.tactics}
        order = asked.order or tuple(range(len(offered)))
        self._cards = [
            TacticCard(known[offered[index]], asked.lang, asked.ruby)
            for index in order
            if offered[index] in known
        ]
        chosen = asked.response
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        columns = 1 if theme().wide_text else 2
        for place, card in enumerate(self._cards):
            on = isinstance(chosen, NamedTactic) and chosen.tactic == card.tactic_id
            card.setChecked(on)
            card.clicked.connect(lambda _=False, card=card: self._choose(card))
            grid.addWidget(card, place // columns, place % columns)
        self.rows.addLayout(grid)
        self.rows.addStretch(1)

    def response(self) -> NamedTactic | None:
        for card in self._cards:
            if card.isChecked():
                return NamedTactic(card.tactic_id)
        return None

    def keys(self) -> list[tuple[tuple[str, ...], str]]:
        return [(tuple(LETTERS[: len(self._cards)]), tr("choose"))]

    def press(self, key: int) -> bool:
        at = key - Qt.Key.Key_A
        if not 0 <= at < len(self._cards):
            return False
        self._cards[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._choose(self._cards[at])
        return True

    def _choose(self, chosen: TacticCard) -> None:
        for card in self._cards:
            card.setChecked(card is chosen)
        self.tell()
