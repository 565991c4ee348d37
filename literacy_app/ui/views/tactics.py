"""Choosing tactics for a mark, and what to do with the post."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from literacy_app.domain.draft import Draft
from literacy_app.domain.tactic import Tactic, Taxonomy
from literacy_app.domain.text import Band, reaches
from literacy_app.ui.theme import theme
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.choice_row import ChoiceRow
from literacy_app.ui.widgets.family_pills import FamilyPills
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.ui.widgets.tactic_card import TacticCard
from literacy_app.words import tr

_PADDING: Final = (14, 14, 14, 14)
_CARD_GAP: Final = 10


class TacticPicker(QFrame):
    """Cards of the tactics a learner's band knows, by the seven questions.

    tactic_toggled: a tactic id. action_chosen: what to do with the post.
    """

    tactic_toggled = Signal(str)
    action_chosen = Signal(str)

    def __init__(self, taxonomy: Taxonomy, band: Band, reading: Reading) -> None:
        super().__init__()
        self.setProperty("kind", "sunken")
        self.setAccessibleName(tr("Tactics"))
        self._tactics = _known_to(taxonomy, band)
        self._cards = {t.id: self._card(t, reading) for t in self._tactics}
        self._asked = Label("", "h3")
        self._pills = FamilyPills(taxonomy.families, reading.lang)
        self._pills.family_chosen.connect(self._show_family)
        self._actions = ChoiceRow()
        self._actions.action_chosen.connect(self.action_chosen)
        inside = QWidget() if theme().wide_text else self
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(*_PADDING)
        rows.setSpacing(_CARD_GAP)
        rows.addWidget(self._asked)
        rows.addWidget(self._pills)
        rows.addWidget(self._card_area(), 1)
        asked = Label(tr("What would you do with this post?"), weight="bold")
        rows.addWidget(asked)
        rows.addWidget(self._actions)
        if inside is not self:
            whole = QVBoxLayout(self)
            whole.setContentsMargins(0, 0, 0, 0)
            whole.addWidget(Scrolling(tr("Tactics"), inside))
        self._show_family("")
        self._order_tabs()

    def show_draft(self, draft: Draft) -> None:
        """Show which tactics are named, for which mark, and the chosen action."""
        self._asked.setText(
            tr("What is happening at mark {number}?", number=draft.active + 1)
            if draft.active is not None
            else tr("What is happening in this post?")
        )
        numbers = dict(draft.numbers_by_tactic())
        for tactic_id, card in self._cards.items():
            card.setChecked(tactic_id in numbers)
            card.show_number(numbers.get(tactic_id) or None)
        self._actions.show_action(draft.action)

    def focus_cards(self) -> None:
        self._pills.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _order_tabs(self) -> None:
        """Let Tab reach the actions after the cards, as they stand."""
        stops = [*list(self._cards.values())[-1:], *self._actions.choices()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _card_area(self) -> QWidget:
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setSpacing(_CARD_GAP)
        # Large text leaves no room for a scrolling part inside a scrolling page.
        return holder if theme().wide_text else Scrolling(tr("Tactics"), holder)

    def _card(self, tactic: Tactic, reading: Reading) -> TacticCard:
        card = TacticCard(tactic, reading.lang, reading.ruby)
        card.clicked.connect(lambda: self.tactic_toggled.emit(tactic.id))
        return card

    def _show_family(self, family: str) -> None:
        """Lay out the cards of one family, or of all."""
        while self._grid.count():
            self._grid.takeAt(0)
        columns = 1 if theme().wide_text else 2
        shown = [t for t in self._tactics if family in ("", t.family)]
        for card in self._cards.values():
            card.setVisible(False)
        for index, tactic in enumerate(shown):
            card = self._cards[tactic.id]
            self._grid.addWidget(card, index // columns, index % columns)
            card.setVisible(True)
        self._grid.setRowStretch(len(self._tactics), 1)


def _known_to(taxonomy: Taxonomy, band: Band) -> Sequence[Tactic]:
    return [
        tactic
        for tactic in taxonomy.tactics
        if tactic.status == "active" and reaches(band, tactic.grade_from)
    ]
