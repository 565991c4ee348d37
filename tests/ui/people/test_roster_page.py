"""A list is read in through the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from literacy_app.services.classes import my_classes
from literacy_app.ui.views.roster import RosterView

LIST = "number,nickname,group\n01,Aoi,A\n02,,A\n02,Emi,B\n04,Ken,B\n"
LINES = "Lines of the list"


@pytest.fixture
def class_62(school):
    school.has_class("6-2")
    return school


@pytest.fixture
def lists(class_62, tanaka, tmp_path):
    """She has chosen a list with two faulty rows for the class."""
    assert set(class_62.classes) == {"6-2"}
    tanaka.clicks("People")
    tanaka.waits_to_see("Sign-in cards")
    tanaka.clicks("Read in a list")
    tanaka.waits_to_see("Choose a file")
    path = tmp_path / "list.csv"
    path.write_text(LIST, "utf-8")
    # The dialog of the operating system cannot be clicked here.
    tanaka.window.findChild(RosterView).file_chosen.emit(path)
    tanaka.waits_to_see("Check the list before it is read in")
    return tanaka


def mends(person, qtbot, line, column, words):
    """Go to a box of the list, open it with Enter, and type."""
    table = person.table(LINES)
    row = next(r for r in table.list.rows if r.cells[0].words == str(line))
    table.setFocus()
    table.go_to(row.id, column)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    field = table.findChildren(QLineEdit)[-1]
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_faulty_rows_are_mended_and_all_are_read_in(lists, qtbot):
    mends(lists, qtbot, 3, "nickname", "Hana")
    lists.waits_to_see("Read in all 4: 1 rows left")
    mends(lists, qtbot, 4, "number", "03")
    lists.clicks("Read in all 4")
    lists.waits_to_see("Rows read in: 4")
    lists.clicks("Go to People")
    lists.waits_until(
        lambda: [r[1] for r in lists.rows("Members")] == ["Aoi", "Hana", "Emi", "Ken"]
    )


def test_what_is_ready_can_be_read_in_alone(lists):
    ready = next(b for b in lists.buttons() if b.startswith("Read in the "))
    lists.clicks(ready)
    lists.waits_to_see("Go to People")


def test_only_the_rows_to_look_at_are_shown_on_demand(lists):
    assert len(lists.rows(LINES)) == 4
    lists.clicks("Show only rows to look at")
    lists.waits_until(lambda: 0 < len(lists.rows(LINES)) < 4)


def test_the_class_of_the_list_can_be_named(lists, school, qtbot):
    lists.field("Class").clear()
    lists.types("Class", "5-1")
    qtbot.keyClick(lists.field("Class"), Qt.Key.Key_Return)
    lists.clicks("Show only rows to look at")
    ready = next(b for b in lists.buttons() if b.startswith("Read in the "))
    lists.clicks(ready)
    lists.waits_to_see("Go to People")
    dbs = school.opened()
    assert {each.name for each in my_classes(dbs)} == {"5-1", "6-2"}
    dbs.close()


def test_a_file_that_is_no_list_is_told_and_the_list_stays(lists, tmp_path):
    other = tmp_path / "picture.csv"
    other.write_bytes(bytes(range(256)) * 4)
    lists.window.findChild(RosterView).file_chosen.emit(other)
    lists.waits_to_see("picture.csv")
    assert lists.rows(LINES)


def test_columns_can_be_chosen_by_hand(lists):
    lists.clicks("Which column is what")
    lists.chooses("Nickname", "group")
    lists.clicks("Use these")
    lists.waits_until(lambda: lists.rows(LINES)[0][2] == "A")
