"""My progress: bands, two sides, and what they mean. No number, no rank."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal

from literacy_app.domain.people import Learner
from literacy_app.domain.progress_facts import Progress
from literacy_app.domain.tactic import TacticFamily
from literacy_app.ui.views.home_page import HomePage
from literacy_app.ui.views.progress_cards import (
    about_card,
    band_card,
    sides_card,
    zones_card,
)
from literacy_app.ui.views.progress_charts import kinds_card, months_card, sure_card
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.offer_card import checkpoint_card
from literacy_app.ui.widgets.surfaces import Columns
from literacy_app.words import tr

_NARROW: Final = 900
_NARROW_FOR_THREE: Final = 1160
_SIDE: Final = 424
_GAP: Final = 18
_UNDER_HEAD: Final = 12
_TOP: Final = 16
# Shares of the room left of the side column.
_KINDS: Final = 44
_SURE: Final = 41


class ProgressView(HomePage):
    """Shows one learner's progress to that learner.

    test_wanted: the learner wants to begin a checkpoint.
    """

    test_wanted = Signal()

    def __init__(self, learner: Learner) -> None:
        super().__init__(learner, "progress")
        edges = self.body.contentsMargins()
        edges.setTop(_TOP)
        self.body.setContentsMargins(edges)
        self.body.setSpacing(_GAP)
        self.body.addWidget(Label(tr("My progress"), 29, weight="bold", heading=True))
        self.body.addSpacing(_UNDER_HEAD - _GAP)

    def show_progress(
        self, progress: Progress, families: Sequence[TacticFamily] = ()
    ) -> None:
        """Show everything. families: of the taxonomy, to name them by."""
        top = Columns(_NARROW, _GAP)
        top.add(band_card(progress), 1)
        top.add(sides_card(progress), width=_SIDE)
        charts = Columns(_NARROW_FOR_THREE, _GAP)
        charts.add(kinds_card(progress.families, families), _KINDS)
        charts.add(sure_card(progress), _SURE)
        charts.add(months_card(progress), width=_SIDE)
        checkpoint = checkpoint_card()
        checkpoint.wanted.connect(self.test_wanted)
        meanings = Columns(_NARROW, _GAP)
        meanings.add(zones_card(), 1)
        meanings.add(about_card(), width=_SIDE)
        for part in (top, charts, checkpoint, meanings):
            self.body.addWidget(part)
        self.body.addStretch(1)
