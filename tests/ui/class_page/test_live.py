"""The pages of a class on real records."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.people import Preferences
from literacy_app.services.class_members import add_pupil
from literacy_app.services.classes import make_class
from literacy_app.services.databases import open_databases
from literacy_app.ui.presenters.class_page import ClassPresenter, since_of
from literacy_app.ui.presenters.post_page import PostMarksPresenter
from literacy_app.ui.presenters.pupil_page import PupilPresenter
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.class_page import ClassView
from literacy_app.ui.work import Work
from tests.services.long_practice import answers as answers_posts
from tests.services.long_practice import cynic
from tests.ui.class_page import sample
from tests.ui.presenters.paper import AtOnce, Paper

# The sums over a class and the count of changes they are asked for by.
pytest.importorskip("literacy_app.services.class_overview")
NOW = datetime(2026, 11, 24, 1, tzinfo=UTC)


@pytest.fixture
def dbs(folder):
    found = open_databases(folder)
    yield found
    found.close()


def joins(dbs, school_class, name):
    return add_pupil(dbs, school_class.id, PupilFacts(name), now=NOW)


def answers(dbs, learner_id, count):
    answers_posts(dbs, learner_id, cynic, sorted(dbs.bank.ids())[:count])


def presents(dbs, presenter, *about, **more):
    went = []
    made = presenter(
        AtOnce(dbs),
        *about,
        clock=lambda: NOW,
        go=lambda *where: went.append(where),
        on_trouble=pytest.fail,
        **more,
    )
    view = Paper()
    made.attach(view)
    return view, went


def test_the_first_class_is_shown_and_kept_on_the_desk(dbs):
    school_class = make_class(dbs, "6-2", "E56", now=NOW)
    joins(dbs, school_class, "Ken")
    desk = StaffDesk(sample.TANAKA)
    view, _ = presents(dbs, ClassPresenter, desk)
    name, (overview, part, _, _) = view.last()
    assert (name, part) == ("overview", "tricks")
    assert [row.pupil.nickname for row in overview.rows] == ["Ken"]
    assert desk.class_id == school_class.id


def test_without_a_class_only_that_is_shown(dbs):
    view, _ = presents(dbs, ClassPresenter, StaffDesk(sample.TANAKA))
    assert view.shown() == ["classes"]


def test_the_chosen_weeks_stay_on_the_desk(dbs):
    make_class(dbs, "6-2", "E56", now=NOW)
    desk = StaffDesk(sample.TANAKA)
    view, _ = presents(dbs, ClassPresenter, desk)
    view.period_chosen.ring("4_weeks")
    assert desk.period == "4_weeks"
    assert view.last()[1][0].since == NOW - timedelta(weeks=4)


def test_a_plan_leads_to_the_assignments(dbs):
    make_class(dbs, "6-2", "E56", now=NOW)
    view, went = presents(dbs, ClassPresenter, StaffDesk(sample.TANAKA))
    view.plan_wanted.ring("ken/m3")
    view.learner_wanted.ring("ken")
    assert went == [("assignments", "ken/m3"), ("pupil", "ken")]


def test_nothing_new_is_not_shown_again(dbs):
    school_class = make_class(dbs, "6-2", "E56", now=NOW)
    view, _ = presents(dbs, ClassPresenter, StaffDesk(sample.TANAKA))
    before = len(view.told)
    view.looked.ring()
    assert len(view.told) == before
    joins(dbs, school_class, "Ken")
    view.looked.ring()
    assert len(view.told) > before


def test_an_answer_reaches_the_open_page_within_a_second(folder, qtbot, shows):
    opening = open_databases(folder)
    school_class = make_class(opening, "6-2", "E56", now=NOW)
    ken = joins(opening, school_class, "Ken")
    opening.close()
    work = Work(partial(open_databases, folder))
    view = ClassView(sample.TANAKA)
    teacher = shows(view)
    presenter = ClassPresenter(
        work,
        StaffDesk(sample.TANAKA),
        clock=lambda: NOW,
        go=pytest.fail,
        on_trouble=pytest.fail,
    )
    presenter.attach(view)
    try:
        teacher.waits_to_see("Nobody has answered yet.")
        table = next(t for t in view.findChildren(QTableView) if t.isVisible())
        table.setFocus()
        work.run(
            lambda dbs: answers(dbs, ken.id, 1),
            then=lambda _: None,
            troubled=pytest.fail,
        )
        answered = "of 1 learner active in this period"
        qtbot.waitUntil(lambda: teacher.sees(answered), timeout=3000)
        assert teacher.focused() is table
        teacher.presses(Qt.Key.Key_Down)
    finally:
        work.close()


def test_a_learner_shows_with_what_was_answered(dbs):
    school_class = make_class(dbs, "6-2", "E56", now=NOW)
    ken = joins(dbs, school_class, "Ken")
    answers(dbs, ken.id, 3)
    desk = StaffDesk(sample.TANAKA, class_id=school_class.id)
    view, went = presents(dbs, PupilPresenter, desk, ken.id)
    name, (record, beginnings, _) = view.last()
    assert name == "pupil"
    assert len(record.answers) == 3
    assert {each.answer.post_id for each in record.answers} == set(beginnings)
    view.answer_wanted.ring(record.answers[0].answer.id)
    assert view.last()[0] == "answer"
    view.back_wanted.ring()
    assert went == [("class", ken.id)]


def test_a_post_shows_who_decided_what(dbs):
    school_class = make_class(dbs, "6-2", "E56", now=NOW)
    ken, emi = (joins(dbs, school_class, name) for name in ("Ken", "Emi"))
    answers(dbs, ken.id, 2)
    post = dbs.records.attempts_of(ken.id)[0].answer.post_id
    view, _ = presents(dbs, PostMarksPresenter, f"{school_class.id}/{post}")
    _, (shown, judged, _) = view.last()
    assert shown.id == post
    assert [pupil.id for pupil, _ in judged] == [ken.id]
    assert emi.preferences == Preferences()


def test_a_school_year_begins_in_april():
    assert since_of("year", NOW).astimezone().month == 4
    assert since_of("beginning", NOW) is None
