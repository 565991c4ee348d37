"""Choosing a workshop: nobody signs in for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.workshop import Workshop, WorkshopRun
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button, Kind
from literacy_app.ui.widgets.house_header import HouseHeader
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Scrolling, Surface
from literacy_app.ui.widgets.top_bar import TopBar
from literacy_app.words import spoken, tr

_WIDEST: Final = 860
Offers = Sequence[tuple[Workshop, WorkshopRun | None]]


class WorkshopChoiceView(QWidget):
    """chosen: the id of a workshop to begin, or of a run to go on with.

    bar: of somebody on the staff; without one it is the page of the whole house.
    """

    chosen = Signal(str)
    went = Signal(str)
    lang_wanted = Signal(object)
    scale_wanted = Signal(float)
    help_wanted = Signal()

    def __init__(self, bar: TopBar | None = None) -> None:
        super().__init__()
        header = bar or HouseHeader()
        header.lang_wanted.connect(self.lang_wanted.emit)
        if bar is not None:
            bar.went.connect(self.went)
            bar.scale_wanted.connect(self.scale_wanted)
            bar.help_wanted.connect(self.help_wanted)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(28, 8, 28, 24)
        self._column.setSpacing(14)
        inside.setMaximumWidth(theme().px(_WIDEST))
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(header)
        page.addWidget(Scrolling(tr("Workshops"), middle), 1)
        self.regions: tuple[QWidget, ...] = (header, inside)

    def show_workshops(self, offers: Offers) -> None:
        """Show each workshop with its time, and one broken off with a way on."""
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self._column.addWidget(Label(tr("A workshop for a whole room"), "h1"))
        about = tr(
            "One computer, one projector, no accounts. You count hands; Mikiwame keeps "
            "the numbers and no names. Space or a presenter goes on, B goes back, "
            "F11 fills the screen."
        )
        self._column.addWidget(Label(about, colour="ink2"))
        first: Button | None = None
        for workshop, run in offers:
            card, button = self._card(workshop, run, main=first is None)
            self._column.addWidget(card)
            first = first or button
        back = Button(tr("Back"), "outlined", icon="arrow-left")
        back.clicked.connect(lambda: self.went.emit("sign_in"))
        self._column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        (first or back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(
        self, workshop: Workshop, run: WorkshopRun | None, *, main: bool
    ) -> tuple[Surface, Button]:
        lang = spoken()
        title = workshop.title.of(lang).plain
        minutes = tr("{n} minutes", n=workshop.minutes)
        card = Surface("card", (22, 14, 22, 14), 8)
        card.column.addWidget(Label(f"{minutes} · {title}", "h2"))
        card.column.addWidget(Label(workshop.summary.of(lang).plain))
        row = QHBoxLayout()
        row.setSpacing(14)
        kind: Kind = "main" if main else "outlined"
        begin = Button(tr("Begin"), "outlined" if run else kind)
        begin.setAccessibleName(tr("Begin: {minutes}", minutes=minutes))
        begin.clicked.connect(lambda: self.chosen.emit(workshop.id))
        first = begin
        row.addStretch(1)
        row.addWidget(begin)
        if run is not None:
            step = run.step + 1
            first = Button(tr("Go on at step {n}", n=step), kind)
            first.setAccessibleName(
                tr("Go on at step {n}: {minutes}", n=step, minutes=minutes)
            )
            first.clicked.connect(lambda: self.chosen.emit(run.id))
            row.addWidget(first)
        card.column.addLayout(row)
        return card, first
