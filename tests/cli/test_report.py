"""`mikiwame report`: one file, in the form and the language asked for."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame
from literacy_app.domain.school import Enrolment, SchoolClass
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW, a_learner

NO_WINDOW = Doors(*[lambda *_, **__: 0] * 3)
GOOD = "lantern otter plum"


@pytest.fixture
def run(folder):
    """Type `mikiwame report …` where Emi is in class 6-2."""
    with open_records(folder) as records:
        records.enrol(a_learner(id="emi", nickname="Emi"))
        records.keep_class(SchoolClass("6-2", "6-2", "LS", 2026), NOW)
        records.keep_enrolment(Enrolment("6-2", "emi", "student", "1"), NOW)

    def run(*words, job="report", lang="en", password=None):
        before = ["--data", str(folder), "--lang", lang, job]
        env = {"MIKIWAME_PASSWORD": password}
        words = [*before, *map(str, words)]
        return CliRunner().invoke(mikiwame, words, obj=NO_WINDOW, env=env)

    return run


def test_a_letter_is_written_in_the_language_asked_for(run, tmp_path):
    out = tmp_path / "letter.pdf"
    done = run("6-2", "--pupil", "Emi", "--letter", "--lang", "ja", "--out", out)

    assert done.exit_code == 0, done.output
    assert done.stdout.strip() == str(out)
    assert "保護者" in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize(
    ("ending", "begins"),
    [("pdf", b"%PDF"), ("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf"), ("html", b"<!")],
)
def test_the_ending_of_a_name_says_the_form(run, tmp_path, ending, begins):
    out = tmp_path / f"emi.{ending}"
    done = run("6-2", "--pupil", "Emi", "--out", out)

    assert done.exit_code == 0, done.output
    assert out.read_bytes().lstrip().startswith(begins)


def test_a_form_can_be_named(run, tmp_path):
    out = tmp_path / "emi"
    done = run("6-2", "--pupil", "Emi", "--format", "json", "--weeks", 4, "--out", out)

    assert done.exit_code == 0, done.output
    assert json.loads(out.read_text("utf-8"))["kind"] == "pupil"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("7-1",), "6-2"),
        (("6-2", "--pupil", "Ken"), "Ken"),
        (("6-2", "--pupil", "Emi", "--letter", "--format", "csv"), "PDF, HTML"),
        (("6-2", "--letter"), "--pupil"),
    ],
)
def test_what_cannot_be_made_is_told_in_one_message(run, tmp_path, words, said):
    done = run(*words, "--out", tmp_path / "out.pdf")

    assert done.exit_code != 0
    assert said in done.stderr
    assert "Traceback" not in done.output
    assert not (tmp_path / "out.pdf").exists()


def test_nothing_is_written_over(run, tmp_path):
    out = tmp_path / "emi.pdf"
    out.write_text("mine")
    done = run("6-2", "--pupil", "Emi", "--out", out)

    assert done.exit_code == 1
    assert out.read_text() == "mine"


def test_where_there_is_staff_a_password_is_asked_for(run, tmp_path):
    assert run("add", "Tanaka", job="staff", password=GOOD).exit_code == 0
    wanted = ("6-2", "--pupil", "Emi", "--out", tmp_path / "emi.pdf")

    assert run(*wanted, password="wrong").exit_code == 1  # noqa: S106
    assert not (tmp_path / "emi.pdf").exists()
    assert run(*wanted, password=GOOD).exit_code == 0
