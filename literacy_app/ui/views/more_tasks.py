"""What else a teacher asked for, below the next step."""

from __future__ import annotations

from collections.abc import Sequence

from literacy_app.ui.views.home_steps import StepWords
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr


def more_tasks(tasks: Sequence[StepWords]) -> Surface:
    """Return a card that names them, each with its last day."""
    card = Surface("card", (24, 16, 24, 16), spacing=6)
    card.column.addWidget(Label(tr("Also from your teacher"), "h3"))
    for said in tasks:
        card.column.addWidget(Label(f"{said.title} · {said.takes}"))
    return card
