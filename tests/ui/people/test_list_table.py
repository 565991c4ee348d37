"""A list of rows under the hands: arrows, Enter, clicks and what is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from literacy_app.ui.theme import apply_theme
from literacy_app.ui.widgets.list_model import ListCell, ListColumn, ListRow
from literacy_app.ui.widgets.list_table import ListTable

COLUMNS = (
    ListColumn("number", "Number", 110),
    ListColumn("nickname", "Nickname", 190),
    ListColumn("message", "Message", below=True),
    ListColumn("more", "", 64),
)
MORE = ListCell(said="More about this person", icon="ellipsis", does=True)


def row(row_id, nickname, *, wrong=False, message="ready"):
    cells = (
        ListCell(str(row_id)),
        ListCell(nickname, box=wrong, wrong=wrong),
        ListCell(message, icon="check"),
        MORE,
    )
    return ListRow(row_id, cells, wrong)


@pytest.fixture
def table(qtbot):
    table = ListTable("People", COLUMNS, row=42)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show_rows([row(1, "Aoi"), row(2, "", wrong=True), row(3, "Ken")])
    table.show()
    table.setFocus()
    return table


def typed(table, qtbot, words):
    field = table.findChildren(QLineEdit)[-1]
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_arrows_go_from_row_to_row(table, qtbot):
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 2


def test_enter_opens_the_person_one_is_at(table, qtbot):
    with qtbot.waitSignal(table.acted) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [1, "number"]


def test_enter_in_a_faulty_row_opens_the_box_to_mend(table, qtbot):
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.written) as told:
        typed(table, qtbot, "Hana")
    assert told.args == [2, "nickname", "Hana"]


def test_a_click_opens_the_box_and_its_field_has_a_name(table, qtbot):
    place = table.visualRect(table.model().index(1, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.findChildren(QLineEdit)[-1].accessibleName() == "Nickname"


def test_a_click_on_words_does_nothing(table, qtbot):
    with qtbot.assertNotEmitted(table.acted):
        place = table.visualRect(table.model().index(0, 2)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_button_in_a_row_tells_which(table, qtbot):
    place = table.visualRect(table.model().index(2, 3)).center()
    with qtbot.waitSignal(table.acted) as told:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [3, "more"]


def test_what_is_read_aloud_of_a_button_is_its_name(table):
    index = table.model().index(0, 3)
    said = table.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "More about this person"


def test_escape_leaves_what_was_there(table, qtbot):
    table.go_to(2, "nickname")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(table.written):
        field = table.findChildren(QLineEdit)[-1]
        qtbot.keyClicks(field, "Hana")
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_new_facts_leave_the_cell_one_is_at(table):
    table.go_to(3, "nickname")
    table.show_rows([row(1, "Aoi"), row(2, "Hana"), row(3, "Ken")])
    assert table.currentIndex().row() == 2


def test_when_others_go_one_stays_at_the_same_person(table):
    table.go_to(3, "nickname")
    table.show_rows([row(3, "Ken")])
    assert table.currentIndex().row() == 0


def test_when_the_person_one_is_at_goes_one_is_at_the_next(table):
    table.go_to(2, "nickname")
    table.show_rows([row(1, "Aoi"), row(3, "Ken")])
    assert table.list.rows[table.currentIndex().row()].id == 3


def test_nobody_on_the_list_is_no_trouble(table, qtbot):
    table.show_rows([])
    qtbot.keyClick(table, Qt.Key.Key_Return)
    table.grab()
    assert not table.currentIndex().isValid()


def test_a_long_message_makes_its_row_taller(table):
    table.show_rows([row(1, "Aoi", message="a long message " * 20), row(3, "Ken")])
    assert table.rowHeight(0) > table.rowHeight(1)


def test_in_large_text_the_message_stands_below_its_row(qapp, qtbot):
    apply_theme(qapp, "contrast", 2.0, less_motion=True)
    table = ListTable("People", COLUMNS, row=42)
    qtbot.addWidget(table)
    table.resize(700, 500)
    table.show_rows([row(2, "", wrong=True, message="Nickname is empty. Type one.")])
    table.show()
    table.grab()
    assert table.isColumnHidden(2)
    assert table.rowHeight(0) > 2 * 56


def test_no_column_moves_when_the_title_is_clicked(table, qtbot):
    header = table.horizontalHeader()
    wide = table.columnWidth(0)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton)
    assert table.columnWidth(0) == wide
    assert [each.id for each in table.list.rows] == [1, 2, 3]
