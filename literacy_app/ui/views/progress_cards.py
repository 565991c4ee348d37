"""Cards of My progress that hold words, a band or two tallies."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout

from literacy_app.domain.progress_facts import Progress, Zone
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.dashed import DashedBox
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.progress_words import (
    leaning_sentence,
    missing_sentence,
    naming_sentence,
)
from literacy_app.ui.widgets.skill_band import SkillBandChart, ZoneSwatch
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.ui.widgets.tally import TwoSided
from literacy_app.ui.widgets.zones import zone_words
from literacy_app.words import tr, trn

_BOX: Final = 118


def band_card(progress: Progress) -> Surface:
    """Return the card with the band, or with what is missing for it."""
    card = Surface("card", (24, 16, 24, 12), spacing=3)
    if progress.band is None:
        card.column.addWidget(Label(tr("Your band"), "h3"))
        quiet = tr("It appears here once there is enough to go by.")
        card.column.addWidget(Label(quiet, colour="ink2"))
        card.column.addSpacing(11)
        card.column.addWidget(DashedBox(missing_sentence(progress.missing), _BOX), 1)
        card.column.addSpacing(6)
        return card
    words = naming_sentence(progress.band)
    quiet = trn(
        "From {n} post. The soft ends mean we are not sure yet; "
        "more practice makes the band shorter.",
        "From {n} posts. The soft ends mean we are not sure yet; "
        "more practice makes the band shorter.",
        progress.answers,
    )
    card.column.addWidget(Label(words, "h3"))
    card.column.addWidget(Label(quiet, colour="ink2"))
    card.column.addSpacing(11)
    card.column.addWidget(SkillBandChart(progress.band, words))
    card.column.addStretch(1)
    return card


def sides_card(progress: Progress) -> Surface:
    """Return the card with both tallies, and which side to try next."""
    card = Surface("card", (24, 16, 24, 12), spacing=8)
    card.column.addWidget(Label(tr("Two sides, same weight"), "h3"))
    card.column.addWidget(TwoSided(progress.caught, progress.trusted, with_bars=True))
    quiet = leaning_sentence(progress.tilt) or tr(
        "Of your last posts of each kind. Catching a trick "
        "and trusting an honest post count the same."
    )
    card.column.addWidget(Label(quiet, "small"))
    card.column.addStretch(1)
    return card


def zones_card() -> Surface:
    """Return the card that explains the four words."""
    card = Surface("card", (24, 16, 24, 18), spacing=10)
    card.column.addWidget(Label(tr("What the four words mean"), "h3"))
    meanings: tuple[tuple[Zone, str], ...] = (
        ("guessing", tr("About as often right as by tossing a coin.")),
        ("starting", tr("Right more often than not.")),
        ("solid", tr("Right most of the time.")),
        ("sharp", tr("Right nearly every time.")),
    )
    for number, (zone, meaning) in enumerate(meanings, start=1):
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(ZoneSwatch(number))
        name = Label(zone_words(zone), weight="semibold", wrap=False)
        name.setMinimumWidth(theme().px(96))
        row.addWidget(name)
        row.addWidget(Label(meaning), 1)
        card.column.addLayout(row)
    card.column.addStretch(1)
    return card


def about_card() -> Surface:
    card = Surface("card", (24, 16, 24, 18), spacing=8)
    card.column.addWidget(Label(tr("Good to know"), "h3"))
    for words in (
        tr(
            "Saying “manipulated” to everything ends at guessing. So does trusting all."
        ),
        tr("Speed does not count, and nobody is compared with you."),
    ):
        card.column.addWidget(Label(words))
    card.column.addStretch(1)
    return card
