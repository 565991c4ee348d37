"""Keys reach what they are meant for, and what they reach can be seen."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from literacy_app.ui.views.lesson_article import LessonScroll
from literacy_app.ui.widgets.blocks.linked_word import LinkedWord
from literacy_app.ui.widgets.blocks.own_words import TextBox
from literacy_app.ui.widgets.blocks.twins import TwinsTask
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.post_card import PostCard


class Watchman(QObject):
    """Notes every window that comes up."""

    def __init__(self):
        super().__init__()
        self.saw = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow():
            self.saw.append(type(watched).__name__)
        return False


@pytest.fixture
def watchman(qapp):
    watchman = Watchman()
    qapp.installEventFilter(watchman)
    yield watchman
    qapp.removeEventFilter(watchman)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_turning_a_page_opens_no_window_and_keeps_the_keys(reader, watchman, scale):
    reader.window.activateWindow()
    reader.looks_anew("en", scale=scale)
    reader.clicks("Next: Words in every form")

    assert watchman.saw == []
    assert QApplication.activeWindow() is reader.window
    assert QApplication.focusWidget() is reader.focused()
    assert reader.focused().text() == "Words in every form"


def test_a_picture_leaves_room_for_the_words_about_it(reader):
    alt = "A blue sign over a flooded road."
    assert reader.finds(PictureView, alt).height() <= 220

    reader.looks_anew("en", scale=2.0)
    assert 220 < reader.finds(PictureView, alt).height() <= 440


def test_a_box_to_write_in_is_seen_whole_when_tab_leads_to_it(reader):
    reader.window.resize(1366, 600)
    reader.clicks("Words in every form")
    for _ in range(60):
        if reader.focused() is reader.finds(TextBox):
            break
        reader.presses(Qt.Key.Key_Tab)
    reader.rests()
    assert reader.focused() is reader.finds(TextBox)

    box, port = reader.finds(TextBox), reader.finds(LessonScroll).viewport()
    place = box.rect().translated(box.mapTo(port, box.rect().topLeft()))
    assert port.rect().contains(place)


def test_a_term_can_be_asked_about_by_key_after_a_change_of_language(reader):
    reader.looks_anew("ja")
    word = reader.sees(LinkedWord)[0]
    reader.tabs_to(word.accessibleName())
    reader.presses(Qt.Key.Key_Return)

    assert reader.reads(word.accessibleDescription().split("：")[-1][:5])


def test_each_post_of_a_pair_has_the_whole_width_to_be_read_in(reader):
    reader.goes_to("Try it")

    first, second, *_ = reader.finds(TwinsTask).findChildren(PostCard)

    end_of_first = first.mapToGlobal(first.rect().bottomLeft())
    start_of_second = second.mapToGlobal(second.rect().topLeft())
    assert end_of_first.x() == start_of_second.x()
    assert end_of_first.y() < start_of_second.y()
