"""The class over time, and how feeling sure goes with being right."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from literacy_app.domain.class_overview import ClassOverview
from literacy_app.ui.widgets.card_title import staff_card
from literacy_app.ui.widgets.class_words import class_sure_sentence
from literacy_app.ui.widgets.dashed import DashedBox
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.progress_words import sure_in_words
from literacy_app.ui.widgets.sure_chart import SureChart
from literacy_app.ui.widgets.surfaces import Columns, Surface
from literacy_app.ui.widgets.weeks_chart import Side, WeeksChart
from literacy_app.words import tr

_BOX: Final = 120
_NARROW: Final = 1000
_GAP: Final = 18


def time_part(overview: ClassOverview) -> QWidget:
    """Return the three cards side by side."""
    row = Columns(_NARROW, _GAP)
    row.add(_weeks_card(overview, "discernment"), 1)
    row.add(_weeks_card(overview, "leaning"), 1)
    row.add(_sure_card(overview), 1)
    return row


def _weeks_card(overview: ClassOverview, side: Side) -> Surface:
    title = {
        "discernment": tr("Telling posts apart, week by week"),
        "leaning": tr("Leaning, week by week"),
    }[side]
    card = staff_card(title)
    if not overview.weeks:
        said = tr(
            "Shown from 8 learners with enough answers. Single ones could be seen."
        )
        card.column.addWidget(DashedBox(said, _BOX, "body"))
        return card
    card.column.addWidget(WeeksChart(overview.weeks, side), 1)
    said = tr("Dot: the mean of the class. Line: where it lies with 95 % certainty.")
    card.column.addWidget(Label(said, "small", colour="ink2"))
    card.column.addStretch(0)
    return card


def _sure_card(overview: ClassOverview) -> Surface:
    card = staff_card(tr("Feeling sure and being right"))
    said = class_sure_sentence(overview.sure, overview.gap)
    if not said:
        few = tr("Shown once there are ten answers with the same sureness.")
        card.column.addWidget(DashedBox(few, _BOX, "body"))
        return card
    card.column.addWidget(Label(said, "small"))
    card.column.addWidget(SureChart(overview.sure, sure_in_words(overview.sure)), 1)
    across = tr("Across: how sure. Up: right (%). Dashed: a perfect fit.")
    card.column.addWidget(Label(across, "small", colour="ink2"))
    return card
