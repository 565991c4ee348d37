"""The pages there are, which lies above which, and what the window does for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal, Protocol

from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner, Preferences

Route = Literal[
    "sign_in",
    "new_learner",
    "home",
    "practice",
    "review",
    "reviewing",
    "checkpoint",
    "test",
    "summary",
    "progress",
    "settings",
    "modules",
    "lesson",
    "quiz",
    "quiz_result",
    "workshop_choice",
    "workshop",
]
UP: Final[dict[Route, Route]] = {
    "new_learner": "sign_in",
    "review": "home",
    "checkpoint": "home",
    "summary": "home",
    "progress": "home",
    "settings": "home",
    "modules": "home",
    "lesson": "modules",
    "quiz_result": "modules",
    "workshop_choice": "sign_in",
    "workshop": "workshop_choice",
}
# A sitting waits while its learner looks at something else; the page that leads to it
# then leads straight back into it.
SITTINGS: Final[tuple[Route, ...]] = ("practice", "reviewing", "test", "quiz")
LEADS_TO: Final[dict[Route, Route]] = {"review": "reviewing", "checkpoint": "test"}


class Presenter(Protocol):
    """Keeps a page's state and drives whichever view is attached last."""

    def attach(self, view: Any) -> None: ...


class Goes(Protocol):
    """Shows another page.

    about: the id of the sitting, for a summary or a result; that of the module, for
           a lesson or a quiz; that of a workshop, or of a run of it that goes on.
    """

    def __call__(self, route: Route, about: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class Host:
    """What the window does for its pages. seed: None mixes posts anew.

    notes: own words written in lessons; they live as long as somebody sits here.
    """

    clock: Callable[[], datetime]
    seed: int | None
    preferences: Callable[[], Preferences]
    prefer: Callable[[Preferences], None]
    sign_in: Callable[[Learner], None]
    deleted: Callable[[], None]
    go: Goes
    troubled: Callable[[Trouble], None]
    print_sheets: Callable[[str], None]
    notes: dict[tuple[str, str, str, str], str] = field(default_factory=dict)
