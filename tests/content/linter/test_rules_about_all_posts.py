"""Rules that need the whole pack, and drawings that must not run anything."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from literacy_app.content.linter.names import listed, names_in
from literacy_app.content.linter.rules import balance, coverage, one_sided_kinds

from .banks import bank
from .test_planted_leaks import evidence_kind

NOWHERE = Path("no pictures here")


def changed(written, change):
    posts = tuple(change(number, post) for number, post in enumerate(written.posts))
    return replace(written, pack=replace(written.pack, posts=posts))


def said(rule, written):
    return [f"{found.rule} {found.field} {found.what}" for found in rule.rule(written)]


def test_half_of_the_posts_are_genuine():
    assert said(balance, bank(1, NOWHERE)) == []


def test_a_topic_told_from_one_side_only_is_named():
    def one_sided(number, post):
        return replace(post, topic="traffic" if number % 2 else post.topic)

    found = said(balance, changed(bank(1, NOWHERE), one_sided))

    assert any(words.startswith("L10b topic") for words in found)


def test_a_pack_of_tricks_only_is_refused():
    written = bank(1, NOWHERE)
    tricks = tuple(p for p in written.posts if p.verdict == "manipulated")
    alone = replace(written, pack=replace(written.pack, posts=tricks[:3]))

    levels = [found.level for found in balance.rule(replace(alone, sources=Anywhere()))]

    assert levels == ["error", "warning", "warning", "warning"]


class Anywhere(dict):
    """Every post stands on line 1 of a file that does not matter."""

    def __missing__(self, key):
        return self

    source = property(lambda self: self)
    file = Path("anywhere.yaml")

    def line_of(self, _field):
        return 1


def test_evidence_offered_with_one_verdict_only_is_named():
    found = said(one_sided_kinds, bank(1, NOWHERE, leak=evidence_kind))

    [only] = found
    assert only.startswith("L11b evidence Evidence of kind archive occurs")
    assert only.endswith("with the verdict manipulated only.")


def test_coverage_is_left_out_for_a_small_pack():
    assert [f.level for f in coverage.rule(bank(1, NOWHERE))] == ["info"]


def test_a_large_pack_shows_a_tactic_in_more_than_one_topic():
    def tied(_, post):
        if post.verdict == "genuine" or post.topic != "food":
            return post
        seal = replace(post.profile, avatar="gen:seal:office")
        return replace(post, tactics_extra=("SRC-01",), profile=seal)

    found = said(coverage, changed(bank(1, NOWHERE, pairs=32), tied))

    assert [words.split()[0] for words in found] == ["L18", "L18", "L18"]
    assert "resembled by 0" in found[0]
    assert "topic food" in found[1]
    assert "gen:seal" in found[2]


@pytest.mark.parametrize(
    "drawing",
    [
        "<svg><script>alert(1)</script></svg>",
        "<svg onload='run()'></svg>",
        "<svg><image href='https://pictures.example/a.png'/></svg>",
        "<svg><style>@import 'a.css';</style></svg>",
    ],
)
def test_a_drawing_that_runs_or_fetches_is_refused(desk, drawing):
    (desk.folder / "scenes" / "tree.svg").write_text(f"\n{drawing}", "utf-8")

    [found] = desk.findings("L17")

    assert (found.file.name, found.line) == ("tree.svg", 2)


def test_a_plain_drawing_is_fine(desk):
    plain = "<svg><use href='#leaf'/><rect fill='url(#sky)'/></svg>"
    (desk.folder / "scenes" / "tree.svg").write_text(plain, "utf-8")

    assert desk.findings() == []


@pytest.mark.parametrize(
    "innocent",
    [
        "The bus LINE is closed, look at the x axis of the apple chart.",
        "Turkey for lunch, and a China plate.",
        "インドア派の山口さんと大分おそい電車に乗った。",
        "ローマ字で書いた三重の輪とトランプ。",
        "ミニトマトとタイルとパリパリの皮。",
    ],
)
def test_common_words_are_not_taken_for_names(innocent):
    lists = ("parties", "people", "companies", "countries", "places", "events", "harm")
    allowed = {"China"}

    found = {name for names in lists for name in names_in(innocent, names)}

    assert found <= allowed


def test_every_listed_name_is_found_in_a_sentence():
    for names in ("parties", "people", "companies", "countries", "places"):
        for name in listed(names):
            sentence = f"See {name} there." if name.isascii() else f"これは{name}です。"
            assert any(names_in(sentence, names)), name
