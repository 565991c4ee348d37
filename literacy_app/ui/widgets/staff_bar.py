"""The top bar of somebody on the staff."""

from __future__ import annotations

from literacy_app.domain.school import Staff
from literacy_app.ui.widgets.bar_tools import BarTools
from literacy_app.ui.widgets.picture import STAFF_PICTURE
from literacy_app.ui.widgets.top_bar import PagesTopBar
from literacy_app.words import tr


class StaffTopBar(PagesTopBar):
    """Brand and the pages for staff. here: the page shown.

    went: `class`, `assignments`, `people`, `workshop_choice`, `school`,
          `staff_settings` or `sign_out`.
    """

    def __init__(self, staff: Staff, here: str) -> None:
        pages = [
            ("class", "users-round", tr("Class")),
            ("assignments", "clipboard-list", tr("Assign")),
            ("people", "id-card", tr("People")),
            ("workshop_choice", "presentation", tr("Workshop")),
        ]
        if staff.role == "admin":
            pages.append(("school", "school", tr("School")))
        tools = BarTools(STAFF_PICTURE, staff.name, settings="staff_settings")
        super().__init__(tools, pages, here)
