"""Which module makes the pages for staff; each is loaded when it is first opened."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Final, Protocol, cast

from PySide6.QtWidgets import QWidget

from literacy_app.ui.line import Line
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.staff_desk import StaffDesk

_MODULES: Final[Mapping[Route, str]] = {
    "class": "class_screens",
    "pupil": "class_screens",
    "post_marks": "class_screens",
    "people": "people_screens",
    "roster": "people_screens",
    "assignments": "assign_screens",
    "school": "school_screens",
    "staff_settings": "staff_own_screens",
}


class Screens(Protocol):
    """What such a module offers."""

    def make_presenter(
        self, route: Route, about: str, line: Line, desk: StaffDesk, host: Host
    ) -> Presenter: ...

    def make_view(self, route: Route, desk: StaffDesk) -> QWidget: ...


def screens_for(route: Route) -> Screens:
    """Return the module that makes this page."""
    name = f"literacy_app.ui.{_MODULES[route]}"
    return cast("Screens", import_module(name))
