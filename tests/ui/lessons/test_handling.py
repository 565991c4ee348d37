"""Things to move, sort, open and compare, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from literacy_app.ui.widgets.blocks.axis_panel import AxisPanel, axis_starts
from literacy_app.ui.widgets.blocks.task import Reply
from literacy_app.ui.widgets.blocks.twins import in_mixed_order
from literacy_app.ui.widgets.chart_view import ChartView
from literacy_app.ui.widgets.post_card import PostCard
from literacy_app.ui.widgets.slider import StepSlider
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from tests.ui.lessons.replies import reply_in_view
from tests.ui.lessons.sample_text import CHART


class TestAxis:
    @pytest.fixture(autouse=True)
    def slider(self, reader):
        reader.clicks("With your hands")
        slider = reader.finds(StepSlider, "Where the axis starts")
        slider.setFocus()
        return slider

    def test_an_arrow_key_moves_the_start_by_ten(self, reader, slider):
        assert slider.accessibleDescription() == "390"

        reader.presses(Qt.Key.Key_Left)

        assert slider.accessibleDescription() == "380"
        assert "Chart from 380" in reader.finds(ChartView).accessibleName()

    def test_at_zero_the_explanation_opens(self, reader):
        reader.presses(Qt.Key.Key_Home)

        assert "The bars are nearly equal." in reply_in_view(reader)
        assert reader.kept("hands/x1") == 0

    def test_it_can_be_asked_for_without_moving(self, reader):
        reader.tabs_to("What changes?")
        reader.presses(Qt.Key.Key_Return)

        assert "The bars are nearly equal." in reply_in_view(reader)
        assert isinstance(reader.focused(), Reply)

    def test_it_can_be_pulled(self, reader, slider):
        reader.clicks_on(slider, slider.rect().center())

        assert 150 < float(slider.accessibleDescription()) < 240


class TestSorting:
    @pytest.fixture(autouse=True)
    def _here(self, reader):
        reader.clicks("With your hands")

    def sorts(self, reader, thing, box):
        reader.clicks(thing)
        reader.clicks(f"Put it into the box: {box}")

    def test_things_are_put_into_boxes_and_compared(self, reader):
        self.sorts(reader, "The name and handle", "Who")
        self.sorts(reader, "The picture beside it", "Claim")
        self.sorts(reader, "“The bridge is closed.”", "Claim")
        reader.clicks("Check")

        said = reply_in_view(reader)
        assert "2 of 3 are where they fit best." in said
        assert "“The picture beside it” fits better in “Who”." in said
        assert reader.kept("hands/s1") == [0, 1, 1]

    def test_before_all_are_sorted_it_says_what_is_missing(self, reader):
        self.sorts(reader, "The name and handle", "Who")

        reason = reader.button("Check").accessibleDescription()
        assert reason == "2 are not in a box yet."

    def test_the_keyboard_alone_is_enough(self, reader):
        reader.tabs_to("The name and handle")
        reader.presses(Qt.Key.Key_Return)
        reader.tabs_to("Put it into the box: Who")
        reader.presses(Qt.Key.Key_Return)

        said = reader.button("The name and handle").accessibleDescription()
        assert said == "in the box: Who"
        assert reader.focused().accessibleDescription() == "not in a box yet"

    def test_a_thing_can_be_moved_to_another_box(self, reader):
        self.sorts(reader, "The name and handle", "Claim")
        self.sorts(reader, "The name and handle", "Who")

        said = reader.button("The name and handle").accessibleDescription()
        assert said == "in the box: Who"


class TestSmallOnes:
    @pytest.fixture(autouse=True)
    def _here(self, reader):
        reader.clicks("Words in every form")

    def test_something_can_be_opened_and_closed(self, reader):
        reader.clicks("Show what we found")
        assert "The picture is two years old." in reply_in_view(reader)
        assert reader.kept("words/r1") is True

        reader.clicks("Show what we found")
        assert not reader.sees(Reply)

    def test_every_answer_to_a_poll_is_fine(self, reader):
        reader.clicks("Never")

        assert "Every answer is fine here." in reply_in_view(reader)
        assert reader.kept("words/p1") == 1

    def test_a_feeling_is_not_commented_on(self, reader):
        reader.clicks("5 of 5: stirred up")

        assert not reader.sees(Reply)
        assert reader.kept("words/f1") == 4

    def test_own_words_are_never_kept(self, reader, tmp_path):
        box = reader.finds(QPlainTextEdit, "Write it so that it stays true.")
        QTest.keyClicks(box, "xylophone")

        assert reader.kept("words/w1") is None
        files = [f.read_bytes() for f in tmp_path.rglob("*") if f.is_file()]
        assert not any(b"xylophone" in content for content in files)

    def test_own_words_are_there_while_the_app_runs(self, reader):
        QTest.keyClicks(reader.finds(QPlainTextEdit), "true")
        reader.clicks("Back")
        reader.opens()
        reader.clicks("Words in every form")

        assert reader.finds(QPlainTextEdit).toPlainText() == "true"

    def test_tab_leaves_the_box(self, reader):
        reader.finds(QPlainTextEdit).setFocus()
        reader.presses(Qt.Key.Key_Tab)

        assert not isinstance(reader.focused(), QPlainTextEdit)


class TestPosts:
    @pytest.fixture(autouse=True)
    def _here(self, reader):
        reader.clicks("Try it")

    def test_twins_are_shown_without_their_verdicts_first(self, reader):
        assert len(reader.sees(PostCard)) == 3
        assert not reader.sees(VerdictChip)

        reader.clicks("Show which is which")

        names = {chip.text() for chip in reader.sees(VerdictChip)}
        assert names == {"genuine", "manipulated"}
        assert "The sign did." in reply_in_view(reader)
        assert reader.kept("posts/t1") is True

    def test_the_order_of_twins_gives_nothing_away(self):
        orders = {in_mixed_order(f"pair-{n}", ("m", "g"))[0] for n in range(20)}

        assert orders == {"m", "g"}


def test_steps_fit_the_size_of_the_values():
    assert axis_starts(CHART)[:3] == (0, 10, 20)
    assert axis_starts(CHART)[-1] == 390


def test_a_panel_can_stand_alone(qtbot):
    panel = AxisPanel(CHART, "en", 200)
    qtbot.addWidget(panel)
    slider = panel.findChild(StepSlider)

    with qtbot.waitSignal(panel.started) as heard:
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert heard.args == [210]
