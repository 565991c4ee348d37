"""The settings of somebody on the staff."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.ui.line import Line
from literacy_app.ui.presenters.staff_settings import StaffSettingsPresenter
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.staff_settings import StaffSettingsView


def make_presenter(
    route: Route,  # noqa: ARG001 - only one page is made here
    about: str,  # noqa: ARG001
    line: Line,
    desk: StaffDesk,
    host: Host,
) -> Presenter:
    """Return a fresh presenter."""
    return StaffSettingsPresenter(
        line,
        desk.staff,
        clock=host.clock,
        on_changed=host.prefer,
        on_trouble=host.troubled,
    )


def make_view(route: Route, desk: StaffDesk) -> QWidget:  # noqa: ARG001 - as above
    """Return a fresh view."""
    return StaffSettingsView(desk.staff)
