"""The heading of a card on the pages for staff."""

from __future__ import annotations

from typing import Final

from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface

_TITLE: Final = 19
_MARGINS: Final = (20, 14, 20, 12)


def staff_card(title: str, spacing: int = 8) -> Surface:
    """Return a card that begins with its heading."""
    card = Surface("card", _MARGINS, spacing)
    card.setAccessibleName(title)
    card.column.addWidget(Label(title, _TITLE, weight="bold", heading=True))
    return card
