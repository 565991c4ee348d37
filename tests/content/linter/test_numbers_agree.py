"""Honest translations of numbers pass; a changed number does not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.content.linter.numbers.english import said_in_english
from literacy_app.content.linter.numbers.japanese import said_in_japanese
from literacy_app.content.linter.numbers.said import unmatched


def disagreements(english, japanese):
    en, ja = said_in_english(english), said_in_japanese(japanese)
    return unmatched(en, ja) + unmatched(ja, en)


@pytest.mark.parametrize(
    ("english", "japanese"),
    [
        ("It opens at 18:00.", "18時に開く。"),
        ("It opens at 5 pm.", "午後5時に開く。"),
        ("It opens at 17:00.", "午後5時に開く。"),
        ("It opens at 5:30 p.m.", "17時半に開く。"),
        ("From 10:00–12:00.", "10〜12時。"),
        ("From 7:00 to 20:00.", "7時〜20時。"),
        ("From 2 to 4 pm.", "午後2時から4時。"),
        ("Come at 6 o'clock in the evening.", "夕方6時に来て。"),
        ("Water stopped at noon.", "正午に水が止まった。"),
        ("At midnight.", "午前0時に。"),
        ("Checked at 17:10: open.", "17:10の点検：通行できる。"),
        ("The work took 24 hours.", "工事に24時間かかった。"),
        ("It takes 90 minutes.", "1時間半かかる。"),
        ("It takes an hour and a half.", "1時間半かかる。"),
        ("In 2 weeks.", "14日後。"),
        ("Two weeks ago", "2週間前"),
        ("18 months ago", "1年半前"),
        ("31,000 bicycles a day", "1日に自転車3万1000台"),
        ("120,000 people", "12万人"),
        ("1.2 million yen", "120万円"),
        ("2,500 yen", "2千5百円"),
        ("2,500 yen", "２５００円"),
        ("Up 3% on last year", "前年より3％増"),
        ("30% of pupils", "生徒の3割"),
        ("Half of them", "2分の1"),
        ("Two thirds of us", "3分の2の人"),
        ("Only two of 60 roads", "60本の道のうち2本だけ"),
        ("Eleven neighbours", "11人の住民"),
        ("Mum of two", "2児の母"),
        ("A second-grader", "小2"),
        ("A grade 8 pupil", "中学2年生"),
        ("Twenty-five chairs", "いす25脚"),
        ("Three hundred people", "300人"),
        ("The 3rd of May", "5月3日"),
        ("May 3", "5月3日"),
        ("It doubled.", "2倍になった。"),
        ("twice a week", "週に2回"),
        ("No. 14, posted Monday", "月曜発表の14号"),
        ("a 40-minute walk", "歩いて40分"),
        ("in the first week", "1週目に"),
        ("Route 21 and M2 road", "21号線とM2道路"),
        ("See minamo_bus_24 on ms2.example.", "ms2.exampleのminamo_bus_24を見て。"),
        ("Nobody came.", "来た人は0人。"),
        ("a dozen eggs", "たまご12個"),
        ("three out of ten", "10人に3人"),
        ("2021–2025", "2021〜2025年"),
        ("People live here.", "ここに人が住む。"),
    ],
)
def test_an_honest_translation_passes(english, japanese):
    assert disagreements(english, japanese) == []


@pytest.mark.parametrize(
    ("english", "japanese", "said"),
    [
        ("It opens at 18:00.", "8時に開く。", ["18:00", "8時"]),
        ("It opens at 5 pm today.", "午前5時に開く。", ["5 pm", "午前5時"]),
        ("From 10:00–12:00.", "10〜13時。", ["12:00", "10〜13時"]),
        ("From 7:00 to 20:00.", "19時〜20時。", ["7:00", "19時〜20時"]),
        ("60 roads", "600本の道", ["60", "600"]),
        ("1.2 million yen", "12万円", ["1.2 million", "12万"]),
        ("Up 3%", "30％増", ["3", "30"]),
        ("The gate is wide.", "門の幅は4メートル。", ["4"]),
        ("In 2 weeks.", "20日後。", ["2 weeks", "20日"]),
        ("It takes 90 minutes.", "2時間半かかる。", ["90 minutes", "2時間半"]),
    ],
)
def test_a_changed_number_is_named(english, japanese, said):
    found = disagreements(english, japanese)

    assert [words.strip() for words in found] == said


@given(st.integers(13, 23), st.integers(0, 59))
@settings(max_examples=40, deadline=None)
def test_every_time_of_the_evening_can_be_said_four_ways(hour, minute):
    japanese = (f"{hour}時{minute}分", f"午後{hour - 12}時{minute}分")
    english = (f"{hour}:{minute:02}", f"{hour - 12}:{minute:02} p.m.")

    assert not [(en, ja) for en in english for ja in japanese if disagreements(en, ja)]


@given(st.integers(1, 99_999_999))
@settings(max_examples=60, deadline=None)
def test_every_number_can_be_written_with_commas_or_in_units_of_ten_thousand(n):
    units = f"{n // 10_000}万{n % 10_000 or ''}" if n >= 10_000 else str(n)

    assert disagreements(f"{n:,} people", f"{units}人") == []


@given(st.text(max_size=80), st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_no_text_breaks_the_reading_of_numbers(english, japanese):
    disagreements(english, japanese)
