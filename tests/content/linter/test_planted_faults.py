"""One fault is planted in an honest pack; its rule must name it and its line."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from literacy_app import words
from literacy_app.content.linter.rules.siblings import likeness

PLANTED = yaml.safe_load((Path(__file__).parent / "planted.yaml").read_text("utf-8"))


def test_an_honest_pack_is_left_in_peace(desk):
    assert desk.findings() == []


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted["fault"])
def test_a_planted_fault_is_found_where_it_stands(desk, planted):
    desk.replace(planted["in"], planted["old"], planted["new"])
    line = desk.line(planted["in"], planted.get("at", planted["new"]))

    found = desk.findings(planted["rule"])

    assert {f.file for f in found} == {desk.file(planted["in"])}
    assert line - planted.get("lines_above", 0) in {f.line for f in found}
    assert planted.get("level", "error") in {f.level for f in found}
    assert all(f.post and f.what and f.mend for f in found)


def test_every_rule_about_one_post_has_a_planted_fault():
    numbers = {f"L{n:02}" for n in (*range(1, 10), *range(12, 18), 19, 20)}
    letters = {"L03b", "L07b", "L07c", "L09b", "L13b"}

    assert {planted["rule"] for planted in PLANTED} == numbers | letters


def test_a_finding_speaks_japanese_to_a_japanese_author(desk):
    desk.replace("bench-petition", "CC0-1.0", "All rights")
    words.use("ja")

    [found] = desk.findings()

    assert "ライセンス" in found.what


def test_copies_of_one_sentence_are_alike_and_strangers_are_not():
    plan = "I loved the old benches, but the new plan is better for all of us."

    assert likeness(f"As a father {plan}", f"As a runner {plan}") > 0.6
    assert likeness(plan, "The bus to the hospital left early this morning.") < 0.3
