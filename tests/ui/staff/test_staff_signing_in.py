from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from literacy_app.services.staff_care import add_staff
from tests.ui.conftest import NINE
from tests.ui.staff.conftest import PASSWORD, signs_in


def test_the_only_teacher_types_the_password_at_once(tanaka):
    assert "Ms Tanaka" in tanaka.buttons()
    assert "Class" in tanaka.buttons()


@pytest.mark.usefixtures("school")
def test_a_wrong_password_is_answered_calmly(opens):
    person = opens()
    person.clicks("Teacher")
    person.types("Password", "not this one")
    person.presses(Qt.Key.Key_Return)

    person.waits_to_see("That is not the password of Ms Tanaka.")
    assert person.field("Password").text() == ""
    assert person.focused() is person.field("Password")


@pytest.mark.usefixtures("school")
def test_guessing_passwords_means_waiting(opens):
    now = [NINE]
    person = opens(clock=lambda: now[0])
    person.clicks("Teacher")
    for _ in range(3):
        person.types("Password", "not this one")
        person.clicks("Sign in")
        person.waits_until(lambda: person.field("Password").text() == "")
    person.waits_to_see("Wait 10 seconds, then try again.")

    now[0] += timedelta(seconds=11)
    person.types("Password", PASSWORD)
    person.clicks("Sign in")
    person.waits_to_see("Assign")


@pytest.mark.usefixtures("school")
def test_escape_returns_to_the_tiles(opens):
    person = opens()
    person.clicks("Teacher")
    person.field("Password")
    person.presses(Qt.Key.Key_Escape)

    assert person.button("Teacher").isVisible()


def test_where_several_teach_the_name_is_chosen_first(school, opens):
    dbs = school.opened()
    code = add_staff(dbs, "Mr Sato", "teacher", now=NINE).recovery_code
    dbs.close()
    person = opens()
    person.clicks("Teacher")
    person.waits_to_see("Who teaches here?")
    person.clicks("Mr Sato")
    person.waits_to_see("Your first password")
    person.types("Recovery code", code.lower())
    person.types("New password", "lantern moss forty")
    person.types("The same password again", "lantern moss forty")
    person.clicks("Set the password")
    person.clicks("I have kept it")
    person.clicks("Go on")

    person.waits_to_see("Assign")
    assert "Mr Sato" in person.buttons()
    assert "School" not in person.buttons()


def test_a_forgotten_password_is_set_anew_with_the_code(school, opens):
    person = opens()
    person.clicks("Teacher")
    person.clicks("I have forgotten it")
    person.types("Recovery code", school.recovery_code)
    person.types("New password", "lantern moss forty")
    person.types("The same password again", "lantern moss forty")
    person.clicks("Set the password")
    person.waits_to_see("Your recovery code")
    assert person.field("Your recovery code").text() != school.recovery_code
    person.clicks("I have kept it")
    person.clicks("Go on")

    person.waits_to_see("Assign")


@pytest.mark.usefixtures("school")
def test_a_wrong_code_is_explained_under_its_field(opens):
    person = opens()
    person.clicks("Teacher")
    person.clicks("I have forgotten it")
    person.types("Recovery code", "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA")
    person.types("New password", "lantern moss forty")
    person.types("The same password again", "lantern moss forty")
    person.clicks("Set the password")

    person.waits_to_see("This code is not the one for Ms Tanaka")
    assert person.focused() is person.field("Recovery code")


def test_signing_out_returns_to_the_tiles(tanaka):
    tanaka.signs_out()

    assert "Ms Tanaka" not in tanaka.buttons()


def test_the_workshop_goes_back_to_the_class(tanaka):
    tanaka.clicks("Workshop")
    tanaka.waits_to_see("A workshop for a whole room")
    assert "Ms Tanaka" in tanaka.buttons()
    tanaka.clicks("Back")

    tanaka.waits_until(lambda: "Back" not in tanaka.buttons())
    assert "Ms Tanaka" in tanaka.buttons()


@pytest.mark.usefixtures("school")
def test_an_hour_away_signs_the_teacher_out(opens):
    now = [NINE]
    person = opens(clock=lambda: now[0])
    signs_in(person)
    now[0] += timedelta(minutes=11)

    person.waits_to_see("Nobody touched Mikiwame for a while")
    assert "Ms Tanaka" not in person.buttons()


@pytest.mark.usefixtures("school")
def test_the_touch_that_comes_too_late_does_nothing(opens):
    now = [NINE]
    person = opens(clock=lambda: now[0])
    signs_in(person)
    now[0] += timedelta(minutes=11)
    person.clicks("Workshop")

    person.waits_to_see("Nobody touched Mikiwame for a while")
    assert not person.sees("A workshop for a whole room")


@pytest.mark.usefixtures("school")
def test_whoever_keeps_working_stays_signed_in(opens):
    now = [NINE]
    person = opens(clock=lambda: now[0])
    signs_in(person)
    for _ in range(3):
        now[0] += timedelta(minutes=9)
        person.presses(Qt.Key.Key_Tab)

    assert "Ms Tanaka" in person.buttons()


@pytest.mark.usefixtures("school")
def test_what_was_typed_in_a_dialog_is_gone_after_the_lock(opens):
    now = [NINE]
    person = opens(clock=lambda: now[0])
    signs_in(person)
    goes_to_settings(person)
    person.clicks("Password")
    person.clicks("Make a new code")
    person.clicks("Make a new code")
    person.waits_to_see("The code from before no longer works.")
    now[0] += timedelta(minutes=11)

    person.waits_to_see("Nobody touched Mikiwame for a while")
    assert not person.sees("The code from before no longer works.")


def goes_to_settings(person):
    person.clicks("Ms Tanaka")
    person.chooses_from_menu("Settings")
    person.waits_to_see("Look")
