"""Which presenter and which view make up each page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from literacy_app.domain.people import Learner
from literacy_app.ui import door_screens
from literacy_app.ui.line import Line
from literacy_app.ui.presenters.home import HomePresenter
from literacy_app.ui.presenters.progress import ProgressPresenter
from literacy_app.ui.presenters.settings import SettingsPresenter
from literacy_app.ui.routes import FOR_STAFF, Host, Presenter, Route, Sitter
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.progress import ProgressView
from literacy_app.ui.views.settings import SettingsView

_OF_WORKSHOPS: Final[tuple[Route, ...]] = ("workshop_choice", "workshop")
_OF_MODULES: Final[tuple[Route, ...]] = ("modules", "lesson", "quiz", "quiz_result")


def make_presenter(
    route: Route, about: str, line: Line, sitter: Sitter, host: Host
) -> Presenter:
    """Return a fresh presenter of a page that is open to whoever sits here."""
    if isinstance(sitter, StaffDesk) and route in FOR_STAFF:
        # Here and below: the first page opens faster without it.
        from literacy_app.ui.staff_screens import screens_for  # noqa: PLC0415

        return screens_for(route).make_presenter(route, about, line, sitter, host)
    if route in _OF_WORKSHOPS:
        from literacy_app.ui import workshop_screens  # noqa: PLC0415

        return workshop_screens.make_presenter(route, about, line, host)
    if isinstance(sitter, Learner):
        return _for_learner(route, about, line, sitter, host)
    return door_screens.make_presenter(route, about, line, host)


def _for_learner(
    route: Route, about: str, line: Line, learner: Learner, host: Host
) -> Presenter:
    if route == "home":
        return _home(line, learner, host)
    if route == "progress":
        return ProgressPresenter(
            line,
            learner,
            clock=host.clock,
            on_test=lambda: host.go("checkpoint"),
            on_trouble=host.troubled,
        )
    if route == "settings":
        return SettingsPresenter(
            line,
            learner,
            clock=host.clock,
            on_changed=host.prefer,
            on_left=host.deleted,
            on_trouble=host.troubled,
        )
    # Loaded when it is first needed: the pages before it open faster without it.
    if route in _OF_MODULES:
        from literacy_app.ui import module_screens  # noqa: PLC0415

        return module_screens.make_presenter(route, about, line, learner, host)
    from literacy_app.ui import sitting_screens  # noqa: PLC0415

    return sitting_screens.make_presenter(route, about, line, learner, host)


def _home(line: Line, learner: Learner, host: Host) -> Presenter:
    return HomePresenter(
        line,
        learner,
        clock=host.clock,
        on_practice=lambda: host.go("practice"),
        on_review=lambda: host.go("review"),
        on_test=lambda: host.go("checkpoint"),
        on_answers=lambda sitting_id: host.go("summary", sitting_id),
        on_lesson=lambda module_id: host.go("lesson", module_id),
        on_quiz=lambda module_id: host.go("quiz", module_id),
        on_trouble=host.troubled,
    )


def make_view(route: Route, sitter: Sitter, host: Host) -> QWidget:
    """Return a fresh view, in the language, theme and text size now in use."""
    if isinstance(sitter, StaffDesk) and route in FOR_STAFF:
        from literacy_app.ui.staff_screens import screens_for  # noqa: PLC0415

        return screens_for(route).make_view(route, sitter)
    if route in _OF_WORKSHOPS:
        from literacy_app.ui import workshop_screens  # noqa: PLC0415 - as above

        staff = sitter.staff if isinstance(sitter, StaffDesk) else None
        return workshop_screens.make_view(route, staff)
    if not isinstance(sitter, Learner):
        return door_screens.make_view(route, host)
    by_route: dict[Route, Callable[[Learner], QWidget]] = {
        "home": HomeView,
        "progress": ProgressView,
        "settings": SettingsView,
    }
    if route in by_route:
        return by_route[route](sitter)
    if route in _OF_MODULES:
        from literacy_app.ui import module_screens  # noqa: PLC0415 - as above

        return module_screens.make_view(route, sitter)
    from literacy_app.ui import sitting_screens  # noqa: PLC0415 - as above

    return sitting_screens.make_view(route, sitter)
