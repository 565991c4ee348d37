"""Sheets from a terminal: files with telling names, troubles in one message."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def run(data):
    """Run `mikiwame print …` as at a terminal."""

    def ask(*words, lang="en"):
        doors = Doors(window=None, tour=None, draw_post=None)
        before = ["--data", str(data), "--lang", lang, "print"]
        return CliRunner().invoke(mikiwame, [*before, *map(str, words)], obj=doors)

    return ask


def test_a_teacher_gets_all_sheets_of_a_module(run, tmp_path):
    done = run("M03", "--out", tmp_path, lang="ja")

    files = sorted(tmp_path.iterdir())
    assert done.exit_code == 0, done.output
    assert len(files) == 6
    assert done.stdout.splitlines()[0] == str(tmp_path / "M03-handout-LS-ja-a4.pdf")
    assert all(PdfReader(file).pages for file in files)


def test_the_language_of_the_sheets_need_not_be_that_of_the_command(run, tmp_path):
    out = tmp_path / "family.html"
    done = run(
        "M06", "--what", "family", "--lang", "ja", "--format", "html", "--out", out
    )

    assert done.exit_code == 0, done.output
    assert '<html lang="ja">' in out.read_text("utf-8")


def test_a_module_nobody_has_written_is_a_trouble_in_one_message(run, tmp_path):
    done = run("M99", "--out", tmp_path)

    assert done.exit_code == 1
    assert "M99" in done.stderr
    assert not list(tmp_path.iterdir())


def test_files_are_replaced_only_by_force(run, tmp_path):
    wanted = ("M01", "--what", "family", "--out", tmp_path)
    assert run(*wanted).exit_code == 0

    assert "--force" in run(*wanted).stderr
    assert run(*wanted, "--force").exit_code == 0


def test_the_plan_in_english_is_refused_in_a_sentence(run, tmp_path):
    done = run("M01", "--what", "plan", "--lang", "en", "--out", tmp_path)

    assert done.exit_code == 1
    assert "print the guide instead" in done.stderr


def test_the_ending_of_a_name_says_which_form_is_meant(run, tmp_path):
    out = tmp_path / "family.html"
    assert run("m06", "--what", "family", "--out", out).exit_code == 0
    assert out.read_text("utf-8").startswith("<!")

    done = run("M06", "--what", "family", "--format", "pdf", "--out", out, "--force")
    assert done.exit_code == 1
    assert "family.html" in done.stderr


def test_several_sheets_are_not_put_into_one_file(run, tmp_path):
    done = run("M06", "--out", tmp_path / "all.pdf")

    assert done.exit_code == 1
    assert "folder" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_folder_may_have_a_dot_in_its_name(run, tmp_path):
    done = run("M06", "--what", "family", "--out", tmp_path / "term 1.2")

    assert done.exit_code == 0, done.output
    assert (tmp_path / "term 1.2").is_dir()
