"""What an author meets on the command line."""

from __future__ import annotations

import json
import sys

import pytest
from click.testing import CliRunner

from literacy_app.cli.content import content
from literacy_app.domain.errors import ExtraMissing, FilesAtFault
from literacy_app.services.lint import lint_folder


@pytest.fixture
def run():
    return lambda *words: CliRunner().invoke(content, [str(word) for word in words])


def test_an_honest_pack_ends_with_zero(desk, run):
    done = run("lint", desk.folder)

    assert done.exit_code == 0
    assert "Posts read: 4. Errors: 0. Warnings: 0." in done.output


def test_a_warning_still_ends_with_zero(desk, run):
    desk.replace("bench-petition", "handle: park_walker_ri", "handle: park_walker_m")

    done = run("lint", desk.folder)

    assert done.exit_code == 0
    assert "Warnings: 1." in done.output


def test_an_error_is_one_line_with_place_rule_and_mend(desk, run):
    desk.replace("bench-petition", "CC0-1.0", "All rights")
    line = desk.line("bench-petition", "All rights")

    done = run("lint", desk.folder)

    assert done.exit_code == 1
    [said] = [row for row in done.output.splitlines() if "L17" in row]
    assert said.startswith(
        f"{desk.file('bench-petition')}:{line}: "
        "L17 error p-bench-petition-m media.m1.licence: The licence All rights"
    )
    assert " Do: Use one of: " in said


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path, run):
    assert run("lint", tmp_path / "nowhere").exit_code == 2


def test_an_empty_folder_is_an_error_not_a_crash(tmp_path, run):
    done = run("lint", tmp_path)

    assert done.exit_code == 1
    assert "Posts read: 0. Errors: 1." in done.output


def test_a_script_reads_everything_as_json(desk, run):
    desk.replace("bench-petition", "CC0-1.0", "All rights")

    facts = json.loads(run("lint", desk.folder, "--probes", "--json").output)

    assert (facts["posts"], facts["errors"], facts["probes"]) == (4, 1, [])
    [found] = [f for f in facts["findings"] if f["level"] == "error"]
    assert set(found) == {
        *("rule", "level", "file", "line", "post", "field", "what", "mend")
    }


def test_without_the_extra_probes_say_what_is_missing(desk, monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn", None)

    with pytest.raises(ExtraMissing) as missing:
        lint_folder(desk.folder, probes=True)

    assert (missing.value.extra, missing.value.package) == ("authoring", "scikit-learn")


def test_without_the_extra_the_readings_of_kanji_are_left_out(desk, monkeypatch):
    monkeypatch.setitem(sys.modules, "kanji_lists", None)

    found = [f for f in lint_folder(desk.folder).findings if f.rule == "L13b"]

    assert [f.level for f in found] == ["info"]


def test_a_changed_post_needs_a_higher_revision(desk, run):
    run("lint", desk.folder, "--write-lock")
    desk.replace("bench-petition", "犬と散歩。", "犬と歩く。")

    [found] = desk.findings()

    assert (found.rule, found.field, found.mend) == ("L01", "rev", "Set rev to 3.")
    assert found.line == desk.line("bench-petition", "rev: 2")
    desk.replace("bench-petition", "rev: 2", "rev: 3")
    assert desk.findings() == []


def test_a_pack_with_errors_is_not_recorded(desk, run):
    desk.replace("bench-petition", "CC0-1.0", "All rights")

    run("lint", desk.folder, "--write-lock")

    assert not (desk.folder / "posts.lock.yaml").exists()


def test_a_broken_record_of_revisions_is_said(desk):
    (desk.folder / "posts.lock.yaml").write_text("p-x: [1, 2", "utf-8")

    with pytest.raises(FilesAtFault) as broken:
        lint_folder(desk.folder)

    assert "--write-lock" in broken.value.faults[0].mend


def test_rules_about_all_posts_wait_until_every_post_can_be_read(desk):
    desk.replace("bench-petition", "  verdict: genuine", "  verdict: maybe")

    found = lint_folder(desk.folder).findings

    assert {f.rule for f in found if f.level == "error"} == {"L06"}
    assert "wait until every post can be read" in next(
        f.what for f in found if f.level == "info"
    )


def test_a_picture_nobody_described_cannot_be_drawn(desk):
    done = CliRunner().invoke(content, ["draw", str(desk.folder), "--only", "moon"])

    assert isinstance(done.exception, FilesAtFault)
    assert "moon" in done.exception.faults[0].what
