"""Printing from a page: choose, wait, and be told where the files are."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from literacy_app import words
from literacy_app.domain.errors import FolderNotWritable
from literacy_app.domain.print_wish import Wish
from literacy_app.ui.presenters.printing import PrintPresenter
from literacy_app.ui.print_sheets import ask_what_to_print
from literacy_app.ui.widgets.dialog import Dialog
from tests.ui.person import Person
from tests.ui.presenters.paper import AtOnce, Paper

OFFERED = 1  # the first job asks which sheets one may print


class Waits:
    """Takes jobs and does none, as a thread that is still busy."""

    def __init__(self):
        self.jobs = []

    def run(self, job, *, then, troubled):
        self.jobs.append((job, then, troubled))


@pytest.fixture
def at_dialog(qtbot, tmp_path):
    """Return somebody in front of the dialog, and the work it would give away."""

    def opens(lang="en"):
        words.use(lang)
        window, work = QWidget(), Waits()
        window.resize(1100, 900)
        qtbot.addWidget(window)
        window.show()
        ask_what_to_print(window, "M03", work=work, band="LS", folder=tmp_path)
        return Person(qtbot, window), work

    return opens


def test_a_teacher_prints_and_is_told_where_the_files_are(at_dialog, tmp_path):
    person, work = at_dialog()
    person.clicks("Worksheet for the class")
    person.clicks("Make the files")

    _, then, _ = work.jobs[-1]
    assert person.sees("being made")
    then((tmp_path / "M03-worksheet-LS-en-a4.pdf",))
    assert person.sees(f"Ready in {tmp_path}")
    assert person.sees("M03-worksheet-LS-en-a4.pdf")


def test_pressing_twice_prints_once(at_dialog):
    person, work = at_dialog()
    person.clicks("Make the files")
    person.clicks("Make the files")

    assert len(work.jobs) == OFFERED + 1


def test_a_trouble_is_said_in_the_dialog_and_one_can_try_again(at_dialog, tmp_path):
    person, work = at_dialog()
    person.clicks("Make the files")
    _, _, troubled = work.jobs[-1]
    troubled(FolderNotWritable(tmp_path))

    assert person.sees("cannot be made or written to")
    person.clicks("Make the files")
    assert len(work.jobs) == OFFERED + 2


def test_what_was_chosen_is_what_is_ordered(at_dialog, tmp_path):
    person, _ = at_dialog("ja")
    dialog = person.window.findChild(Dialog)
    ordered = []
    dialog.ordered.connect(lambda wish, folder: ordered.append((wish, folder)))
    for name in ("学習指導案", "小学5・6年", "レター", "ウェブページ"):
        person.clicks(name)
    person.clicks("同じ名前のファイルは置きかえる")
    person.clicks("ファイルを作る")

    wish = Wish("plan", "ja", "E56", "letter", "html", replace=True)
    assert ordered == [(wish, tmp_path)]


def test_esc_closes_it(at_dialog, qtbot):
    person, _ = at_dialog()
    dialog = person.window.findChild(Dialog)
    with qtbot.waitSignal(dialog.closed):
        dialog.close_dialog()


def test_a_dialog_closed_while_sheets_are_made_is_left_in_peace(at_dialog, tmp_path):
    person, work = at_dialog()
    person.clicks("Make the files")
    dialog = person.window.findChild(Dialog)
    dialog.close_dialog()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _, then, troubled = work.jobs[-1]
    then((tmp_path / "M03-handout-LS-en-a4.pdf",))
    troubled(FolderNotWritable(tmp_path))

    assert not person.window.findChild(Dialog)


def test_a_module_that_is_not_there_is_a_trouble_in_words(tmp_path):
    work, paper = AtOnce(None), Paper()
    work.trouble = FolderNotWritable(tmp_path)
    PrintPresenter(work, "M03").attach(paper)
    paper.ordered.ring(Wish("handout", "en", "LS"), tmp_path)

    assert paper.shown() == ["trouble", "working", "trouble"]
    assert str(tmp_path) in paper.last()[1][0]
