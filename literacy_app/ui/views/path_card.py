"""Your path: six modules in a row, and the way to all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.text import Band
from literacy_app.ui.theme import theme
from literacy_app.ui.views.module_words import next_of, short_title, state_words
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.link_button import LinkButton
from literacy_app.ui.widgets.path_line import PathLine
from literacy_app.ui.widgets.path_stop import PathStop, Stage
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import spoken, tr

_SHOWN: Final = 6
_MARGINS: Final = (24, 12, 24, 12)


class PathCard(Surface):
    """chosen: the id of a module. all_wanted: the page with all of them."""

    chosen = Signal(str)
    all_wanted = Signal()

    def __init__(self, standings: Sequence[ModuleStanding], band: Band) -> None:
        super().__init__("card", _MARGINS, spacing=8)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Your path"), 22, weight="bold", heading=True), 1)
        words = tr("All {n} modules", n=len(standings))
        link = LinkButton(words)
        link.clicked.connect(self.all_wanted)
        head.addWidget(link)
        self.column.addLayout(head)
        now = next_of(standings)
        shown = _six_around(standings, now)
        stops = [self._stop(standing, band, now=standing is now) for standing in shown]
        self.column.addWidget(
            PathLine(
                stops,
                joined=_joined(shown, now),
                down=theme().wide_text,
                ends=not standings or shown[-1] is standings[-1],
            )
        )

    def _stop(self, standing: ModuleStanding, band: Band, *, now: bool) -> PathStop:
        words = short_title(standing, spoken()), state_words(standing, band)
        number = standing.outline.number
        stage = _stage(standing, now=now)
        stop = PathStop(number, words, stage, beside=theme().wide_text)
        stop.clicked.connect(lambda: self.chosen.emit(standing.outline.id))
        return stop


def _stage(standing: ModuleStanding, *, now: bool) -> Stage:
    if now:
        return "now"
    if standing.state in ("done", "coming"):
        return "done" if standing.state == "done" else "coming"
    return "ahead"


def _six_around(
    standings: Sequence[ModuleStanding], now: ModuleStanding | None
) -> Sequence[ModuleStanding]:
    """Return the first six, or the six that end the path once these are done."""
    here = standings.index(now) if now is not None else 0
    return standings[:_SHOWN] if here < _SHOWN else standings[-_SHOWN:]


def _joined(shown: Sequence[ModuleStanding], now: ModuleStanding | None) -> int:
    """Return how many gaps from the start on lie behind the learner."""
    count = 0
    for standing in shown:
        if standing.state != "done" or standing is now:
            break
        count += 1
    return count
