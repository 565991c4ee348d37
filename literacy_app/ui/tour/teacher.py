"""The tour's way through the pages for staff, in a school of made-up pupils."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QRadioButton

from literacy_app.domain.people import Preferences
from literacy_app.services.databases import open_databases
from literacy_app.services.demo import make_demo
from literacy_app.services.staff import first_staff
from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.views.assign import AssignView
from literacy_app.ui.views.assign_line import TaskLine
from literacy_app.ui.views.class_page import ClassView
from literacy_app.ui.views.people import PeopleView
from literacy_app.ui.views.post_marks import PostMarksView
from literacy_app.ui.views.pupil import PupilView
from literacy_app.ui.views.roster import RosterView
from literacy_app.ui.views.school import SchoolView
from literacy_app.ui.views.school_section import SchoolSection
from literacy_app.ui.widgets.class_tile import ClassTile
from literacy_app.ui.widgets.list_table import ListTable
from literacy_app.ui.widgets.nav_item import NavItem
from literacy_app.ui.widgets.options import Option
from literacy_app.ui.widgets.post_row import PostRow
from literacy_app.ui.widgets.roster_table import RosterTable
from literacy_app.words import spoken, tr

_PASSWORD: Final = "lantern otter plum"  # noqa: S105 - of a school that is made up
_LIST: Final = (
    "number,nickname,group\n01,Aoi,A\n02,Emi,A\n03,,A\n04,Haruto,B\n05,Ken,B\n"
    "05,Leo,B\n07,Mio,A\n"
)


def make_school(data: Path, now: datetime) -> None:
    """Make a teacher and the demo school, before the window is opened."""
    with closing(open_databases(data)) as dbs:
        wishes = Preferences(lang=spoken())
        name = tr("Ms Tanaka")
        first_staff(dbs, name, _PASSWORD, preferences=wishes, now=now)
        make_demo(dbs, now=now)


def see_the_school(visitor: Visitor, album: Album, folder: Path) -> None:
    """Sign in as the teacher and look at everything that staff can see."""
    visitor.finds(ClassTile)
    album.keep("classes", "The classes on the sign-in page")
    visitor.clicks(tr("Teacher"))
    visitor.types(tr("Password"), _PASSWORD)
    album.keep("staff-sign-in", "A teacher signs in")
    visitor.clicks(tr("Sign in"))
    visitor.finds(ClassView)
    visitor.finds(RosterTable)
    album.keep("class", "The class at a glance")
    _see_parts(visitor, album)
    _see_a_pupil(visitor, album)
    _see_tasks(visitor, album)
    _see_people(visitor, album, folder)
    _see_school(visitor, album)


def _see_parts(visitor: Visitor, album: Album) -> None:
    _look_at(visitor, tr("Tasks"))
    album.keep("class-tasks", "How far the class is")
    _look_at(visitor, tr("Over time"))
    album.keep("class-time", "The class over the weeks")
    _look_at(visitor, tr("Hard posts"))
    album.keep("class-posts", "Posts that were hard for the class")
    visitor.clicks_on(visitor.finds(PostRow))
    visitor.finds(PostMarksView)
    album.keep("post-marks", "Who marked what in a post")
    visitor.presses(Qt.Key.Key_Escape)
    visitor.finds(ClassView)
    visitor.clicks(tr("Print"))
    album.keep("report", "A report to make")
    visitor.presses(Qt.Key.Key_Escape)
    _look_at(visitor, tr("Tricks"))


def _see_a_pupil(visitor: Visitor, album: Album) -> None:
    visitor.finds(RosterTable).setFocus()
    visitor.presses(Qt.Key.Key_Down)
    visitor.presses(Qt.Key.Key_Return)
    visitor.finds(PupilView)
    visitor.finds(PostRow)
    album.keep("pupil", "One member of the class")
    visitor.presses(Qt.Key.Key_Escape)
    visitor.finds(ClassView)


def _see_tasks(visitor: Visitor, album: Album) -> None:
    _go_to(visitor, tr("Assign"))
    visitor.finds(AssignView)
    visitor.finds(TaskLine)
    album.keep("tasks", "What the class was asked to do")
    visitor.clicks(tr("Assign a task"))
    visitor.finds(Option)
    album.keep("assign", "A module is assigned")
    visitor.presses(Qt.Key.Key_Escape)


def _see_people(visitor: Visitor, album: Album, folder: Path) -> None:
    _go_to(visitor, tr("People"))
    page = visitor.finds(PeopleView)
    visitor.waits_until(lambda: bool(page.table.list.rows), "members")
    album.keep("people", "The members of the class")
    visitor.clicks(tr("Sign-in cards"))
    album.keep("cards", "Sign-in cards to print")
    visitor.presses(Qt.Key.Key_Escape)
    visitor.clicks(tr("Read in a list"))
    roster = visitor.finds(RosterView)
    file = folder / "list.csv"
    file.write_text(_LIST, "utf-8")
    # The dialog of the operating system cannot be clicked here.
    roster.file_chosen.emit(file)
    visitor.finds(ListTable)
    album.keep("roster", "A list is checked before it is read in")


def _see_school(visitor: Visitor, album: Album) -> None:
    _go_to(visitor, tr("School"))
    visitor.finds(SchoolView)
    visitor.finds(ListTable)
    album.keep("school", "The school at a glance")
    for name, words in (
        ("staff", tr("Staff")),
        ("rules", tr("Rules")),
        ("audit", tr("What staff did")),
        ("backups", tr("Backups")),
        ("year", tr("End of the year")),
    ):
        visitor.clicks_on(visitor.finds(NavItem, words))
        visitor.waits_until(partial(_titled, visitor, words), words)
        album.keep(f"school-{name}", words)


def _titled(visitor: Visitor, words: str) -> bool:
    """Say whether the card of this name is the one that is shown."""
    return any(
        label.text() == words
        for section in visitor.sees(SchoolSection)
        for label in section.findChildren(QLabel)
    )


def _look_at(visitor: Visitor, part: str) -> None:
    visitor.clicks_on(visitor.finds(QRadioButton, part))


def _go_to(visitor: Visitor, tab: str) -> None:
    visitor.clicks_on(visitor.sees(QAbstractButton, tab)[0])
