"""Slips in the YAML files of a module, and in the names of its folders."""

from __future__ import annotations

import shutil

import pytest

from literacy_app.content.lessons.library_files import study_library
from literacy_app.content.linter.lint import read_for_linting
from literacy_app.content.linter.rules.lessons import quiz
from tests.content.lessons.modules import HOME, write_module


@pytest.fixture
def folder(tmp_path):
    return write_module(tmp_path)


def change(folder, name, old, new):
    file = folder / HOME / name
    written = file.read_text("utf-8")
    assert old in written
    file.write_text(written.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "what"),
    [
        ("items.yaml", "What do you do first?", "<b>What</b> first?", "HTML"),
        ("items.yaml", "What do you do first?", "A &amp; B", "code for a character"),
        ("items.yaml", "What do you do first?", "[x](javascript:alert(1))", "link"),
        ("items.yaml", "What do you do first?", "**What** first?", "asterisks"),
        ("guide.yaml", "Ask what they see.", "<script>x</script>", "HTML"),
        ("guide.yaml", "unit: 場ちがいな写真", 'unit: "{場|ば}"', "No readings"),
        ("items.yaml", "[0.2, 0.1, 0.3, 0.2]", "[0.8, 0.1, 0.3, 0.2]", "edge"),
        ("items.yaml", "[0.2, 0.1, 0.3, 0.2]", "[0.2, 0.1, 0, 0.2]", "no size"),
        ("items.yaml", '{en: "Look", ja: "調べる"}', '{en: Stop, ja: "見る"}', "twice"),
        ("items.yaml", "owner: minamo-city.example", "owner: example", "owner"),
    ],
)
def test_a_slip_in_a_file_is_told(folder, name, old, new, what):
    change(folder, name, old, new)

    [fault] = study_library(folder, None).faults
    assert fault.file == folder / HOME / name
    assert fault.line > 1
    assert what in fault.what


def test_a_folder_that_is_not_named_like_a_module_is_told(folder):
    (folder / HOME).rename(folder / "modules" / "3-pictures")

    [fault] = study_library(folder, None).faults
    assert "name of a module's folder" in fault.what


def test_two_folders_of_one_module_are_told(folder):
    shutil.copytree(folder / HOME, folder / "modules" / "04-more")

    [fault] = study_library(folder, None).faults
    assert "holds M03 already" in fault.what


def test_no_mend_names_the_field_that_is_wrong_or_nothing_at_all(folder):
    sources = folder / "sources.yaml"
    sources.write_text(
        sources.read_text("utf-8").replace("where: J", "url: a"), "utf-8"
    )
    change(folder, "module.yaml", "FEE-01", "abc")

    mends = [fault.mend for fault in study_library(folder, None).faults]
    assert mends
    assert not any("Write url instead" in mend or ": ." in mend for mend in mends)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("genuine: 4", "genuine: 8", "8 of 8 posts are genuine"),
        ("unseen: 3", "unseen: 9", "More posts with other tactics"),
    ],
)
def test_a_one_sided_or_impossible_quiz_is_told(folder, old, new, what):
    change(folder, "module.yaml", old, new)
    written, _ = read_for_linting(folder)

    assert any(what in finding.what for finding in quiz.rule(written))
