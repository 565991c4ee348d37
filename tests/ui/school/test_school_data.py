"""How an administrator looks after the school's records."""

from datetime import timedelta

from literacy_app.services.class_members import leave_class
from literacy_app.services.classes import my_classes
from literacy_app.services.staff import staff_here
from literacy_app.ui.views.school_backups import BackupsSection
from tests.ui.conftest import NINE
from tests.ui.staff.conftest import signs_in


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


def test_a_file_that_is_no_backup_is_told_over_the_page(page, tmp_path):
    page.clicks("Backups")
    page.button("Make a backup now")
    wrong = tmp_path / "photo.sqlite"
    wrong.write_bytes(b"not a backup")
    page.window.findChild(BackupsSection).asked.emit("preview", wrong)
    page.waits_to_see("This did not work")
    page.clicks("Close")
    assert page.button("Make a backup now")


def test_what_is_lost_and_what_stays_is_said_before_a_backup_is_put_back(page):
    page.clicks("Backups")
    page.clicks("Make a backup now")
    page.waits_until(lambda: len(page.rows("Backups")) == 1)
    made = page.rows("Backups")[0][0]
    page.clicks_cell("Backups", f"Look at the backup of {made}, then put it back")
    page.waits_to_see("Learners: 2 in the backup, 2 now")
    page.clicks("Cancel")
    page.waits_until(lambda: "Put it back" not in page.buttons())
    assert page.sees("School")


def test_a_class_that_leaves_is_put_away_and_its_people_too(page, school):
    page.clicks("End of the year")
    page.chooses("What becomes of 5-2", "leaves the school")
    page.clicks("End the year for these classes")
    page.waits_to_see("5-2 leaves the school")
    page.clicks("End the year")
    page.waits_to_see("There is no class yet.")
    dbs = school.opened()
    assert my_classes(dbs) == ()
    assert all(x.archived_at for x in dbs.records.listings().values())
    dbs.close()


def test_nothing_is_asked_where_every_class_stays(page):
    page.clicks("End of the year")
    page.chooses("What becomes of 5-2", "stays as it is")
    page.clicks("End the year for these classes")
    page.waits_to_see("Every class stays as it is.")
    assert "End the year" not in page.buttons()


def test_whose_time_is_over_is_erased_after_a_question(class_52, opens):
    dbs = class_52.opened()
    leave_class(dbs, class_52.classes["5-2"].id, class_52.learners["Emi"].id, now=NINE)
    dbs.close()
    person = opens(clock=lambda: NINE + timedelta(days=400))
    class_52.window = person.window
    signs_in(person)
    person.clicks("School")
    person.clicks("End of the year")
    person.clicks("Erase them for good")
    person.clicks("Erase for good")
    person.waits_to_see("1 learner erased.")
    dbs = class_52.opened()
    assert [x.nickname for x in dbs.records.learners()] == ["Aoi"]
    dbs.close()
