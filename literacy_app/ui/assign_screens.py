"""The page on which a class is given something to do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.ui.line import Line
from literacy_app.ui.presenters.assign import AssignPresenter
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.assign import AssignView


def make_presenter(
    route: Route,  # noqa: ARG001 - only one page is made here
    about: str,
    line: Line,
    desk: StaffDesk,
    host: Host,
) -> Presenter:
    """Return a fresh presenter. about: "", "new" or "learner_id/module_id"."""
    return AssignPresenter(
        line,
        desk,
        about,
        clock=host.clock,
        go=host.go,
        on_trouble=host.troubled,
    )


def make_view(route: Route, desk: StaffDesk) -> QWidget:  # noqa: ARG001 - as above
    """Return a fresh view."""
    return AssignView(desk.staff)
