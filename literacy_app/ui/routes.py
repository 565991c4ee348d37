"""The pages there are, which lies above which, and what the window does for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
]
UP: Final[dict[Route, Route]] = {
    "new_learner": "sign_in",
    "review": "home",
    "checkpoint": "home",
    "summary": "home",
    "progress": "home",
    "settings": "home",
}
# A sitting waits while its learner looks at something else; the page that leads to it
# then leads straight back into it.
SITTINGS: Final[tuple[Route, ...]] = ("practice", "reviewing", "test")
LEADS_TO: Final[dict[Route, Route]] = {"review": "reviewing", "checkpoint": "test"}


class Presenter(Protocol):
    """Keeps a page's state and drives whichever view is attached last."""

    def attach(self, view: Any) -> None: ...


class Goes(Protocol):
    """Shows another page. about: the id of the sitting, for a summary."""

    def __call__(self, route: Route, about: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class Host:
    """What the window does for its pages. seed: None mixes posts anew."""

    clock: Callable[[], datetime]
    seed: int | None
    preferences: Callable[[], Preferences]
    prefer: Callable[[Preferences], None]
    sign_in: Callable[[Learner], None]
    deleted: Callable[[], None]
    go: Goes
    troubled: Callable[[Trouble], None]
