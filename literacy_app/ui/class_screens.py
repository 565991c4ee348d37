"""The pages of a class: the overview, one learner, one post with all marks."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.services.bank import picture_path
from literacy_app.ui.line import Line
from literacy_app.ui.presenters.class_page import ClassPresenter
from literacy_app.ui.presenters.post_page import PostMarksPresenter
from literacy_app.ui.presenters.pupil_page import PupilPresenter
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.class_page import ClassView
from literacy_app.ui.views.post_marks import PostMarksView
from literacy_app.ui.views.pupil import PupilView
from literacy_app.words import spoken


def make_presenter(
    route: Route, about: str, line: Line, desk: StaffDesk, host: Host
) -> Presenter:
    """Return a fresh presenter.

    about: a learner's id; "class_id/post_id" for a post; for the class, the learner
           who was looked at, or "".
    """
    if route == "pupil":
        return PupilPresenter(
            line,
            desk,
            about,
            clock=host.clock,
            go=host.go,
            on_trouble=host.troubled,
        )
    if route == "post_marks":
        return PostMarksPresenter(
            line, about, clock=host.clock, go=host.go, on_trouble=host.troubled
        )
    return ClassPresenter(
        line,
        desk,
        clock=host.clock,
        go=host.go,
        on_trouble=host.troubled,
        back_from=about,
    )


def make_view(route: Route, desk: StaffDesk) -> QWidget:
    """Return a fresh view."""
    if route == "pupil":
        return PupilView(desk.staff, spoken(), picture_path)
    if route == "post_marks":
        return PostMarksView(desk.staff, picture_path)
    return ClassView(desk.staff)
