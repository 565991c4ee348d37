"""Going through a lesson page by page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from literacy_app.ui.views.lesson_article import LessonScroll
from literacy_app.ui.views.lesson_pages import PageItem
from literacy_app.ui.widgets.blocks.figure import FactsCard
from literacy_app.ui.widgets.blocks.linked_word import LinkedWord
from literacy_app.ui.widgets.blocks.meaning import Meaning
from literacy_app.ui.widgets.graphic import Graphic
from literacy_app.ui.widgets.picture_view import PictureView


def states(reader):
    return [item.accessibleDescription() for item in reader.sees(PageItem)]


def test_a_lesson_begins_with_its_first_page(reader):
    assert reader.reads("Signs, light, weather")
    assert states(reader) == ["open now", *["still to read"] * 3]
    assert reader.finds(Graphic, "Page 1 of 4")


def test_the_title_has_the_focus_when_a_page_is_opened(reader):
    assert reader.focused().text() == "Signs, light, weather"

    reader.clicks("Next: Words in every form")

    assert reader.focused().text() == "Words in every form"


def test_a_page_gone_on_from_counts_as_read(reader):
    reader.clicks("Next: Words in every form")

    assert states(reader) == ["read", "open now", *["still to read"] * 2]


def test_back_leads_to_the_page_before_and_is_explained_on_the_first(reader):
    assert reader.button("Back").accessibleDescription() == "This is the first page."

    reader.clicks("Next: Words in every form")
    reader.clicks("Back")

    assert reader.focused().text() == "Signs, light, weather"


def test_any_page_can_be_opened_from_the_list(reader):
    reader.clicks("With your hands")

    assert reader.reads("Sort into boxes")
    assert states(reader)[0] == "still to read"


def test_the_last_page_leads_to_the_quiz(reader):
    reader.clicks("Try it")
    reader.clicks("To the quiz")

    assert reader.heard == [("quiz", "M03")]


def test_the_lesson_can_be_printed(reader):
    reader.clicks("Print…")

    assert reader.heard == [("print", "M03")]


def test_page_keys_scroll_first_and_then_turn_the_page(reader):
    area = reader.finds(LessonScroll)
    area.setFocus()
    while area.verticalScrollBar().value() < area.verticalScrollBar().maximum():
        reader.presses(Qt.Key.Key_PageDown)
        assert reader.reads("Look for three quiet witnesses")
    reader.presses(Qt.Key.Key_PageDown)
    assert reader.focused().text() == "Words in every form"

    reader.presses(Qt.Key.Key_PageUp)
    assert reader.focused().text() == "Signs, light, weather"


def test_page_keys_do_not_begin_the_quiz(reader):
    reader.clicks("Try it")
    area = reader.finds(LessonScroll)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    area.setFocus()
    reader.presses(Qt.Key.Key_PageDown)

    assert reader.heard == []


def test_who_comes_back_goes_on_where_they_left(reader):
    reader.clicks("Next: Words in every form")
    reader.clicks("Next: With your hands")
    reader.opens()

    assert reader.focused().text() == "With your hands"
    assert states(reader)[:3] == ["read", "read", "open now"]


def test_another_language_shows_the_same_page(reader):
    reader.clicks("Next: Words in every form")
    reader.looks_anew("ja")

    assert reader.reads("いろいろな言葉")
    assert reader.button("次：手を動かそう")


def test_facts_stand_beside_the_page_where_there_is_room(reader):
    facts, title = reader.finds(FactsCard), reader.focused()
    assert left_of(facts) > left_of(title) + title.width()

    reader.looks_anew("en", scale=2.0)
    facts, title = reader.finds(FactsCard), reader.focused()
    assert left_of(facts) == left_of(title)


def test_large_words_keep_the_list_of_pages_behind_a_button(reader):
    reader.looks_anew("en", scale=2.0)
    assert not reader.sees(PageItem)

    reader.clicks("Page 1 of 4")

    assert len(reader.sees(PageItem)) == 4
    reader.clicks("Try it")
    assert reader.focused().text() == "Try it"


def test_a_narrow_window_puts_everything_into_one_column(reader):
    reader.window.resize(1000, 700)
    reader.waits_until(reader.sees_fold, "one column")

    assert reader.reads("In the picture")


def test_a_picture_says_what_it_shows_and_can_be_enlarged(reader):
    picture = reader.finds(PictureView, "A blue sign over a flooded road.")
    reader.clicks_on(picture)

    assert len(reader.sees(PictureView, "A blue sign over a flooded road.")) == 2
    reader.clicks("Close")
    assert len(reader.sees(PictureView, "A blue sign over a flooded road.")) == 1


class TestWordsThatCanBeAskedAbout:
    def test_a_term_tells_its_meaning_by_key(self, reader):
        reader.tabs_to("metadata")
        reader.presses(Qt.Key.Key_Return)

        assert reader.finds(Meaning, "metadata")
        assert reader.reads("What a file says about itself.")

    def test_escape_closes_it_and_the_focus_stays(self, reader):
        reader.tabs_to("metadata")
        reader.presses(Qt.Key.Key_Space)
        reader.presses(Qt.Key.Key_Escape)

        assert not reader.sees(Meaning)
        assert reader.focused().accessibleName() == "metadata"

    def test_going_on_closes_it(self, reader):
        reader.tabs_to("metadata")
        reader.presses(Qt.Key.Key_Return)
        reader.presses(Qt.Key.Key_Tab)

        assert not reader.sees(Meaning)

    def test_a_click_opens_it(self, reader):
        reader.scrolls_to(reader.finds(LinkedWord, "metadata"))
        reader.clicks("metadata")

        assert reader.finds(Meaning, "metadata")

    def test_it_is_told_without_being_opened_too(self, reader):
        word = reader.finds(LinkedWord, "metadata")

        assert "What a file says about itself." in word.accessibleDescription()

    def test_a_source_can_be_looked_up(self, reader):
        reader.tabs_to("note")
        reader.presses(Qt.Key.Key_Return)

        assert reader.reads("Old pictures come back.")
        assert reader.reads("Okuda (2024): Pictures and trust. Journal of Reading 3")

    def test_the_meaning_stays_inside_the_window(self, reader):
        reader.looks_anew("en", scale=2.0)
        reader.tabs_to("metadata")
        reader.presses(Qt.Key.Key_Return)

        card = reader.finds(Meaning)
        assert reader.window.rect().contains(card.geometry())


def test_the_words_come_in_reading_order(reader):
    reader.clicks("Words in every form")
    article = reader.finds(LessonScroll).widget()
    said = [label.text() for label in article.findChildren(QLabel) if label.text()]

    wanted = ["Three moves", "Stop for a moment.", "What people say", "Shadow"]
    wanted += ["the time", "10:05", "A neighbour writes.", "Which of these help?"]
    places = [said.index(words) for words in wanted]
    assert places == sorted(places)


def left_of(widget):
    return widget.mapTo(widget.window(), widget.rect().topLeft()).x()
