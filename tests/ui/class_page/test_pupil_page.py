from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from literacy_app.domain.feedback import feedback
from literacy_app.services.bank import picture_path
from literacy_app.ui.views.pupil import PupilView
from tests.ui.class_page import answers, sample


@pytest.fixture
def a_pupil(shows, posts, taxonomy):
    def a_pupil(record=None):
        view = PupilView(sample.TANAKA, "en", picture_path)
        teacher = shows(view)
        shown = answers.record(posts) if record is None else record
        view.show_pupil(shown, answers.beginnings(posts), taxonomy)
        return teacher, view

    return a_pupil


def test_the_page_shows_where_a_learner_stands_without_a_number(a_pupil):
    teacher, _ = a_pupil()
    assert teacher.sees("Ken")
    assert teacher.sees("No. 5")
    assert teacher.sees("Two sides, same weight")
    assert teacher.sees("Leans to suspicion, beyond chance.")


def test_tasks_and_modules_stand_on_it(a_pupil):
    teacher, _ = a_pupil()
    assert teacher.sees("Module 3: late, until 11/29")
    assert teacher.sees("Module 1: Title 1: more")


def test_a_learner_without_answers_has_a_page_too(a_pupil, posts):
    record = answers.record(posts)
    progress = replace(record.progress, band=None, missing=12)
    teacher, _ = a_pupil(replace(record, answers=(), progress=progress, tasks=()))
    assert teacher.sees("12 more answers, then something can be said.")
    assert teacher.sees("No answers yet.")


def test_answers_stand_under_their_day_newest_first(a_pupil):
    teacher, _ = a_pupil()
    assert teacher.sees("24 Nov 2026: 2 answers")
    assert teacher.sees("23 Nov 2026: 2 answers")


def test_many_answers_open_on_demand(a_pupil, posts):
    record = answers.record(posts, count=30)
    teacher, _ = a_pupil(record)
    teacher.waits_until(lambda: teacher.button("Show 10 more").height() > 0)
    teacher.clicks("Show 10 more")
    assert "Show 10 more" not in teacher.buttons()


def test_an_answer_is_shown_as_the_learner_saw_it_and_esc_leads_back(
    a_pupil, posts, taxonomy, qtbot
):
    teacher, view = a_pupil()
    begins = answers.beginnings(posts)[posts[0].id].en.plain
    with qtbot.waitSignal(view.answer_wanted) as wanted:
        teacher.clicks(begins)
    given = next(
        each
        for each in answers.record(posts).answers
        if each.answer.id == wanted.args[0]
    )
    view.show_answer(feedback(posts[0], given, None), taxonomy)
    teacher.waits_to_see("Why")
    assert "I see it differently" not in teacher.buttons()
    with qtbot.waitSignal(view.list_wanted):
        teacher.presses(Qt.Key.Key_Escape)
    view.show_list(given.answer.id)
    assert teacher.focused().accessibleName() == begins


def test_esc_on_the_page_leads_to_the_class(a_pupil, qtbot):
    teacher, view = a_pupil()
    view.first_focus.setFocus()
    with qtbot.waitSignal(view.back_wanted):
        teacher.presses(Qt.Key.Key_Escape)
