import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app import words
from literacy_app.domain.people import Learner, Preferences
from literacy_app.ui.theme import apply_theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.focus_ring import FocusRing
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.ui.widgets.position import Position
from literacy_app.ui.widgets.slider import StepSlider
from literacy_app.ui.widgets.switch import Switch
from literacy_app.ui.widgets.toast import Toast
from literacy_app.ui.widgets.top_bar import HomeTopBar, PracticeTopBar
from tests.ui.conftest import NINE
from tests.ui.person import Person

SORA = Learner("1", "Sora", "bird", "E56", "", NINE, Preferences())


@pytest.fixture
def page(qtbot):
    """An empty page in a window; what is put on it is shown."""
    window = QWidget()
    window.resize(900, 600)
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    return window


def put(page, widget):
    page.layout().addWidget(widget)
    widget.show()
    return widget


def test_the_ring_surrounds_whatever_has_the_focus(page, qtbot):
    ring = FocusRing(page)
    button = put(page, Button("Go on", "main"))
    with qtbot.waitExposed(page):
        page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(ring.isVisible)

    top_left = button.mapTo(page, QPoint(0, 0))
    qtbot.waitUntil(lambda: ring.geometry().topLeft() == top_left - QPoint(5, 5))
    assert ring.width() == button.width() + 10


def test_the_ring_leaves_with_its_widget(page, qtbot):
    ring = FocusRing(page)
    button = put(page, Button("Go on"))
    button.setFocus()
    qtbot.waitUntil(ring.isVisible)
    button.hide()

    qtbot.waitUntil(lambda: not ring.isVisible())


def test_an_unavailable_button_stays_in_the_tab_order_and_says_why(page, qtbot):
    button = put(page, Button("Go on", "main"))
    clicked = []
    button.clicked.connect(clicked.append)
    button.set_available(available=False, reason="Choose a step first.")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert clicked == []
    assert button.isEnabled()
    assert button.accessibleDescription() == "Choose a step first."


def test_enter_and_space_press_a_button(page, qtbot):
    button = put(page, Button("Go on"))
    clicked = []
    button.clicked.connect(lambda: clicked.append(1))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert clicked == [1, 1]


def test_tab_never_leaves_a_dialog(page, qtbot):
    outside = put(page, Button("Outside"))
    dialog = Dialog(page, "Really?")
    for name in ("No", "Yes"):
        dialog.add_button(Button(name))
    dialog.open()
    person = Person(qtbot, page)
    visited = []
    for _ in range(6):
        person.presses(Qt.Key.Key_Tab)
        visited.append(person.focused().accessibleName())

    assert visited == ["Close", "No", "Yes"] * 2
    assert outside.accessibleName() not in visited


def test_escape_closes_a_dialog_and_gives_the_focus_back(page, qtbot):
    outside = put(page, Button("Outside"))
    outside.setFocus()
    dialog = Dialog(page, "Really?")
    dialog.open()
    person = Person(qtbot, page)
    person.presses(Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert person.focused() is outside


def test_no_key_goes_through_a_dialog_to_the_page_below(page, qtbot):
    pressed = []
    page.keyPressEvent = pressed.append
    dialog = Dialog(page, "Really?")
    dialog.open()
    Person(qtbot, page).presses(Qt.Key.Key_5)

    assert pressed == []


def test_an_error_is_in_words_under_its_field(page):
    field = put(page, TextField("Nickname"))
    field.show_error("Someone uses Sora. Try Sora 2.")

    assert field.input.property("invalid") is True
    assert field.input.accessibleDescription() == "Someone uses Sora. Try Sora 2."


def test_a_choice_tells_its_value_by_mouse_and_arrow_key(page, qtbot):
    choice = put(page, SegmentedChoice("Size", [(1, "one"), (2, "two")], 1))
    told = []
    choice.chosen.connect(told.append)
    person = Person(qtbot, page)
    person.clicks("two")
    person.button("two").setFocus()
    person.presses(Qt.Key.Key_Left)

    assert told == [2, 1]


def test_a_switch_answers_to_its_whole_width(page, qtbot):
    switch = put(page, Switch("Less motion", on=False))
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(50, 24))

    assert switch.isChecked()


def test_a_slider_tells_where_it_was_let_go(page, qtbot):
    slider = put(page, StepSlider("Text size", 6, 0))
    told = []
    slider.settled.connect(told.append)
    end = QPoint(slider.width() - 14, slider.height() // 2)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(14, 24))
    qtbot.mouseMove(slider, end)
    assert told == []

    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert told[-1] == 0


def test_a_toast_can_be_undone(page, qtbot):
    undone = []
    Toast(page, "Saved on this computer.", undo=lambda: undone.append(1))
    Person(qtbot, page).clicks("Undo")

    assert undone == [1]


@pytest.mark.usefixtures("qapp")
def test_words_wrap_and_never_lie_on_each_other():
    label = Label("Read eight posts as they come, and decide. " * 6)

    assert label.heightForWidth(300) > label.heightForWidth(600) > label.line_px()


@pytest.mark.usefixtures("qapp")
def test_japanese_lines_stand_further_apart():
    english = Label("ab").line_px()
    words.use("ja")

    assert Label("ab").line_px() > english


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("width", [960, 1280])
def test_the_top_bars_fit_at_every_text_size(qapp, qtbot, scale, lang, width):
    words.use(lang)
    apply_theme(qapp, "light", scale, less_motion=True)
    practice = PracticeTopBar(SORA)
    practice.show_position(Position(3, 8, revisit=True))
    test = PracticeTopBar(SORA)
    test.show_position(Position(3, 16, checkpoint=True))
    for bar in (HomeTopBar(SORA, "home"), practice, test):
        row = QWidget()
        qtbot.addWidget(row)
        QHBoxLayout(row).addWidget(bar)
        row.resize(width, 120)
        row.show()
        shown = [w for w in bar.findChildren(QWidget) if w.isVisible()]
        right = max(w.mapTo(bar, w.rect().topRight()).x() for w in shown)
        assert right <= bar.width()
