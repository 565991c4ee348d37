"""Readings appear for those who need them, and only for those."""

import pytest

from literacy_app.domain.kanji import RubyRule, school_year, shown_readings
from literacy_app.domain.text import Ruby, Text

# 駅 year 3, 済 year 6, 稿 common use, 茨 outside the school years; 顰 is rarer still.
TEXT = Text(
    "駅と済と稿と顰",
    (Ruby(0, 1, "えき"), Ruby(2, 3, "ず"), Ruby(4, 5, "こう"), Ruby(6, 7, "ひそみ")),
)


def read(rule):
    return [ruby.reading for ruby in shown_readings(TEXT, rule)]


@pytest.mark.parametrize(
    ("kanji", "year"),
    [("一", 1), ("駅", 3), ("済", 6), ("稿", 7), ("顰", 8), ("あ", 0), ("8", 0)],
)
def test_a_kanji_belongs_to_the_year_it_is_taught_in(kanji, year):
    assert school_year(kanji) == year


def test_primary_school_teaches_1026_kanji():
    cjk = (chr(point) for point in range(0x4E00, 0xA000))
    taught = [school_year(character) for character in cjk]

    assert sum(1 <= year <= 6 for year in taught) == 1026
    assert [taught.count(year) for year in range(1, 7)] == [80, 160, 200, 202, 193, 191]


def test_all_and_none_ask_nothing_of_the_kanji():
    assert read(RubyRule.ALL) == ["えき", "ず", "こう", "ひそみ"]
    assert read(RubyRule.NONE) == []


def test_a_pupil_in_year_five_gets_what_years_one_to_four_do_not_teach():
    assert read(RubyRule.above_grade("E56")) == ["ず", "こう", "ひそみ"]


def test_a_pupil_of_lower_secondary_school_reads_the_primary_kanji():
    assert read(RubyRule.above_grade("LS")) == ["こう", "ひそみ"]


def test_an_adult_gets_help_only_beyond_common_use():
    assert read(RubyRule.above_grade("US")) == ["ひそみ"]


def test_one_hard_kanji_keeps_the_reading_of_the_whole_word():
    word = Text("投稿", (Ruby(0, 2, "とうこう"),))

    assert shown_readings(word, RubyRule.above_grade("LS")) == word.ruby
