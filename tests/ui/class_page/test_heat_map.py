from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from literacy_app import words
from tests.ui.class_page import sample

NAME = "Kinds of trick, learner by learner"
CTRL = Qt.KeyboardModifier.ControlModifier


def heat_map(teacher):
    tables = teacher.window.findChildren(QTableView)
    return next(t for t in tables if t.accessibleName() == NAME)


def goes_to(table, row, column):
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))


def said_at(table, row, column, role=Qt.ItemDataRole.AccessibleTextRole):
    return table.model().index(row, column).data(role)


def test_every_cell_says_who_what_and_how_surely(a_class):
    teacher, _ = a_class()
    table = heat_map(teacher)
    said = [said_at(table, r, c) for r in range(11) for c in range(7)]
    assert all(", " in words and ": " in words for words in said)
    assert any(words.endswith("guessing to starting") for words in said)
    assert said_at(table, 0, 0) == "Aoi, Who speaks: too few answers, about 4 more"


def test_the_cells_speak_japanese_too(a_class):
    words.use("ja")
    teacher, _ = a_class()
    tables = teacher.window.findChildren(QTableView)
    table = next(
        t for t in tables if t.accessibleName() == "手口の種類と、ひとりひとり"
    )
    assert said_at(table, 0, 0) == "Aoi、だれ：答えが少ないです。あと約4件"


def test_learners_stand_in_the_order_of_the_class_list(a_class):
    teacher, _ = a_class()
    model = heat_map(teacher).model()
    shown = [
        model.headerData(i, Qt.Orientation.Vertical) for i in range(model.rowCount())
    ]
    assert tuple(shown[:9]) == sample.NAMES
    assert teacher.sees("Roster order, not a ranking")


def test_arrows_go_from_cell_to_cell_and_enter_opens_the_learner(a_class, qtbot):
    teacher, view = a_class()
    goes_to(heat_map(teacher), 3, 0)
    teacher.presses(Qt.Key.Key_Down)
    teacher.presses(Qt.Key.Key_Right)
    with qtbot.waitSignal(view.learner_wanted) as opened:
        teacher.presses(Qt.Key.Key_Return)
    assert opened.args == ["4"]


def test_home_and_end_go_along_the_row(a_class):
    teacher, _ = a_class()
    table = heat_map(teacher)
    goes_to(table, 2, 3)
    teacher.presses(Qt.Key.Key_End)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (2, 6)
    teacher.presses(Qt.Key.Key_Home)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (2, 0)


def test_ctrl_and_space_sum_up_the_column_and_let_it_go_again(a_class):
    teacher, _ = a_class()
    goes_to(heat_map(teacher), 0, 1)
    teacher.presses(Qt.Key.Key_Space, CTRL)
    assert teacher.sees("Pictures: guessing")
    teacher.presses(Qt.Key.Key_Space, CTRL)
    assert teacher.sees("Zones left to right")


def test_a_click_on_a_name_opens_the_learner(a_class, qtbot):
    teacher, view = a_class()
    header = heat_map(teacher).verticalHeader()
    y = header.sectionViewportPosition(1) + header.sectionSize(1) // 2
    place = header.viewport().rect().center()
    place.setY(y)
    with qtbot.waitSignal(view.learner_wanted) as opened:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["1"]


def test_the_focus_ring_surrounds_one_cell(a_class):
    teacher, _ = a_class()
    table = heat_map(teacher)
    goes_to(table, 4, 1)
    shape, _ = table.focus_shape()
    assert shape.width() < table.columnWidth(1)
    assert shape.height() < 40


def test_tab_leaves_the_table(a_class):
    teacher, _ = a_class()
    table = heat_map(teacher)
    goes_to(table, 0, 0)
    teacher.presses(Qt.Key.Key_Tab)
    assert teacher.focused() is not table


def test_sixty_learners_scroll_under_their_headings(a_class):
    teacher, _ = a_class(sample.overview(sample.rows(60)))
    table = heat_map(teacher)
    teacher.waits_to_see("Roster order, not a ranking · ")
    assert table.verticalScrollBar().maximum() > 0
    assert table.height() < 700


def test_a_new_answer_moves_neither_the_cell_nor_the_page(a_class, taxonomy):
    teacher, view = a_class(sample.overview(sample.rows(60)))
    table = heat_map(teacher)
    goes_to(table, 40, 3)
    scrolled = table.verticalScrollBar().value()
    where = table.geometry()
    fresh = sample.rows(60)
    new = sample.row(0, "Aoi", help_for=sample.HELP["Ken"])
    view.show_overview(
        sample.overview((new, *fresh[1:])), "tricks", sample.BEGINNINGS, taxonomy
    )
    assert teacher.focused() is table
    assert (table.currentIndex().row(), table.currentIndex().column()) == (40, 3)
    assert table.verticalScrollBar().value() == scrolled
    assert table.geometry() == where


def test_somebody_who_joins_does_not_take_the_place_of_who_is_looked_at(
    a_class, taxonomy
):
    teacher, view = a_class()
    table = heat_map(teacher)
    goes_to(table, 4, 2)
    everybody = sample.rows()
    joined = (sample.row(30, "Zen"), *everybody)
    view.show_overview(sample.overview(joined), "tricks", sample.BEGINNINGS, taxonomy)
    at = table.currentIndex()
    assert table.model().headerData(at.row(), Qt.Orientation.Vertical) == "Ken"
    assert at.column() == 2
