"""Furigana stand above their words, and places are found again."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.text import Ruby, Text
from literacy_app.ui.widgets.ruby_paint import set_text

TOWN = Text(
    "😀市の道路情報、車で通らないで！志を持つ",
    (
        Ruby(1, 2, "し"),
        Ruby(3, 5, "どうろ"),
        Ruby(5, 7, "じょうほう"),
        Ruby(8, 9, "くるま"),
        Ruby(10, 11, "とお"),
        Ruby(16, 17, "こころざし"),
        Ruby(18, 19, "も"),
    ),
)


def laid(text=TOWN, width=200.0, **how):
    layout = set_text(text, lang="ja", size=19, **how)
    layout.set_width(width)
    return layout


def readings(layout):
    """Return (line, left, right) of every reading."""
    wide = QFontMetricsF(layout.setting.ruby_font)
    for line in layout.lines:
        for pair in layout.ruby:
            if line.start <= pair.start < line.end:
                left = layout.reading_place(line, pair).x()
                yield line, left, left + wide.horizontalAdvance(pair.reading)


@pytest.mark.usefixtures("qapp")
class TestReadings:
    @pytest.mark.parametrize("width", [90, 140, 200, 333, 900])
    def test_none_lies_on_another_or_outside(self, width):
        for (line, _, right), (next_line, left, _) in pairwise(
            readings(laid(width=width))
        ):
            assert line is not next_line or right <= left
        for _, left, right in readings(laid(width=width)):
            assert left >= 0
            assert right <= width + 0.01

    def test_a_short_base_is_widened_to_carry_a_long_reading(self):
        bare = laid(Text(TOWN.plain), 900)
        annotated = laid(width=900)

        def wide(layout, start, end):
            return layout.lines[0].x(end) - layout.lines[0].x(start)

        assert wide(annotated, 5, 7) > wide(bare, 5, 7)
        assert wide(annotated, 2, 3) == pytest.approx(wide(bare, 2, 3), abs=0.5)

    def test_a_reading_is_half_as_large_but_never_under_ten_px(self):
        small = set_text(TOWN, lang="ja", size="caption")

        assert small.setting.ruby_font.pixelSize() == 10
        assert set_text(TOWN, lang="ja", size=25).setting.ruby_font.pixelSize() == 12

    def test_a_reading_ends_above_the_tops_of_its_base(self):
        layout = laid(width=900)
        line = layout.lines[0]

        for pair in layout.ruby:
            base = layout.rects(pair.start, pair.end)[0]
            assert layout.reading_place(line, pair).y() <= base.top() + 3

    def test_lines_stand_further_apart_only_where_readings_show(self):
        assert laid().setting.line_px == pytest.approx(19 * 2.0)
        assert laid(ruby=RubyRule.NONE).setting.line_px == pytest.approx(19 * 1.65)
        english = set_text(Text("Take care."), lang="en", size=19)
        assert english.setting.line_px == pytest.approx(19 * 1.5)


@pytest.mark.usefixtures("qapp")
class TestPlaces:
    @given(st.integers(0, len(TOWN.plain) - 1), st.sampled_from([90, 150, 400]))
    @settings(max_examples=60, deadline=None)
    def test_the_middle_of_a_character_finds_that_character(self, place, width):
        layout = laid(width=width)
        [box] = layout.rects(place, place + 1)

        assert layout.character_at(box.center()) == place

    def test_a_place_behind_an_emoji_is_counted_in_code_points(self):
        plain = "😀😀 false news"
        layout = laid(Text(plain), 900)
        [box] = layout.rects(plain.index("false"), plain.index("false") + 5)

        assert layout.character_at(QPointF(box.left() + 1, box.center().y())) == 3

    def test_a_stretch_over_two_lines_has_a_box_on_each(self):
        layout = laid(width=150)

        boxes = layout.rects(0, len(TOWN.plain))

        assert len(boxes) == len(layout.lines) > 1

    def test_the_height_told_beforehand_is_the_height_taken(self):
        layout = laid(width=500)
        for width in (80, 120, 260, 700):
            told = layout.height_for(width)
            layout.set_width(width)
            assert layout.height == told

    def test_room_for_a_badge_moves_only_what_follows(self):
        bare, gapped = laid(width=900), laid(width=900, gaps={3: 28.0})

        assert gapped.lines[0].x(2) == pytest.approx(bare.lines[0].x(2))
        assert gapped.lines[0].x(3) == pytest.approx(bare.lines[0].x(3) + 28)
        [box] = gapped.rects(2, 3)
        assert box.right() == pytest.approx(bare.lines[0].x(3))
