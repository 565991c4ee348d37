from functools import partial

import pytest
from PySide6.QtCore import QObject, Signal

from literacy_app.domain.errors import DiskIsFull, RecordsAreDamaged
from literacy_app.services.databases import open_databases
from literacy_app.ui.crash import LOG_NAME, hook, report, write_down
from literacy_app.ui.line import Line
from literacy_app.ui.main_window import MainWindow
from literacy_app.ui.work import Work
from tests.ui.conftest import NINE
from tests.ui.person import Person


@pytest.fixture
def faces(qtbot):
    """Open a window on whatever opens the databases."""
    windows = []

    def faces(open_them):
        window = MainWindow(open_them, lang="en", theme="light", clock=lambda: NINE)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        return Person(qtbot, window)

    yield faces
    for window in windows:
        window.close()


def test_damaged_records_are_told_calmly_and_left_alone(faces, folder):
    records = next(folder.glob("records*.sqlite"))
    records.write_bytes(b"SQLite format 3\0" + b"nonsense" * 900)
    before = records.read_bytes()
    person = faces(partial(open_databases, folder))

    person.waits_to_see("Mikiwame cannot go on")
    assert person.sees("are damaged and cannot be read.")
    assert not person.sees("Traceback")
    assert records.read_bytes() == before


def test_trying_again_works_once_the_trouble_is_mended(faces, folder):
    broken = [True]

    def opens():
        if broken[0]:
            raise DiskIsFull(folder / "records.sqlite")
        return open_databases(folder)

    person = faces(opens)
    person.waits_to_see("the disk is full")
    broken[0] = False
    person.clicks("Try again")

    person.waits_to_see("Welcome to Mikiwame")


def test_a_second_window_on_the_same_folder_is_refused_kindly(faces, folder):
    first = faces(partial(open_databases, folder))
    first.waits_to_see("Welcome to Mikiwame")
    second = faces(partial(open_databases, folder))

    second.waits_to_see("Another Mikiwame window is using")


def test_the_window_apologises_for_a_bug_and_closes_the_databases(faces, folder):
    person = faces(partial(open_databases, folder))
    person.waits_to_see("Welcome to Mikiwame")
    person.window.crash(ValueError("Sora's secret"))

    assert person.sees("We are sorry")
    assert "Sora" not in (folder / LOG_NAME).read_text()
    open_databases(folder).close()


def test_a_bug_in_a_job_reaches_the_apology(faces):
    def opens():
        raise ZeroDivisionError

    faces(opens).waits_to_see("We are sorry")


def test_a_crash_note_names_code_but_no_person_and_no_home_folder(tmp_path):
    try:
        open_databases.missing  # noqa: B018
    except AttributeError as error:
        said = report(error, NINE)

    assert "AttributeError" in said
    assert "test_troubles.py" in said
    assert str(tmp_path.home()) not in said


def test_a_note_that_cannot_be_written_is_no_second_crash(tmp_path):
    assert write_down(ValueError(), tmp_path / "missing" / "folder", NINE) is None
    assert write_down(ValueError(), None, NINE) is None


def test_the_hook_hands_over_what_python_caught():
    caught = []
    error = KeyError("x")
    hook(caught.append)(KeyError, error, None)

    assert caught == [error]


class Bell(QObject):
    rung = Signal(object)


@pytest.fixture
def work(folder):
    work = Work(partial(open_databases, folder))
    yield work
    work.close()


def test_a_result_comes_back_to_the_window(qtbot, work):
    bell = Bell()
    with qtbot.waitSignal(bell.rung) as rang:
        work.run(
            lambda dbs: len(dbs.bank.ids()),
            then=bell.rung.emit,
            troubled=bell.rung.emit,
        )
    assert rang.args[0] > 0


def test_a_trouble_comes_back_as_itself(qtbot, work, tmp_path):
    trouble = RecordsAreDamaged(tmp_path, "")

    def job(_):
        raise trouble

    bell = Bell()
    with qtbot.waitSignal(bell.rung) as rang:
        work.run(job, then=lambda _: None, troubled=bell.rung.emit)
    assert rang.args == [trouble]


def test_a_page_that_was_left_gets_no_answer(qtbot, work):
    heard = []
    left, shown = Line(work), Line(work)
    left.run(lambda _: "left", then=heard.append, troubled=heard.append)
    shown.run(lambda _: "shown", then=heard.append, troubled=heard.append)
    left.hang_up()

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["shown"]


def test_after_closing_nothing_runs(work):
    ran = []
    work.close()
    work.run(ran.append, then=ran.append, troubled=ran.append)

    assert ran == []
