"""The demo school: made up through the real services, marked, and removable."""

from datetime import datetime

import pytest

from literacy_app.domain.errors_of_school import DemoIsHere, NoDemoHere
from literacy_app.domain.people import Preferences
from literacy_app.domain.simulated_school import DemoSize, simulated_classes
from literacy_app.services.class_members import PupilFacts, add_pupil
from literacy_app.services.classes import make_class, my_classes
from literacy_app.services.databases import open_databases
from literacy_app.services.demo import demo_classes, make_demo, remove_demo
from literacy_app.services.school_overview import school_overview
from literacy_app.services.staff import first_staff

NOW = datetime(2026, 11, 24, 15, 0).astimezone()
SMALL = DemoSize(pupils=4, weeks=2, days_a_week=2, posts=2)


@pytest.fixture
def dbs(folder):
    dbs = open_databases(folder)
    words = "kite river seven"
    first_staff(dbs, "Ms Tanaka", words, preferences=Preferences(), now=NOW)
    yield dbs
    dbs.close()


def test_every_class_is_marked_as_simulated_and_its_name_says_so(dbs):
    made = make_demo(dbs, now=NOW, size=SMALL)
    assert len(made.classes) == 2
    assert all(each.simulated for each in made.classes)
    assert all("Demo" in each.name and "見本" in each.name for each in made.classes)
    assert made.pupils == 8
    assert made.answers > 8 * 16


def test_made_up_pupils_are_not_in_the_sums_of_the_school(dbs):
    make_demo(dbs, now=NOW, size=SMALL)
    found = school_overview(dbs, now=NOW)
    assert len(found.classes) == 2
    assert (found.pupils, found.answers) == (0, 0)


def test_the_teacher_is_still_signed_in_and_teaches_them(dbs):
    before = dbs.session
    make_demo(dbs, now=NOW, size=SMALL)
    assert dbs.session == before
    assert len(my_classes(dbs)) == 2


def test_the_same_people_are_made_up_every_time():
    families = ("IMG", "SRC")
    assert simulated_classes(families, SMALL) == simulated_classes(families, SMALL)


def test_a_cynic_can_be_found_among_them():
    people = simulated_classes(("IMG",), DemoSize())[0].pupils
    assert max(each.leaning for each in people) > 2
    assert min(each.leaning for each in people) < -1.5


def test_a_second_one_is_not_made(dbs):
    make_demo(dbs, now=NOW, size=SMALL)
    with pytest.raises(DemoIsHere):
        make_demo(dbs, now=NOW, size=SMALL)
    assert len(demo_classes(dbs)) == 2


def test_it_goes_and_nobody_else_is_touched(dbs):
    real = make_class(dbs, "6-2", "E56", now=NOW)
    aoi = add_pupil(dbs, real.id, PupilFacts("Aoi", "1"), now=NOW)
    make_demo(dbs, now=NOW, size=SMALL)
    assert remove_demo(dbs, now=NOW) == 8
    assert not demo_classes(dbs)
    assert [each.id for each in dbs.records.learners()] == [aoi.id]
    assert [each.name for each in my_classes(dbs)] == ["6-2"]


def test_nothing_can_be_removed_where_there_is_none(dbs):
    with pytest.raises(NoDemoHere):
        remove_demo(dbs, now=NOW)


def test_what_is_broken_off_leaves_nothing_behind(dbs):
    def stop(done, _of):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_demo(dbs, now=NOW, size=SMALL, tell=stop)
    assert not demo_classes(dbs)
    assert not dbs.records.learners()
