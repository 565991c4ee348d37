"""What an administrator does for the whole school."""

import csv
from dataclasses import replace
from datetime import timedelta

from literacy_app.domain.access import Session
from literacy_app.services.audit_file import write_audit
from literacy_app.services.databases import open_databases
from literacy_app.services.school_rules import school_rules
from literacy_app.services.staff import recover, staff_here
from literacy_app.services.staff_care import add_staff
from literacy_app.ui.routes import open_to
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.recovery_code import RecoveryCode
from tests.ui.conftest import NINE
from tests.ui.staff.conftest import PASSWORD


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


def test_a_code_for_somebody_who_forgot_is_asked_for_first(page_of_two):
    page_of_two.clicks("Staff")
    page_of_two.clicks_cell("Staff", "Change Mr Sato")
    page_of_two.clicks("New code")
    page_of_two.waits_to_see("Make a new code for Mr Sato?")
    page_of_two.clicks("Make a new code")
    page_of_two.waits_to_see("A code for Mr Sato")


def test_who_gives_up_the_role_is_signed_out(page_of_two):
    page_of_two.clicks("Staff")
    page_of_two.clicks_cell("Staff", "Change Ms Tanaka")
    page_of_two.clicks("Teacher")
    page_of_two.clicks("Save")
    page_of_two.button("Try as a guest")


def test_the_list_is_saved_as_a_file_that_no_spreadsheet_runs(school, tmp_path):
    school.has_class("=1+1")
    dbs = school.opened()
    file = write_audit(dbs, tmp_path, NINE - timedelta(days=1), now=NINE)
    dbs.close()
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    assert rows[0] == ["at", "staff", "act", "what", "about"]
    assert ["Ms Tanaka", "make_class", "made a class", "'=1+1"] in [
        row[1:] for row in rows
    ]


def test_the_page_is_not_opened_for_a_teacher(school):
    teacher = replace(school.staff, role="teacher")
    assert open_to("school", StaffDesk(teacher)) == "class"
    assert open_to("school", StaffDesk(school.staff)) == "school"
