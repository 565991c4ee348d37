"""The people of a class, as Ms Tanaka sees and changes them."""

import pytest
from PySide6.QtCore import Qt

from literacy_app.services.classes import my_classes, pupils_of
from literacy_app.ui.views.people_cards import CardsDialog
from tests.ui.conftest import NINE


@pytest.fixture
def class_62(school):
    school.has_class("6-2", "Aoi", "Emi", "Ken")
    school.has_class("6-3", "Leo")
    return school


@pytest.fixture
def people(class_62, tanaka):
    assert set(class_62.classes) == {"6-2", "6-3"}
    tanaka.clicks("People")
    tanaka.waits_to_see("Sign-in cards")
    return tanaka


def names(person):
    return [row[1] for row in person.rows("Members")]


def in_records(school, name):
    dbs = school.opened()
    found = next((x for x in my_classes(dbs) if x.name == name), None)
    who = pupils_of(dbs, found.id, now=NINE) if found else ()
    dbs.close()
    return [pupil.nickname for pupil in who]


@pytest.mark.usefixtures("school")
def test_without_a_class_she_makes_one(tanaka):
    tanaka.clicks("People")
    tanaka.clicks("Make a class")
    tanaka.types("Name", "5-1")
    tanaka.clicks("Make the class")
    tanaka.waits_to_see("Nobody is here yet.")
    assert tanaka.sees("5-1")


def test_a_name_two_classes_would_share_is_told_under_its_field(people):
    people.clicks("Make a class")
    people.types("Name", "6-3")
    people.clicks("Make the class")
    people.waits_until(lambda: people.focused() is people.field("Name"))
    assert people.field("Name").property("invalid")


def test_the_members_stand_in_the_order_of_their_numbers(people):
    people.waits_until(lambda: names(people) == ["Aoi", "Emi", "Ken"])


def test_somebody_new_is_on_the_list_at_once(people, class_62):
    people.clicks("Add somebody")
    people.types("Nickname", "Hana")
    people.types("Number", "4")
    people.clicks("Add")
    people.waits_until(lambda: names(people) == ["Aoi", "Emi", "Ken", "Hana"])
    assert in_records(class_62, "6-2")[-1] == "Hana"


def test_a_nickname_somebody_has_is_told_and_nothing_is_lost(people):
    people.clicks("Add somebody")
    people.types("Nickname", "Aoi")
    people.clicks("Add")
    people.waits_until(lambda: bool(people.field("Nickname").property("invalid")))
    assert people.field("Nickname").text() == "Aoi"


def test_a_nickname_is_corrected_by_keyboard_alone(people):
    people.table("Members").setFocus()
    people.presses(Qt.Key.Key_Down)
    people.presses(Qt.Key.Key_Return)
    field = people.field("Nickname")
    people.waits_until(lambda: people.focused() is field)
    field.selectAll()
    people.types("Nickname", "Emiko")
    people.presses(Qt.Key.Key_Return)
    people.waits_until(lambda: "Emiko" in names(people))


def test_who_leaves_can_be_taken_back(people):
    people.clicks_cell("Members", "Change Aoi")
    people.clicks("Leaves the class")
    people.waits_until(lambda: names(people) == ["Emi", "Ken"])
    people.clicks("Take back Aoi")
    people.waits_until(lambda: names(people) == ["Aoi", "Emi", "Ken"])


def test_somebody_moves_to_another_class(people, class_62):
    people.clicks_cell("Members", "Change Ken")
    people.chooses("Move to another class", "6-3")
    people.waits_until(lambda: names(people) == ["Aoi", "Emi"])
    assert "Ken" in in_records(class_62, "6-3")


def test_a_sign_in_is_made_anew_in_two_clicks(people):
    people.clicks_cell("Members", "New sign-in for Aoi")
    people.clicks("Make a new one")
    people.waits_to_see("Write it down or print the card: it is shown only now.")


def test_cards_for_the_class_are_a_file_to_print(people, tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    people.clicks("Sign-in cards")
    people.window.findChild(CardsDialog).use_folder(folder)
    people.clicks("Make the cards")
    people.waits_until(lambda: bool(list(folder.glob("*.pdf"))))
    assert "Aoi" not in next(folder.glob("*.pdf")).name


def test_erasing_asks_first_and_then_nobody_of_that_name_is_here(people, class_62):
    people.clicks_cell("Members", "Change Emi")
    people.clicks("Erase for good")
    people.waits_to_see("Erase Emi for good?")
    people.clicks("Erase for good")
    people.waits_until(lambda: names(people) == ["Aoi", "Ken"])
    assert not people.sees("Take back Emi")
    assert in_records(class_62, "6-2") == ["Aoi", "Ken"]


def test_a_class_is_put_away_and_taken_back(people):
    people.clicks("Change the class")
    people.clicks("Put the class away")
    people.clicks("Take back 6-2")
    people.waits_until(lambda: not people.sees("Take back 6-2"))


def test_two_quick_clicks_add_somebody_once(people, class_62, qtbot):
    people.clicks("Add somebody")
    people.types("Nickname", "Hana")
    people.types("Number", "4")
    add = people.button("Add")
    for _ in range(2):
        qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    people.waits_until(lambda: names(people) == ["Aoi", "Emi", "Ken", "Hana"])
    assert in_records(class_62, "6-2") == ["Aoi", "Emi", "Ken", "Hana"]


def test_a_dialog_closed_while_it_works_shows_nothing_more(people):
    people.clicks("Add somebody")
    people.types("Nickname", "Aoi")
    people.clicks("Add")
    people.presses(Qt.Key.Key_Escape)
    people.clicks("Add somebody")
    assert people.field("Nickname").text() == ""
