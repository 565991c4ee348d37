"""The pages there are, which lies above which, and what the window does for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal, Protocol

from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.school import Staff
from literacy_app.ui.staff_desk import StaffDesk

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
    "staff_welcome",
    "staff_sign_in",
    "class",
    "pupil",
    "post_marks",
    "assignments",
    "people",
    "roster",
    "school",
    "staff_settings",
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
    "staff_welcome": "sign_in",
    "staff_sign_in": "sign_in",
    "pupil": "class",
    "post_marks": "class",
    "assignments": "class",
    "people": "class",
    "roster": "people",
    "school": "class",
    "staff_settings": "class",
}
# What only staff see; to somebody else these lead to the sign-in page.
FOR_STAFF: Final[tuple[Route, ...]] = (
    "class",
    "pupil",
    "post_marks",
    "assignments",
    "people",
    "roster",
    "school",
    "staff_settings",
)
# Pages that need nobody to be signed in.
_FOR_ALL: Final[tuple[Route, ...]] = (
    "sign_in",
    "new_learner",
    "workshop_choice",
    "workshop",
    "staff_welcome",
    "staff_sign_in",
)
# A sitting waits while its learner looks at something else; the page that leads to it
# then leads straight back into it.
SITTINGS: Final[tuple[Route, ...]] = ("practice", "reviewing", "test", "quiz")
LEADS_TO: Final[dict[Route, Route]] = {"review": "reviewing", "checkpoint": "test"}


# Who sits in front of the app: a learner, somebody on the staff, or nobody yet.
Sitter = Learner | StaffDesk | None


def open_to(route: Route, sitter: Sitter) -> Route:
    """Return the page that somebody gets to see when they ask for one."""
    if isinstance(sitter, StaffDesk):
        shown = route in FOR_STAFF or route in ("workshop_choice", "workshop")
        if route == "school" and sitter.staff.role != "admin":
            return "class"
        return route if shown else "class"
    if sitter is None:
        return route if route in _FOR_ALL else "sign_in"
    return "sign_in" if route in FOR_STAFF else route


class Presenter(Protocol):
    """Keeps a page's state and drives whichever view is attached last."""

    def attach(self, view: Any) -> None: ...


class Goes(Protocol):
    """Shows another page.

    about: the id of the sitting, for a summary or a result; that of the module, for
           a lesson or a quiz; that of a workshop, or of a run of it that goes on;
           that of a learner, for a pupil; "class/post", for the marks in a post; that
           of a class, for a roster; "locked" where somebody was signed out.
    """

    def __call__(self, route: Route, about: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class Host:
    """What the window does for its pages. seed: None mixes posts anew.

    signed_out: nobody may sit here any more, as after a restore.
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
    sign_in_staff: Callable[[Staff, Route], None]
    signed_out: Callable[[], None]
    notes: dict[tuple[str, str, str, str], str] = field(default_factory=dict)
