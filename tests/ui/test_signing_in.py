from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from literacy_app.services.databases import open_databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.ui.widgets.tiles import PictureTile
from tests.ui.conftest import NINE


def test_the_first_one_here_is_welcomed(opens):
    person = opens()
    person.waits_to_see("Welcome to Mikiwame")

    assert person.focused() is person.button("I am new")


def test_somebody_new_gets_a_place_and_is_greeted(opens):
    person = opens()
    person.joins("Sora")

    assert person.sees("Good morning, Sora")


def test_a_place_is_still_there_after_the_window_was_closed(opens):
    first = opens()
    first.joins("Sora")
    first.window.close()

    second = opens()
    second.clicks("Sora")
    second.waits_to_see("Good morning, Sora")


def test_an_empty_nickname_is_explained_under_its_field(opens):
    person = opens()
    person.clicks("I am new")
    person.clicks("Start")

    assert person.sees("There is no nickname yet.")
    assert person.focused() is person.field("Nickname")


def test_two_different_pins_are_explained_and_the_nickname_stays(opens):
    person = opens()
    person.clicks("I am new")
    person.types("Nickname", "Mio")
    person.types("PIN, if you want one", "1234")
    person.types("The same PIN again", "4321")
    person.clicks("Start")

    assert person.sees("The two PINs are not the same.")
    assert person.field("Nickname").text() == "Mio"


def test_a_pin_of_letters_is_explained(opens):
    person = opens()
    person.clicks("I am new")
    person.types("Nickname", "Mio")
    person.types("PIN, if you want one", "abcd")
    person.types("The same PIN again", "abcd")
    person.clicks("Start")

    person.waits_to_see("A PIN is made of 4 to 8 digits.")


def test_a_nickname_that_is_taken_is_explained(sora):
    sora.signs_out()
    sora.clicks("I am new")
    sora.types("Nickname", "sora")
    sora.clicks("Start")

    sora.waits_to_see("Somebody here is already called sora.")


def test_what_was_filled_in_survives_a_change_of_language(opens):
    person = opens()
    person.clicks("I am new")
    person.types("Nickname", "Mio")
    person.clicks("Fish")
    person.clicks("日本語")

    person.waits_to_see("はじめまして")
    assert person.field("ニックネーム").text() == "Mio"
    assert person.button("魚").isChecked()


def test_the_right_pin_opens_the_place(opens):
    person = opens()
    person.joins("Ken", pin="2468")
    person.signs_out()
    person.clicks("Ken")
    person.types("Your PIN", "2468")
    person.presses(Qt.Key.Key_Return)

    person.waits_to_see("Good morning, Ken")


def test_a_wrong_pin_is_answered_calmly_and_may_be_typed_again(opens):
    person = opens()
    person.joins("Ken", pin="2468")
    person.signs_out()
    person.clicks("Ken")
    person.types("Your PIN", "1111")
    person.clicks("Go on")

    person.waits_to_see("That is not the PIN.")
    assert person.field("Your PIN").text() == ""
    assert person.focused() is person.field("Your PIN")


def test_guessing_pins_means_waiting(opens):
    now = [NINE]
    person = opens(clock=lambda: now[0])
    person.joins("Ken", pin="2468")
    person.signs_out()
    person.clicks("Ken")
    for _ in range(3):
        person.types("Your PIN", "1111")
        person.clicks("Go on")
        person.waits_until(lambda: person.field("Your PIN").text() == "")
    person.waits_to_see("Wait 10 seconds, then try again.")

    now[0] += timedelta(seconds=11)
    person.types("Your PIN", "2468")
    person.clicks("Go on")
    person.waits_to_see("Good morning, Ken")


def test_escape_closes_the_pin_and_returns_to_the_tile(opens):
    person = opens()
    person.joins("Ken", pin="2468")
    person.signs_out()
    person.clicks("Ken")
    person.field("Your PIN")
    person.presses(Qt.Key.Key_Escape)

    assert person.focused() is person.button("Ken")
    assert not person.sees("Your PIN")


def test_a_guest_is_forgotten_at_sign_out(opens, folder):
    person = opens()
    person.clicks("Try as a guest")
    person.clicks("Lower secondary school")
    person.clicks("Start")
    person.waits_to_see("Good morning")
    person.signs_out()
    person.waits_to_see("Welcome to Mikiwame")
    person.window.close()

    dbs = open_databases(folder)
    assert list(dbs.records.learners()) == []
    dbs.close()


def test_the_last_of_forty_learners_can_be_reached(opens, folder):
    dbs = open_databases(folder)
    for number in range(40):
        newcomer = Newcomer(f"Learner {number}", "cat", "E56")
        enrol_learner(dbs.records, newcomer, now=NINE + timedelta(seconds=number))
    dbs.close()
    person = opens()
    last = person.button("Learner 39")
    last.setFocus(Qt.FocusReason.TabFocusReason)

    area = next(a for a in person.window.findChildren(QScrollArea) if a.isVisible())
    in_view = last.mapTo(area.viewport(), last.rect().center())
    assert area.viewport().rect().contains(in_view)
    assert person.button("Try as a guest").isVisible()
    assert len(person.window.findChildren(PictureTile)) == 41
