"""The people of a class, and the page on which a list of them is read in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.ui.line import Line
from literacy_app.ui.presenters.people import PeoplePresenter
from literacy_app.ui.presenters.roster import RosterPresenter
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.people import PeopleView
from literacy_app.ui.views.roster import RosterView


def make_presenter(
    route: Route, about: str, line: Line, desk: StaffDesk, host: Host
) -> Presenter:
    """Return a fresh presenter. about: the id of the class a list is for, or ""."""
    if route == "roster":
        return RosterPresenter(line, class_id=about, clock=host.clock, go=host.go)
    return PeoplePresenter(
        line, desk, clock=host.clock, go=host.go, on_trouble=host.troubled
    )


def make_view(route: Route, desk: StaffDesk) -> QWidget:
    """Return a fresh view."""
    if route == "roster":
        return RosterView(desk.staff)
    return PeopleView(desk.staff)
