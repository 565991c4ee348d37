"""The pages of a workshop: choosing one, and what is on the wall."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.domain.school import Staff
from literacy_app.services.bank import picture_path
from literacy_app.ui.line import Line
from literacy_app.ui.presenters.workshop import WorkshopPresenter
from literacy_app.ui.presenters.workshop_choice import WorkshopChoicePresenter
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.views.workshop import WorkshopView
from literacy_app.ui.views.workshop_choice import WorkshopChoiceView
from literacy_app.ui.widgets.staff_bar import StaffTopBar
from literacy_app.words import spoken


def make_presenter(route: Route, about: str, line: Line, host: Host) -> Presenter:
    """Return a fresh presenter. about: the id of a workshop, or of a run."""
    if route == "workshop":
        return WorkshopPresenter(
            line,
            about,
            clock=host.clock,
            on_over=lambda: host.go("workshop_choice"),
            on_trouble=host.troubled,
        )
    return WorkshopChoicePresenter(
        line,
        clock=host.clock,
        on_chosen=lambda about: host.go("workshop", about),
        on_trouble=host.troubled,
    )


def make_view(route: Route, staff: Staff | None) -> QWidget:
    """Return a fresh view, under the bar of whoever on the staff is signed in."""
    if route == "workshop":
        return WorkshopView(spoken(), picture_path)
    if staff is not None:
        return WorkshopChoiceView(StaffTopBar(staff, "workshop_choice"))
    return WorkshopChoiceView()
