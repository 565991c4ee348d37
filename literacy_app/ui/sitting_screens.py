"""The pages around a sitting: what leads to it, its posts, and looking back on it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from literacy_app.domain.attempt import Purpose
from literacy_app.domain.people import Learner
from literacy_app.services.bank import picture_path
from literacy_app.ui.line import Line
from literacy_app.ui.presenters.checkpoint import CheckpointPresenter
from literacy_app.ui.presenters.practice import PracticePresenter
from literacy_app.ui.presenters.review import ReviewPresenter
from literacy_app.ui.presenters.summary import SummaryPresenter
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.views.checkpoint import CheckpointView
from literacy_app.ui.views.practice import PracticeView
from literacy_app.ui.views.review import ReviewView
from literacy_app.ui.views.summary import SummaryView
from literacy_app.words import spoken

_PURPOSES: Final[dict[Route, Purpose]] = {
    "practice": "practice",
    "reviewing": "review",
    "test": "test",
}


def make_presenter(
    route: Route, about: str, line: Line, learner: Learner, host: Host
) -> Presenter:
    """Return a fresh presenter. about: the sitting that a summary is of."""
    if route == "review":
        return ReviewPresenter(
            line,
            learner,
            clock=host.clock,
            on_due=lambda: host.go("reviewing"),
            on_practice=lambda: host.go("practice"),
            on_trouble=host.troubled,
        )
    if route == "checkpoint":
        return CheckpointPresenter(
            line,
            learner,
            clock=host.clock,
            on_begin=lambda: host.go("test"),
            on_leave=lambda: host.go("home"),
            on_trouble=host.troubled,
        )
    if route == "summary":
        return SummaryPresenter(
            line,
            about,
            clock=host.clock,
            on_again=lambda: host.go("practice"),
            on_trouble=host.troubled,
        )
    return PracticePresenter(
        line,
        learner,
        clock=host.clock,
        on_over=lambda sitting_id: _look_back(route, sitting_id, host),
        purpose=_PURPOSES[route],
        seed=host.seed,
    )


def make_view(route: Route, learner: Learner) -> QWidget:
    """Return a fresh view."""
    if route == "review":
        return ReviewView(learner)
    if route == "checkpoint":
        return CheckpointView(learner)
    if route == "summary":
        return SummaryView(learner, spoken(), picture_path)
    return PracticeView(learner, spoken(), picture_path)


def _look_back(route: Route, sitting_id: str, host: Host) -> None:
    """Show the summary of a sitting, or where it was begun from."""
    if sitting_id:
        host.go("summary", sitting_id)
    else:
        host.go("checkpoint" if route == "test" else "home")
