"""Has the class grown? The verdict of two tests, or why there is none."""

from __future__ import annotations

from typing import Final

from literacy_app.domain.class_overview import GrowthShown
from literacy_app.domain.growth_words import growth_lines
from literacy_app.ui.widgets.card_title import staff_card
from literacy_app.ui.widgets.class_words import (
    growth_range,
    growth_sentence,
    why_no_growth,
)
from literacy_app.ui.widgets.dashed import DashedBox
from literacy_app.ui.widgets.growth_verdict import GrowthVerdictBox
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.progress_words import in_a_row
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import spoken, tr

_BOX: Final = 96


def growth_card(shown: GrowthShown) -> Surface:
    """Return the card. Nothing is said of a class with fewer than 8 in both tests."""
    card = staff_card(tr("Has the class grown?"))
    if shown.growth is None:
        card.column.addWidget(DashedBox(why_no_growth(shown), _BOX, "body"))
        return card
    found = shown.growth.growth
    if found.headline == "more suspicious, not sharper":
        card.column.addWidget(Label(tr("More suspicious, not sharper"), weight="bold"))
    said = in_a_row(list(growth_lines(shown.growth, spoken())))
    card.column.addWidget(GrowthVerdictBox(found.discernment, said))
    words = in_a_row([growth_sentence(shown), growth_range(shown)])
    card.column.addWidget(Label(words, "small"))
    return card
