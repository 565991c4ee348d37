"""Reading, selecting and copying a text with furigana."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from literacy_app.domain.text import Ruby, Text
from literacy_app.ui.widgets.ruby_text import RubyRule, RubyText
from tests.ui.widgets.hands import Hand

WARNING = Text("今すぐ北橋から逃げて！", (Ruby(3, 5, "きたはし"), Ruby(7, 8, "に")))


@pytest.fixture
def reader(qtbot):
    return Hand(qtbot, RubyText(WARNING, lang="ja"), (400, 40))


def middle(reader, start, end):
    return reader.widget.laid().rects(start, end)[0].center()


def copied(reader):
    QGuiApplication.clipboard().clear()
    reader.keys(Qt.Key.Key_C, control=True)
    return QGuiApplication.clipboard().text()


def test_everything_is_selected_and_copied_without_readings(reader):
    reader.keys(Qt.Key.Key_A, control=True)

    assert copied(reader) == "今すぐ北橋から逃げて！"


def test_dragging_selects_what_lies_between(reader):
    [box] = reader.widget.laid().rects(3, 5)

    reader.drag(box.topLeft(), box.topRight())

    assert copied(reader) == "北橋"


def test_a_double_click_selects_one_word(qtbot):
    reader = Hand(qtbot, RubyText(Text("Stay safe everyone."), lang="en"), (400, 40))

    at = middle(reader, 5, 9).toPoint()
    qtbot.mouseDClick(reader.widget, Qt.MouseButton.LeftButton, pos=at)

    assert copied(reader) == "safe"


def test_nothing_selected_leaves_the_clipboard_alone(reader):
    QGuiApplication.clipboard().setText("kept")
    reader.tap(middle(reader, 0, 1))
    reader.keys(Qt.Key.Key_C, control=True)

    assert QGuiApplication.clipboard().text() == "kept"


def test_a_screen_reader_hears_the_words_once(reader):
    heard = QAccessible.queryAccessibleInterface(reader.widget)

    assert heard.role() == QAccessible.Role.StaticText
    assert heard.text(QAccessible.Text.Name) == "今すぐ北橋から逃げて！"


def test_it_grows_taller_as_it_gets_narrower(qtbot):
    long = RubyText(Text("word " * 40), lang="en")
    qtbot.addWidget(long)

    assert long.heightForWidth(200) > 2 * long.heightForWidth(600)


def test_another_text_takes_its_place(reader):
    reader.widget.set_text(Text("だいじょうぶ"))

    assert reader.widget.text() == "だいじょうぶ"
    assert reader.widget.accessibleName() == "だいじょうぶ"


def test_a_selection_can_be_seen(reader):
    before = reader.widget.grab().toImage()
    reader.widget.select(3, 5)

    assert reader.widget.grab().toImage() != before


def test_no_readings_are_shown_to_those_who_want_none(qtbot):
    plain = RubyText(WARNING, lang="ja", ruby=RubyRule.NONE)
    qtbot.addWidget(plain)

    assert plain.laid().ruby == ()
