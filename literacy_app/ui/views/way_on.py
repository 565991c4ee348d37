"""The main button under feedback: on to the next post, to the end, or back."""

from __future__ import annotations

from typing import Literal

from literacy_app.ui.widgets.buttons import Button
from literacy_app.words import tr

Ending = Literal["next", "finish", "back", "question", "result"]


def way_on(ending: Ending) -> Button:
    """Return it.

    ending: what follows; "back" where a list was left for it, "question" and
    "result" in a quiz.
    """
    if ending == "back":
        return Button(tr("Back to the list"), "main", icon="arrow-left")
    words = {
        "next": tr("Next post"),
        "finish": tr("Finish"),
        "question": tr("Next question"),
        "result": tr("See the result"),
    }
    return Button(words[ending], "main", icon="arrow-right", icon_after=True)
