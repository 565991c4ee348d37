"""What an administrator does for the whole school."""

import pytest

from literacy_app.domain.access import Session
from literacy_app.services.classes import my_classes
from literacy_app.services.databases import open_databases
from literacy_app.services.school_rules import school_rules
from literacy_app.services.staff import recover, staff_here
from literacy_app.services.staff_care import add_staff
from literacy_app.ui.views.recovery_code import RecoveryCode
from tests.ui.conftest import NINE
from tests.ui.staff.conftest import PASSWORD


@pytest.fixture
def class_52(school):
    school.has_class("5-2", "Aoi", "Emi")
    return school


@pytest.fixture
def page(class_52, tanaka):
    assert set(class_52.learners) == {"Aoi", "Emi"}
    tanaka.clicks("School")
    tanaka.waits_until(lambda: "Staff" in tanaka.buttons())
    return tanaka


def test_every_class_has_its_line(page):
    page.waits_until(lambda: [r[0] for r in page.rows("Classes")] == ["5-2"])
    assert page.rows("Classes")[0][2] == "2"


def test_a_colleague_gets_a_code_that_is_shown_once(page, school):
    page.clicks("Staff")
    page.clicks("Add a colleague")
    page.types("Name", "Mr Sato")
    page.clicks("Add")
    page.waits_to_see("A code for Mr Sato")
    code = page.window.findChildren(RecoveryCode)[-1].code.text()
    page.clicks("Close")
    assert page.sees("A code for Mr Sato")
    page.clicks("I have kept it")
    page.clicks("Close")
    page.waits_until(lambda: len(page.rows("Staff")) == 2)
    dbs = school.opened()
    sato = next(x for x in staff_here(dbs) if x.name == "Mr Sato")
    assert (
        recover(dbs, sato.id, code, "another river nine", now=NINE).staff.id == sato.id
    )
    dbs.close()


def test_a_name_that_cannot_be_is_told_in_the_dialog(page):
    page.clicks("Staff")
    page.clicks("Add a colleague")
    page.clicks("Add")
    page.waits_until(lambda: bool(page.field("Name").property("invalid")))


def test_the_last_administrator_cannot_be_let_go(page):
    page.clicks("Staff")
    page.clicks_cell("Staff", "Change Ms Tanaka")
    page.clicks("Let in no more")
    page.clicks("Let in no more")
    page.waits_to_see("Ms Tanaka is the only administrator here.")


def test_rules_hold_at_once(page, school):
    page.clicks("Rules")
    page.chooses("Sign staff out after", "5 minutes")
    page.clicks("Newcomers may make their own tile")
    dbs = school.opened()
    rules = school_rules(dbs)
    dbs.close()
    assert (rules.lock_minutes, rules.joining) == (5, False)


def test_what_staff_did_is_listed_with_names(page):
    page.clicks("What staff did")
    page.waits_until(lambda: bool(page.rows("What staff did")))
    acts = [row[1:] for row in page.rows("What staff did")]
    assert ["Ms Tanaka", "made a class", "5-2"] in acts
    page.clicks("7 days")
    page.waits_until(lambda: bool(page.rows("What staff did")))


def test_records_are_checked_and_said_to_be_whole(page):
    page.clicks("Backups")
    page.clicks("Check all records")
    page.waits_to_see("entries are as they were written.")


def test_a_backup_is_put_back_after_a_look_at_it(page, school):
    page.clicks("Backups")
    page.clicks("Make a backup now")
    page.waits_until(lambda: len(page.rows("Backups")) == 1)
    made = page.rows("Backups")[0][0]
    page.clicks("Staff")
    page.clicks("Add a colleague")
    page.types("Name", "Mr Sato")
    page.clicks("Add")
    page.clicks("I have kept it")
    page.clicks("Close")
    page.waits_until(lambda: len(page.rows("Staff")) == 2)
    page.clicks("Backups")
    page.clicks_cell("Backups", f"Look at the backup of {made}, then put it back")
    page.waits_to_see("Put this backup back?")
    page.clicks("Put it back")
    page.button("Teacher")
    dbs = school.opened()
    assert [each.name for each in staff_here(dbs)] == ["Ms Tanaka"]
    dbs.close()


def test_the_year_ends_as_she_decides(page, school):
    page.clicks("End of the year")
    page.waits_until(lambda: page.field("New name of 5-2").text() == "6-2")
    page.clicks("End the year for these classes")
    page.waits_to_see("5-2 → 6-2")
    page.clicks("End the year")
    page.waits_to_see("1 new class made.")
    dbs = school.opened()
    assert [each.name for each in my_classes(dbs)] == ["6-2"]
    dbs.close()


def test_a_teacher_is_not_led_here(school, opens, folder):
    dbs = open_databases(folder)
    dbs.sit_down(Session(school.staff.id, "admin"))
    made = add_staff(dbs, "Mr Sato", "teacher", now=NINE)
    recover(dbs, made.staff.id, made.recovery_code, PASSWORD, now=NINE)
    dbs.close()
    person = opens()
    person.clicks("Teacher")
    person.clicks("Mr Sato")
    person.types("Password", PASSWORD)
    person.clicks("Sign in")
    person.waits_to_see("Assign")
    assert "School" not in person.buttons()
