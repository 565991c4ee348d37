from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from literacy_app.services.databases import open_databases
from literacy_app.services.staff import staff_here
from literacy_app.ui.views.recovery_code import RecoveryCode
from tests.ui.staff.conftest import PASSWORD


def gives_name(person, name="Ms Tanaka"):
    person.clicks("Teacher")
    person.types("Your name", name)
    person.clicks("Next")


def chooses_password(person, password=PASSWORD, again=PASSWORD):
    person.types("New password", password)
    person.types("The same password again", again)
    person.clicks("Make the place")


def staff_in(folder):
    dbs = open_databases(folder)
    found = staff_here(dbs)
    dbs.close()
    return found


def test_the_first_teacher_makes_a_place_in_three_steps(opens):
    person = opens()
    gives_name(person)
    chooses_password(person)
    person.waits_to_see("Your recovery code")
    person.clicks("I have kept it")
    person.clicks("Look around first")

    person.waits_to_see("Assign")
    assert "Ms Tanaka" in person.buttons()
    assert "School" in person.buttons()


def test_an_empty_name_is_explained_under_its_field(opens):
    person = opens()
    person.clicks("Teacher")
    person.clicks("Next")

    assert person.sees("A name on the staff has 1 to 40 characters.")
    assert person.focused() is person.field("Your name")


def test_strength_is_said_in_words_while_typing(opens):
    person = opens()
    gives_name(person)
    person.waits_to_see("At least 10 characters")
    person.types("New password", "tanaka")
    assert person.sees("Too short yet")
    person.types("New password", "tanaka")
    assert person.sees("Weak: much like the name")
    person.field("New password").clear()
    person.types("New password", PASSWORD)
    assert person.sees("Strong")


def test_a_weak_password_makes_no_teacher(opens, folder):
    person = opens()
    gives_name(person)
    chooses_password(person, "password12", "password12")
    assert person.sees("so it would be tried first")
    person.window.close()

    assert staff_in(folder) == ()


def test_two_different_passwords_are_explained(opens):
    person = opens()
    gives_name(person)
    chooses_password(person, again="kite river eight")

    assert person.sees("The two passwords are not the same.")
    assert person.focused() is person.field("The same password again")


def test_escape_goes_back_a_step_and_then_to_the_tiles(opens, folder):
    person = opens()
    gives_name(person)
    person.field("New password")
    person.presses(Qt.Key.Key_Escape)
    assert person.field("Your name").text() == "Ms Tanaka"
    person.presses(Qt.Key.Key_Escape)
    person.waits_to_see("Welcome to Mikiwame")
    person.window.close()

    assert staff_in(folder) == ()


def test_the_code_must_be_kept_before_anything_begins(opens):
    person = opens()
    gives_name(person)
    chooses_password(person)
    person.waits_to_see("Your recovery code")
    person.clicks("Make the first class")
    person.presses(Qt.Key.Key_Escape)

    assert person.sees("Your recovery code")


def test_the_code_can_be_copied_and_saved(opens, tmp_path):
    person = opens()
    gives_name(person)
    chooses_password(person)
    code = person.field("Your recovery code").text()
    person.clicks("Copy")
    assert QApplication.clipboard().text() == code
    shown = next(x for x in person.window.findChildren(RecoveryCode) if x.isVisible())
    shown.save_to(tmp_path / "code.txt")

    assert person.sees("Saved as")
    assert code in (tmp_path / "code.txt").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_loses_no_code(opens, tmp_path):
    person = opens()
    gives_name(person)
    chooses_password(person)
    code = person.field("Your recovery code").text()
    shown = next(x for x in person.window.findChildren(RecoveryCode) if x.isVisible())
    shown.save_to(tmp_path / "nowhere" / "code.txt")

    assert person.sees("The file could not be written.")
    assert person.field("Your recovery code").text() == code


def test_whoever_loses_power_while_the_code_is_shown_has_the_password(opens):
    person = opens()
    gives_name(person)
    chooses_password(person)
    person.waits_to_see("Your recovery code")
    person.window.close()

    again = opens()
    again.clicks("Teacher")
    again.types("Password", PASSWORD)
    again.clicks("Sign in")
    again.waits_to_see("Assign")


def test_what_was_typed_survives_a_change_of_language(opens):
    person = opens()
    gives_name(person)
    person.types("New password", PASSWORD)
    person.clicks("日本語")

    person.waits_to_see("Ms Tanaka さんのパスワード")
    assert person.field("新しいパスワード").text() == PASSWORD
