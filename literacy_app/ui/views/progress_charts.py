"""Cards of My progress with charts: kinds of trick, sureness, months."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from literacy_app.domain.progress_facts import FamilyStanding, Progress
from literacy_app.domain.tactic import TacticFamily
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.dashed import DashedBox
from literacy_app.ui.widgets.kinds import family_icon
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.line_icon import LineIcon
from literacy_app.ui.widgets.months_chart import MonthsChart
from literacy_app.ui.widgets.progress_words import (
    changes_in_words,
    family_words,
    gap_sentence,
    in_a_row,
    months_in_words,
    since_words,
    sure_in_words,
    sure_missing_sentence,
    sure_sentence,
)
from literacy_app.ui.widgets.small_band import MissingBand, SmallBand
from literacy_app.ui.widgets.sure_chart import SureChart
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.ui.widgets.zones import band_words
from literacy_app.words import tr, trn

_TITLE: Final = 19
_ROW: Final = 34
_NAME: Final = 172
_ICON: Final = 20
_BOX: Final = 150


def kinds_card(
    standings: Sequence[FamilyStanding], families: Sequence[TacticFamily]
) -> Surface:
    """Return a row for each family: its band, or how many posts are missing."""
    card = _card(tr("By kind of trick"))
    card.column.addSpacing(4)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(2, 1)
    by_id = {family.id: family for family in families}
    for at, standing in enumerate(standings):
        if standing.family in by_id:
            _put_row(grid, at, standing, by_id[standing.family])
    card.column.addLayout(grid)
    card.column.addStretch(1)
    return card


def sure_card(progress: Progress) -> Surface:
    """Return the chart of sureness, or what is missing for it."""
    card = _card(tr("When you feel sure"))
    said = sure_sentence(progress.sure)
    if not said:
        card.column.addSpacing(6)
        words = sure_missing_sentence(progress.sure)
        card.column.addWidget(DashedBox(words, _BOX, "body"), 1)
        card.column.addSpacing(8)
        return card
    card.column.addWidget(Label(in_a_row([said, gap_sentence(progress)]), "small"))
    card.column.addSpacing(2)
    card.column.addWidget(SureChart(progress.sure, sure_in_words(progress.sure)), 1)
    across = tr("Across: how sure. Up: right (%). Dashed: a perfect fit.")
    card.column.addWidget(Label(across, "small", colour="ink2"))
    return card


def months_card(progress: Progress) -> Surface:
    """Return the chart of months, or when it will appear."""
    card = _card(since_words(progress.months))
    if not progress.months:
        card.column.addSpacing(6)
        words = tr("Once your band is there, you can see here how it moves.")
        card.column.addWidget(DashedBox(words, _BOX, "body"), 1)
        card.column.addSpacing(8)
        return card
    said = changes_in_words(progress.changes, progress.months)
    if said:
        card.column.addWidget(Label(said, "small"))
    card.column.addSpacing(8)
    words = months_in_words(progress.months)
    card.column.addWidget(MonthsChart(progress.months, words), 1)
    return card


def _card(title: str) -> Surface:
    card = Surface("card", (24, 14, 24, 10), spacing=4)
    card.column.addWidget(Label(title, _TITLE, weight="bold", heading=True))
    return card


def _put_row(
    grid: QGridLayout, at: int, standing: FamilyStanding, family: TacticFamily
) -> None:
    words = family_words(family)
    name = Label(words)
    name.setMinimumHeight(theme().px(_ROW))
    name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    # In a narrow card the bands get shorter before a name needs two lines.
    name.setMinimumWidth(min(name.sizeHint().width(), theme().px(_NAME)))
    grid.addWidget(LineIcon(family_icon(family.id), theme().px(_ICON)), at, 0)
    grid.addWidget(name, at, 1)
    grid.addWidget(_band(standing, words), at, 2)


def _band(standing: FamilyStanding, kind: str) -> QWidget:
    if standing.band is None:
        return MissingBand(trn("{n} more post", "{n} more posts", standing.missing))
    said = tr("{kind}: {zone}", kind=kind, zone=band_words(standing.band))
    return SmallBand(standing.band, said)
