"""Questions and words: what is said to each answer."""

import pytest
from PySide6.QtCore import Qt

from literacy_app.ui.widgets.blocks.task import Reply
from literacy_app.ui.widgets.markable_text import MarkableText
from tests.ui.lessons.replies import reply_in_view


class TestQuickCheck:
    def test_an_option_is_answered_at_once_and_kept(self, reader):
        reader.clicks("Search the image")

        assert "Yes, that fits." in reply_in_view(reader)
        assert "where it was before" in reply_in_view(reader)
        assert reader.kept("witnesses/c1") == [0]

    def test_nobody_is_told_they_are_wrong(self, reader):
        reader.clicks("Write “fake!” under it")

        assert "Another answer fits better" in reply_in_view(reader)
        assert not any("wrong" in said.lower() for said in reader.words())

    def test_one_may_choose_again(self, reader):
        reader.clicks("Write “fake!” under it")
        reader.clicks("Search the image")

        assert len(reader.sees(Reply)) == 1
        assert not reader.button("Write “fake!” under it").isChecked()
        assert reader.kept("witnesses/c1") == [0]

    def test_arrow_keys_move_without_choosing(self, reader):
        reader.tabs_to("Search the image")
        reader.presses(Qt.Key.Key_Right)

        assert reader.focused().accessibleName() == "Write “fake!” under it"
        assert not reader.sees(Reply)
        reader.presses(Qt.Key.Key_Space)
        assert reader.sees(Reply)

    def test_letters_choose_where_the_focus_is(self, reader):
        reader.tabs_to("Search the image")
        reader.presses(Qt.Key.Key_B)

        assert reader.button("Write “fake!” under it").isChecked()

    def test_several_are_compared_when_asked(self, reader):
        reader.clicks("Words in every form")
        reader.clicks("The original page")
        reader.clicks("The number of hearts")
        assert not reader.sees(Reply)

        reader.clicks("Check")

        said = reply_in_view(reader)
        assert "These belong here as well:" in said
        assert "Another newspaper" in said
        assert reader.kept("words/c2") == [0, 2]

    def test_all_that_belong_there_is_said_to_fit(self, reader):
        reader.clicks("Words in every form")
        for name in ("The original page", "Another newspaper", "Check"):
            reader.clicks(name)

        assert "Yes, that fits." in reply_in_view(reader)

    def test_what_was_done_says_so(self, reader):
        assert not reader.reads_done()

        reader.clicks("Search the image")

        assert reader.reads_done()


class TestMarkedWords:
    @pytest.fixture(autouse=True)
    def _here(self, reader):
        reader.clicks("With your hands")

    def test_marks_are_compared_with_what_there_is_to_find(self, reader):
        reader.taps_word(0)
        reader.taps_word(6)
        reader.clicks("Compare my marks")

        assert "You marked 1 of 2." in reply_in_view(reader)
        kept = reader.kept("hands/m1")
        assert kept == {"lang": "en", "marks": [[0, 9]], "spans": ["s1"]}

    def test_marks_can_be_made_and_taken_away_by_keyboard(self, reader):
        reader.marks_by_keyboard(0, 1)
        reader.presses(Qt.Key.Key_Delete)
        reader.clicks("Compare my marks")

        assert "You marked 0 of 2." in reply_in_view(reader)

    def test_one_can_mark_again(self, reader):
        reader.marks_by_keyboard(0, 1)
        reader.clicks("Compare my marks")
        reader.clicks("Mark again")

        assert isinstance(reader.focused(), MarkableText)
        assert not reader.sees(Reply)

    def test_another_language_shows_what_was_found(self, reader):
        reader.marks_by_keyboard(0, 1)
        reader.clicks("Compare my marks")
        reader.looks_anew("ja")

        assert reader.reads("2か所のうち1か所にしるしをつけました。")


class TestAddress:
    @pytest.fixture(autouse=True)
    def _here(self, reader):
        reader.clicks("With your hands")

    def test_each_part_says_what_it_is(self, reader):
        reader.clicks("/cards")

        assert "after the first slash" in reply_in_view(reader)

    def test_the_owner_is_found(self, reader):
        reader.tabs_to("minamo-city.example")
        reader.presses(Qt.Key.Key_Return)

        assert "whose page it is" in reply_in_view(reader)
        assert "Read from the right." in reply_in_view(reader)
        assert reader.kept("hands/a1") == 2
