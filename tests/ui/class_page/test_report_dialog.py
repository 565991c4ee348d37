from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from literacy_app.domain.report_wish import ReportWish
from literacy_app.ui.presenters.report import free_file
from literacy_app.ui.views.report_dialog import ReportDialog
from tests.ui.class_page import sample

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
PUPILS = tuple(row.pupil for row in sample.rows(3))


@pytest.fixture
def asks(shows, tmp_path):
    def asks(first=None):
        wish = first or ReportWish("class", class_id="c")
        page = QWidget()
        teacher = shows(page)
        dialog = ReportDialog(teacher.window, wish, PUPILS, tmp_path)
        dialog.open()
        return teacher, dialog

    return asks


def test_a_report_is_ordered_as_it_was_chosen(asks, qtbot, tmp_path):
    teacher, dialog = asks()
    teacher.clicks("Excel")
    teacher.clicks("日本語")
    teacher.clicks("US Letter")
    with qtbot.waitSignal(dialog.ordered) as ordered:
        teacher.clicks("Make the report")
    wish, folder = ordered.args
    assert (wish.kind, wish.format, wish.lang, wish.paper) == (
        "class",
        "xlsx",
        "ja",
        "letter",
    )
    assert folder == tmp_path


def test_a_report_on_one_learner_asks_on_whom(asks, qtbot):
    teacher, dialog = asks()
    teacher.clicks("On one learner")
    teacher.clicks("Learner")
    teacher.chooses_from_menu("Hana")
    with qtbot.waitSignal(dialog.ordered) as ordered:
        teacher.clicks("Make the report")
    assert ordered.args[0].learner_id == "2"


def test_a_letter_is_made_to_be_read(asks, qtbot):
    teacher, dialog = asks()
    teacher.clicks("CSV")
    teacher.clicks("Letter to the family")
    assert "CSV" not in teacher.buttons()
    with qtbot.waitSignal(dialog.ordered) as ordered:
        teacher.clicks("Make the report")
    assert (ordered.args[0].kind, ordered.args[0].format) == ("letter", "pdf")


def test_a_toast_says_where_the_report_went(asks, qtbot):
    teacher, dialog = asks()
    dialog.show_working()
    with qtbot.waitSignal(dialog.closed):
        dialog.show_done(Path("report.pdf"))
    assert teacher.sees("Saved: report.pdf")


def test_what_went_wrong_is_said_in_the_dialog(asks):
    teacher, dialog = asks()
    dialog.show_working()
    dialog.show_trouble("There is no room.")
    assert teacher.sees("There is no room.")
    assert "Make the report" in teacher.buttons()


def test_a_slow_report_can_be_stopped(asks, qtbot):
    teacher, dialog = asks()
    dialog.show_working()
    teacher.waits_to_see("The report is being made …")
    with qtbot.waitSignal(dialog.stopped):
        teacher.clicks("Stop")
    assert teacher.sees("Stopped. Nothing was written.")


def test_no_name_of_a_learner_goes_into_the_name_of_a_file(tmp_path):
    wish = ReportWish("pupil", learner_id="Ken", format="xapi")
    file = free_file(wish, tmp_path, NOW)
    assert file.name.startswith("mikiwame-pupil-2026-11-24")
    assert file.suffix == ".jsonl"


def test_a_second_report_of_the_day_does_not_write_over_the_first(tmp_path):
    wish = ReportWish("class")
    first = free_file(wish, tmp_path, NOW)
    first.touch()
    assert free_file(wish, tmp_path, NOW) not in (first, None)
