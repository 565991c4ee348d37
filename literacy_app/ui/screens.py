"""Which presenter and which view make up each page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal, Protocol

from PySide6.QtWidgets import QWidget

from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner, Preferences
from literacy_app.ui.line import Line
from literacy_app.ui.presenters.home import HomePresenter
from literacy_app.ui.presenters.new_learner import NewLearnerPresenter
from literacy_app.ui.presenters.progress import ProgressPresenter
from literacy_app.ui.presenters.settings import SettingsPresenter
from literacy_app.ui.presenters.sign_in import SignInPresenter
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.new_learner import NewLearnerView
from literacy_app.ui.views.progress import ProgressView
from literacy_app.ui.views.settings import SettingsView
from literacy_app.ui.views.sign_in import SignInView
from literacy_app.words import spoken

Route = Literal["sign_in", "new_learner", "home", "practice", "progress", "settings"]
UP: Final[dict[Route, Route]] = {
    "new_learner": "sign_in",
    "progress": "home",
    "settings": "home",
}


class Presenter(Protocol):
    """Keeps a page's state and drives whichever view is attached last."""

    def attach(self, view: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class Host:
    """What the window does for its pages. seed: None mixes posts anew."""

    clock: Callable[[], datetime]
    seed: int | None
    preferences: Callable[[], Preferences]
    prefer: Callable[[Preferences], None]
    sign_in: Callable[[Learner], None]
    deleted: Callable[[], None]
    go: Callable[[Route], None]
    troubled: Callable[[Trouble], None]


def make_presenter(
    route: Route, line: Line, learner: Learner | None, host: Host
) -> Presenter:
    """Return a fresh presenter; pages before the sign-in need no learner."""
    if route == "new_learner":
        return NewLearnerPresenter(
            line,
            clock=host.clock,
            preferences=host.preferences,
            on_enrolled=host.sign_in,
            on_trouble=host.troubled,
        )
    if route == "sign_in" or learner is None:
        return SignInPresenter(
            line,
            clock=host.clock,
            preferences=host.preferences,
            on_signed_in=host.sign_in,
            on_trouble=host.troubled,
        )
    return _for_learner(route, line, learner, host)


def _for_learner(route: Route, line: Line, learner: Learner, host: Host) -> Presenter:
    if route == "practice":
        return _practice_presenter(line, learner, host)
    if route == "progress":
        return ProgressPresenter(line, learner, on_trouble=host.troubled)
    if route == "settings":
        return SettingsPresenter(
            line,
            learner,
            clock=host.clock,
            on_changed=host.prefer,
            on_left=host.deleted,
            on_trouble=host.troubled,
        )
    return HomePresenter(
        line,
        learner,
        clock=host.clock,
        on_practice=lambda: host.go("practice"),
        on_trouble=host.troubled,
    )


def make_view(route: Route, learner: Learner | None, host: Host) -> QWidget:
    """Return a fresh view, in the language, theme and text size now in use."""
    if route == "new_learner":
        new = NewLearnerView()
        new.went_back.connect(lambda: host.go("sign_in"))
        return new
    if route == "sign_in" or learner is None:
        tiles = SignInView()
        tiles.new_wanted.connect(lambda: host.go("new_learner"))
        return tiles
    if route == "practice":
        return _practice_view(learner)
    by_route: dict[Route, Callable[[Learner], QWidget]] = {
        "progress": ProgressView,
        "settings": SettingsView,
    }
    return by_route.get(route, HomeView)(learner)


# Practice is plugged in here. It is loaded when it is first begun: the pages before
# it open faster without it.


def _practice_presenter(line: Line, learner: Learner, host: Host) -> Presenter:
    from literacy_app.ui.presenters.practice import PracticePresenter  # noqa: PLC0415

    return PracticePresenter(
        line,
        learner,
        clock=host.clock,
        on_done=lambda: host.go("home"),
        seed=host.seed,
    )


def _practice_view(learner: Learner) -> QWidget:
    from literacy_app.services.bank import picture_path  # noqa: PLC0415
    from literacy_app.ui.views.practice import PracticeView  # noqa: PLC0415

    return PracticeView(learner, spoken(), picture_path)
