"""A good pair is read completely, and nothing about it is lost."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from literacy_app.domain.text import Bilingual, Ruby, SpanRange, Text
from tests.content.reading import GOOD, changed, read


@pytest.fixture
def pair(tmp_path):
    posts, faults = read(tmp_path, GOOD)
    assert faults == ()
    return posts


def test_a_manipulated_post_arrives_with_all_its_parts(pair):
    post = pair[0]

    assert (post.authoring_id, post.verdict, post.rev) == ("p-kite-m", "manipulated", 2)
    assert post.text.ja == Text(
        "🪁公園は、ずっとしまります。みんなに知らせて！",
        (Ruby(1, 3, "こうえん"),),
        (SpanRange("s1", 1, 14),),
    )
    assert post.link_card.title.en.spans == (SpanRange("s2", 5, 9),)
    assert post.profile.joined_before == timedelta(days=2 * 365 + 30)
    assert post.siblings[0].offset == timedelta(hours=-3)
    assert post.tactics() == {
        *("STR-01", "EVI-06", "SRC-02", "DAT-01", "SRC-01", "SRC-04", "FEE-02")
    }
    assert [item.media for item in post.evidence] == ["gen:scene/park-b", "m2"]
    assert post.corrected.en == Text("The park is open.")


def test_a_chart_keeps_its_data_and_its_axis(pair):
    chart = pair[0].media[0].chart

    assert chart.x == (Bilingual.plain("May", "5月"), Bilingual.plain("June", "6月"))
    assert chart.y == (412, 405.5)
    assert (chart.y_min, chart.axis_labels, chart.axis_break_mark) == (
        395,
        False,
        False,
    )
    assert chart.title == Bilingual.plain("Kites", "たこの数")


@pytest.mark.parametrize(
    ("labels", "first"),
    [
        ("[2021, 2025]", ("2021", "2021")),
        ("[2.5, 3.0]", ("2.5", "2.5")),
        ("['A1', B2]", ("A1", "A1")),
        ("[{en: May, ja: 5月}, 2]", ("May", "5月")),
    ],
)
def test_chart_labels_may_be_numbers_or_words_in_one_language_or_two(
    tmp_path, labels, first
):
    posts, faults = read(tmp_path, changed("{en: [May, June], ja: [5月, 6月]}", labels))

    assert faults == ()
    assert posts[0].media[0].chart.x[0] == Bilingual.plain(*first)


def test_the_defaults_of_a_file_apply_to_each_of_its_posts(pair):
    assert {post.licence for post in pair} == {"CC-BY-4.0"}
    assert pair[1].reviews.status == "approved"
    assert pair[1].reviews.by[0].on == date(2026, 11, 1)
    assert pair[1].reviews.by[1].note == "fine"


def test_a_post_may_overrule_the_defaults(tmp_path):
    own = changed("- id: p-kite-g\n", "- id: p-kite-g\n  licence: CC0-1.0\n")

    posts, _ = read(tmp_path, own)

    assert [post.licence for post in posts] == ["CC-BY-4.0", "CC0-1.0"]


def test_the_opaque_id_depends_on_the_names_alone(pair, tmp_path):
    reworded, _ = read(tmp_path, changed("Tell everyone!", "Tell your friends!"))

    assert [post.id for post in pair] == [post.id for post in reworded]
    assert all(len(post.id) == 16 for post in pair)
    assert not any("kite" in post.id for post in pair)


def test_the_content_hash_follows_every_word_and_the_defaults(pair, tmp_path):
    reworded, _ = read(tmp_path, changed("Tell everyone!", "Tell your friends!"))
    relicensed, _ = read(tmp_path, changed("CC-BY-4.0", "CC0-1.0"))
    reordered, _ = read(
        tmp_path, changed("likes: 24, reposts: 61", "reposts: 61, likes: 24")
    )

    hashes = [post.content_sha256 for post in pair]
    assert reworded[0].content_sha256 != hashes[0]
    assert reworded[1].content_sha256 == hashes[1]
    assert relicensed[1].content_sha256 != hashes[1]
    assert [post.content_sha256 for post in reordered] == hashes


def test_a_clock_without_quotation_marks_stays_a_time_of_day(tmp_path):
    posts, faults = read(tmp_path, changed('clock: "17:25"', "clock: 17:25"))

    assert faults == ()
    assert posts[0].scene.clock == "17:25"


def test_one_faulty_post_does_not_hide_the_other(tmp_path):
    posts, faults = read(tmp_path, changed("verdict: manipulated", "verdict: fake"))

    assert [post.authoring_id for post in posts] == ["p-kite-g"]
    assert [fault.field for fault in faults] == ["verdict"]


def test_words_in_a_third_language_are_welcome_when_declared(tmp_path):
    finnish = changed('en: "Two bars."', 'fi: "Kaksi palkkia.", en: "Two bars."')

    _, undeclared = read(tmp_path, finnish)
    posts, declared = read(tmp_path, finnish.replace("[en, ja]", "[en, ja, fi]", 1))

    assert [fault.field for fault in undeclared] == ["media.m1.alt.fi"]
    assert declared == ()
    assert len(posts) == 2
