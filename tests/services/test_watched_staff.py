"""What staff do leaves a line, and nobody answers in another's sitting."""

from datetime import timedelta

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.people import Preferences
from literacy_app.services.class_members import add_pupil
from literacy_app.services.classes import make_class, my_classes
from literacy_app.services.databases import open_databases
from literacy_app.services.group_tests import close_test, open_test
from literacy_app.services.practise import take_answer
from literacy_app.services.quiz import set_feedback
from literacy_app.services.roster import carry_out, check_roster
from literacy_app.services.setting_tests import prospect_for, set_test
from literacy_app.services.sittings import begin_sitting
from literacy_app.services.staff import first_staff, recover
from literacy_app.services.staff_care import add_staff, archive_staff, audit_list
from tests.domain.making import NOW, an_answer


@pytest.fixture
def dbs(folder):
    dbs = open_databases(folder)
    words = "kite river seven"
    first_staff(dbs, "Ms Tanaka", words, preferences=Preferences(), now=NOW)
    yield dbs
    dbs.close()


@pytest.fixture
def people(dbs):
    made = make_class(dbs, "6-2", "LS", now=NOW)
    return [
        add_pupil(dbs, made.id, PupilFacts(name, str(n)), now=NOW)
        for n, name in enumerate(("Aoi", "Emi"), 1)
    ]


def acts(dbs):
    lines = audit_list(dbs, NOW - timedelta(days=1), now=NOW)
    return [line.act for line in lines]


def test_setting_opening_and_closing_a_test_are_lines_of_the_list(dbs, people):
    found = prospect_for(dbs, people, posts=16, seed=0, now=NOW)
    before = acts(dbs).count("assign")
    test = set_test(dbs, found, people, held=False, seed=0, now=NOW)
    open_test(dbs, test, "pre", now=NOW)
    close_test(dbs, test, now=NOW)
    assert acts(dbs).count("assign") == before + 3


def test_choosing_when_answers_are_explained_is_a_line_too(dbs):
    set_feedback(dbs, "M01", "at_end", now=NOW)
    assert "set_rules" in acts(dbs)


def test_nobody_answers_in_anothers_sitting(dbs, people):
    aoi, emi = people
    dbs.sit_down(Session(aoi.id, "learner"))
    sitting = begin_sitting(dbs, aoi.id, now=NOW, seed=1)
    dbs.sit_down(Session(emi.id, "learner"))
    post = dbs.bank.ids()[0]
    theirs = an_answer(learner_id=emi.id, sitting_id=sitting.id, post_id=post)
    with pytest.raises(NotAllowed):
        take_answer(dbs, theirs, now=NOW)
    assert dbs.records.attempts_made(emi.id) == 0


def test_who_is_let_go_teaches_nobody_any_more(dbs):
    tanaka = dbs.session
    made = add_staff(dbs, "Mr Sato", "teacher", now=NOW)
    recover(dbs, made.staff.id, made.recovery_code, "another river nine", now=NOW)
    theirs = make_class(dbs, "5-1", "LS", now=NOW)
    dbs.sit_down(tanaka)
    archive_staff(dbs, made.staff.id, now=NOW)
    assert not dbs.records.members(theirs.id, "teacher")
    assert theirs in my_classes(dbs)
    assert dbs.session == tanaka


def test_who_lets_themselves_go_is_signed_out(dbs):
    other = add_staff(dbs, "Mr Sato", "admin", now=NOW)
    assert dbs.session is not None
    mine = dbs.session.person_id
    recover(dbs, other.staff.id, other.recovery_code, "another river nine", now=NOW)
    dbs.sit_down(Session(mine, "admin"))
    archive_staff(dbs, mine, now=NOW)
    assert dbs.session is None


def test_a_list_that_changes_people_makes_a_backup_first(dbs, people, folder, tmp_path):
    assert people
    copies = folder / "backups"
    more, other = tmp_path / "more.csv", tmp_path / "other.csv"
    more.write_text("number,nickname\n1,Aoi\n2,Emi\n3,Ken\n", "utf-8")
    carry_out(dbs, check_roster(dbs, more, class_name="6-2", now=NOW), now=NOW)
    assert not copies.exists()
    other.write_text("number,nickname\n1,Aoi\n3,Ken\n", "utf-8")
    carry_out(dbs, check_roster(dbs, other, class_name="6-2", now=NOW), now=NOW)
    assert len(list(copies.glob("*.sqlite"))) == 1
