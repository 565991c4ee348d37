"""Whatever is wrong with a post file: its line, its field, and what to do."""

from __future__ import annotations

import re

import pytest

from literacy_app import words
from tests.content.faulty_cases import CASES
from tests.content.reading import GOOD, changed, line_of, read


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.new)
def test_an_author_is_told_where_it_is_wrong_and_what_to_do(tmp_path, case):
    source = changed(case.old, case.new)

    _, faults = read(tmp_path, source)

    told = [fault for fault in faults if fault.field == case.field]
    assert told, faults
    assert told[0].file == tmp_path / "kite.yaml"
    assert told[0].line == line_of(source, case.line_words)
    assert case.what in told[0].what
    assert case.mend in told[0].mend


# Taking something away: the line is that of the nearest thing left.
MISSING = [
    ("  rev: 2\n", "rev", "- id: p-kite-m"),
    ("  spans: []\n", "spans", "- id: p-kite-g"),
    ("  posted_before: PT14M\n", "posted_before", "- id: p-kite-m"),
    ("    effect: neutral\n", "evidence.e2.effect", "- id: e2"),
    ("    licence: CC0-1.0\n  - id: m2", "media.m1.licence", "- id: m1"),
    ('    url: "https://park.example/kite"\n', "link_card.url", "  link_card:"),
    ("  author: Test team\n", "author", "- id: p-kite-m"),
    (
        '    verdict: {en: "It gives the day.", ja: "日が書いてあります。"}\n',
        "explanation.verdict",
        '  explanation:\n    STR-01: {en: "It only',
    ),
]


@pytest.mark.parametrize(("gone", "field", "near"), MISSING)
def test_an_author_is_told_what_is_missing(tmp_path, gone, field, near):
    source = changed(gone, "  - id: m2" if "- id: m2" in gone else "")

    _, faults = read(tmp_path, source)

    assert [fault.field for fault in faults][:1] == [field]
    assert faults[0].line == line_of(source, near)


def test_a_manipulated_post_must_name_a_tactic(tmp_path):
    bare = re.sub(r"\[\[s\d\|(.*?)\]\]", r"\1", GOOD)
    for part, instead in (
        (r"  regions:.*?(?=  siblings:)", "  spans: []\n"),
        (r"  tactics_extra: .*?\n", ""),
        (r"    DAT-01.*?(?=  careful)", "    verdict: {en: a, ja: b}\n"),
    ):
        bare = re.sub(part, instead, bare, count=1, flags=re.DOTALL)

    _, faults = read(tmp_path, bare)

    assert [(fault.field, fault.line) for fault in faults] == [
        ("verdict", line_of(bare, "verdict: manipulated"))
    ]


@pytest.mark.parametrize(
    ("kind", "gone"),
    [
        ("link", r"  link_card:.*?(?=  media:)"),
        ("coordinated", r"  siblings:.*?(?=  tactics_extra:)"),
    ],
)
def test_a_type_needs_the_part_it_is_about(tmp_path, kind, gone):
    source = changed("type: link", f"type: {kind}")

    _, faults = read(tmp_path, re.sub(gone, "", source, count=1, flags=re.DOTALL))

    assert any(f"type {kind} needs" in fault.what for fault in faults)


@pytest.mark.parametrize("kind", ["chart", "photo", "video_still", "document"])
def test_a_picture_post_needs_a_picture(tmp_path, kind):
    _, faults = read(tmp_path, changed("type: text", f"type: {kind}"))

    assert [(fault.field, fault.mend) for fault in faults] == [
        ("media", "Add it, or change the type.")
    ]


def test_advice_is_given_in_the_readers_language(tmp_path):
    words.use("ja")

    _, faults = read(tmp_path, changed("rev: 2", "rev: 0"))

    assert faults[0].what == "0 は小さすぎます。"
    assert faults[0].mend == "1 以上の数を書いてください。"


def test_all_faults_are_told_at_once_in_the_order_of_the_file(tmp_path):
    source = changed("rev: 2", "rev: 0").replace("cost: 1\n", "cost: 0\n")
    source = source.replace("rev: 1\n", "rev: one\n")

    _, faults = read(tmp_path, source)

    assert [fault.field for fault in faults] == ["rev", "evidence.e2.cost", "rev"]
    assert [fault.line for fault in faults] == sorted(fault.line for fault in faults)
