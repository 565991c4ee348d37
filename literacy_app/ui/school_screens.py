"""The page about the whole school."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.ui.line import Line
from literacy_app.ui.presenters.school import SchoolPresenter
from literacy_app.ui.presenters.school_errands import SchoolDesk
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.school import SchoolView


def make_presenter(
    route: Route,  # noqa: ARG001 - only one page is made here
    about: str,  # noqa: ARG001
    line: Line,
    desk: StaffDesk,
    host: Host,
) -> Presenter:
    """Return a fresh presenter."""
    here = SchoolDesk(desk.staff.id, host.clock, host.troubled, host.signed_out)
    return SchoolPresenter(line, here)


def make_view(route: Route, desk: StaffDesk) -> QWidget:  # noqa: ARG001 - as above
    """Return a fresh view."""
    return SchoolView(desk.staff)
