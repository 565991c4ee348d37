"""The bar at the foot of a post: the scale, and the way on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.decision_scale import DecisionScale
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.top_bar import MARGIN, FooterBar
from literacy_app.words import tr

_ASKING_WIDTH: Final = 150
_ANY_WIDTH: Final = 16_777_215  # Qt's own limit
_HIGH: Final = 86
_PAGED_HIGH: Final = 48
_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_ANYWHERE: Final = Qt.AlignmentFlag(0)


class DecisionBar(FooterBar):
    """What do you think? chosen: 1..6 or 0. went_on: the choice stands.

    forced: one of the six; nothing to wait with.
    """

    chosen = Signal(int)
    went_on = Signal()

    def __init__(self, *, forced: bool = False) -> None:
        super().__init__()
        self.forced = forced
        self.setAccessibleName(tr("What do you think?"))
        self.scale = DecisionScale(forced=forced)
        self.scale.chosen.connect(self.chosen)
        self._go_on = Button(tr("Go on"), "main", icon="arrow-right", icon_after=True)
        self._go_on.setToolTip("Ctrl+Enter")
        self._go_on.clicked.connect(self.went_on)
        self.show_choice(None)
        self.row.setContentsMargins(MARGIN, 14, MARGIN, 16)
        self.row.addLayout(self._question())
        self.row.addWidget(self.scale, 1)
        self.row.addWidget(self._go_on)

    def show_choice(self, step: int | None) -> None:
        self.scale.show_choice(step)
        self._go_on.set_available(step is not None, tr("Choose an answer first."))

    def show_sending(self) -> None:
        self._go_on.set_available(available=False, reason=tr("Saving…"))

    def lay_out(self, *, paged: bool) -> None:
        """Stack the parts where one panel at a time is shown."""
        down, across = (
            QBoxLayout.Direction.TopToBottom,
            QBoxLayout.Direction.LeftToRight,
        )
        self.row.setDirection(down if paged else across)
        for label in self._asking:
            label.setMinimumWidth(0 if paged else _ASKING_WIDTH)
            label.setMaximumWidth(_ANY_WIDTH if paged else _ASKING_WIDTH)
        self._go_on.setMinimumHeight(theme().px(_PAGED_HIGH if paged else _HIGH))
        self.row.setAlignment(self._go_on, _RIGHT if paged else _ANYWHERE)

    def _question(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        asked = Label(tr("What do you think?"), 18, heading=True)
        said = tr("Change it until you press Go on.")
        if self.forced:
            said = tr("Choose the side you lean to.")
        hint = Label(said, "caption", colour="ink2")
        self._asking = (asked, hint)
        column.addWidget(asked)
        # With large text the steps need all the height there is.
        if not theme().wide_text:
            column.addWidget(hint)
        column.addStretch(1)
        return column
