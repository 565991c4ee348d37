"""A teacher's first week, through the real window and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton

from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.lesson import LessonWalk
from literacy_app.ui.tour.quiz import QuizWalk
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.people_cards import CardsDialog
from literacy_app.ui.views.quiz_result import QuizResultView
from literacy_app.ui.views.report_dialog import ReportDialog
from literacy_app.ui.views.roster import RosterView
from literacy_app.ui.views.summary import SummaryView
from tests.ui.practice.sitter import Sitter
from tests.ui.practice.test_test_mode import another
from tests.ui.staff.conftest import PASSWORD, signs_in

LIST = "number,nickname,group\n01,Aoi,A\n02,,A\n02,Emi,B\n04,Ken,B\n"


class Unseen(Album):
    """Walks of the tour, without its pictures."""

    def __init__(self):
        """Keep nothing."""

    def keep(self, name, shows):
        pass


LINES = "Lines of the list"
FORMS = {
    "PDF": "pdf",
    "Excel": "xlsx",
    "CSV": "csv",
    "JSON": "json",
    "xAPI": "jsonl",
    "Web page": "html",
}


@pytest.fixture
def papers(tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder


def test_a_teachers_first_week(opens, qapp, qtbot, papers):
    person = opens()
    begins(person)
    makes_a_class(person)
    reads_the_list_in(person, qtbot, papers)
    prints_cards(person, papers)
    pins = {name: new_pin(person, name) for name in ("Aoi", "Hana", "Emi")}
    assigns_module_and_tests(person)
    for name, pin in pins.items():
        leaves(person)
        sitter = Sitter(qapp, person.window)
        takes_the_test(person, sitter, name, pin)
        works_through_the_module(person, sitter)
    leaves(person)
    signs_in(person)
    sees_it_on_the_class_page(person)
    for name, ending in FORMS.items():
        makes_a_report(person, papers, name, ending)
    person.clicks("People")
    assert new_pin(person, "Aoi") != pins["Aoi"]
    erases(person, "Ken")
    puts_a_backup_back(person)
    signs_in(person)
    person.clicks("People")
    person.waits_until(lambda: members(person) == ["Aoi", "Hana", "Emi"])


def begins(person):
    person.clicks("Teacher")
    person.types("Your name", "Ms Tanaka")
    person.clicks("Next")
    person.types("New password", PASSWORD)
    person.types("The same password again", PASSWORD)
    person.clicks("Make the place")
    person.clicks("I have kept it")
    person.clicks("Look around first")
    person.waits_to_see("There is no class yet.")


def makes_a_class(person):
    person.clicks("People")
    person.clicks("Make a class")
    person.types("Name", "6-2")
    person.clicks("Make the class")
    person.waits_to_see("Nobody is here yet.")


def reads_the_list_in(person, qtbot, papers):
    file = papers / "list.csv"
    file.write_text(LIST, "utf-8")
    person.clicks("Read in a list")
    person.waits_to_see("Choose a file")
    # The dialog of the operating system cannot be clicked here.
    person.window.findChild(RosterView).file_chosen.emit(file)
    person.waits_to_see("Check the list before it is read in")
    mends(person, qtbot, "3", "nickname", "Hana")
    person.waits_to_see("Read in all 4: 1 rows left")
    mends(person, qtbot, "4", "number", "03")
    person.clicks("Read in all 4")
    person.clicks("Go to People")
    person.waits_until(lambda: members(person) == ["Aoi", "Hana", "Emi", "Ken"])


def mends(person, qtbot, line, column, words):
    table = person.table(LINES)
    row = next(r for r in table.list.rows if r.cells[0].words == line)
    table.setFocus()
    table.go_to(row.id, column)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    field = table.findChildren(QLineEdit)[-1]
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def members(person):
    return [row[1] for row in person.rows("Members")]


def prints_cards(person, papers):
    person.clicks("Sign-in cards")
    person.window.findChild(CardsDialog).use_folder(papers)
    person.clicks("Make the cards")
    person.waits_until(lambda: bool(list(papers.glob("*.pdf"))))
    person.waits_until(lambda: not person.sees("Make the cards"))


def new_pin(person, name):
    """Make a new PIN in two clicks, and read it from the screen."""
    person.clicks_cell("Members", f"New sign-in for {name}")
    person.clicks("Make a new one")
    person.waits_to_see("Write it down or print the card: it is shown only now.")
    pin = next(
        words for words in person.reads() if words.isdecimal() and len(words) > 3
    )
    person.clicks("Close")
    return pin


def assigns_module_and_tests(person):
    person.clicks("Assign")
    person.clicks("Assign a task")
    person.clicks("Test before and after")
    person.clicks("Assign to 4 learners")
    person.waits_to_see("0 of 4 done")


def leaves(person):
    """Sign out; whoever sits down next reads nothing of it."""
    person.signs_out()
    assert not person.sees("Assigned. It stands first on 4 home pages.")


def takes_the_test(person, sitter, name, pin):
    person.clicks(name)
    person.types("Your PIN", pin)
    person.clicks("Go on")
    person.waits_to_see("A checkpoint is waiting for you")
    person.clicks("Start")
    sitter.clicks("Start")
    post = sitter.looks().post
    while post is not None:
        sitter.presses(Qt.Key.Key_2)
        sitter.clicks("Go on")
        post = another(sitter, post)
    assert sitter.sees(SummaryView)
    assert not sitter.sees(LookPage)
    person.presses(Qt.Key.Key_Escape)
    person.waits_to_see("Your next step")


def works_through_the_module(person, sitter):
    """Read module 1 to its end, and answer its quiz."""
    person.clicks("Start")
    # Without a desktop nothing gives the window its keys back after a dialog.
    person.window.activateWindow()
    unseen = Unseen()
    LessonWalk(sitter, unseen, "M01").go()
    QuizWalk(sitter, unseen, "M01").go()
    assert sitter.sees(QuizResultView)
    person.clicks("Home")
    person.waits_to_see("Your next step")


def sees_it_on_the_class_page(person):
    person.waits_to_see("Has the class grown?")
    choices = person.window.findChildren(QRadioButton)
    next(b for b in choices if b.text() == "Tasks" and b.isVisible()).click()
    person.waits_until(lambda: done(person) == 2)


def done(person):
    """Return how many tasks three of the four learners have done."""
    return sum(words == "3 of 4 done" for words in person.reads())


def makes_a_report(person, papers, name, ending):
    person.clicks("Print")
    dialog = person.window.findChildren(ReportDialog)[-1]
    dialog.use_folder(papers)
    person.clicks(name)
    person.clicks("Make the report")
    person.waits_until(lambda: bool(list(papers.glob(f"mikiwame-class-*.{ending}"))))
    person.waits_until(lambda: not person.sees("Make the report"))


def erases(person, name):
    person.clicks_cell("Members", f"Change {name}")
    person.clicks("Erase for good")
    person.clicks("Erase for good")
    person.waits_until(lambda: name not in members(person))


def puts_a_backup_back(person):
    person.clicks("School")
    person.clicks("Backups")
    made = person.rows("Backups")[-1][0]
    person.clicks_cell("Backups", f"Look at the backup of {made}, then put it back")
    person.waits_to_see("Put this backup back?")
    person.clicks("Put it back")
    person.button("Teacher")
