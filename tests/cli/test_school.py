"""A class from the command line: made, given tasks, and one pupil erased."""

import json
import zipfile

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame

NO_WINDOW = Doors(*[lambda *_, **__: 0] * 3)
GOOD = "lantern otter plum"


@pytest.fixture
def run(folder):
    def run(*words):
        words = ["--data", str(folder), *map(str, words)]
        env = {"MIKIWAME_PASSWORD": GOOD}
        done = CliRunner().invoke(mikiwame, words, obj=NO_WINDOW, env=env)
        return done.exit_code, done.output

    return run


@pytest.fixture
def school(run, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(
        "number,nickname,group\n1,Aoi,A\n2,Ben,A\n3,Cai,B\n4,Dan,B", "utf-8"
    )
    assert run("staff", "add", "Tanaka")[0] == 0
    assert run("class", "create", "6-2", "--band", "E56")[0] == 0
    assert run("roster", "import", path, "--class", "6-2")[0] == 0
    return run


def test_classes_are_made_renamed_and_put_away(school):
    [found] = json.loads(school("class", "list", "--json")[1])
    assert (found["name"], found["band"], found["pupils"]) == ("6-2", "E56", 4)
    assert school("class", "create", "６-2")[0] == 1
    assert school("class", "rename", "6-2", "6-2 blue")[0] == 0
    assert school("class", "archive", "6-2 blue")[0] == 0
    assert school("class", "list") == (0, "")
    assert school("class", "list", "--archived")[1].startswith("6-2 blue\tE56\t")


def test_a_task_is_given_extended_and_taken_back(school):
    words = ("assign", "module", "m01", "--class", "6-2", "--json")
    done, said = school(*words, "--until", "2099-12-04", "--group", "A")
    facts = json.loads(said)
    assert (done, facts["pupils"]) == (0, 2)
    short = facts["id"][:8]
    listed = school("assign", "list", "--class", "6-2")[1]
    assert short in listed
    assert "2099-12-04" in listed
    assert "0 of 2 done" in listed
    for job in (("extend", short, "2099-12-24"), ("release", short)):
        assert school("assign", *job, "--class", "6-2")[0] == 0
    [task] = json.loads(school("assign", "list", "--class", "6-2", "--json")[1])
    assert task["due_at"].startswith("2099-12-24")
    assert school("assign", "withdraw", short, "--class", "6-2")[0] == 0
    assert school("assign", "list", "--class", "6-2") == (0, "")


@pytest.mark.parametrize(
    ("job", "words"),
    [
        (("quiz", "M01"), "quiz of M01"),
        (("practice", "8"), "8 posts of practice"),
        (("review", "6"), "6 posts of review"),
        (("test", "pre"), "test before"),
    ],
)
def test_every_kind_of_task_can_be_given(school, job, words):
    done, said = school("assign", *job, "--class", "6-2", "--learner", "aoi")
    assert done == 0
    assert words in said
    assert "1 pupil:" in said


@pytest.mark.parametrize(
    "words",
    [
        ("module", "M99", "--class", "6-2"),
        ("module", "M01", "--class", "7-9"),
        ("module", "M01", "--class", "6-2", "--learner", "Eve"),
        ("module", "M01", "--class", "6-2", "--group", "Z"),
        ("practice", "8", "--class", "6-2", "--until", "2001-01-01"),
        ("test", "post", "--class", "6-2"),
    ],
)
def test_what_cannot_be_given_is_told_in_one_sentence(school, words):
    done, said = school("assign", *words)
    assert done == 1
    assert "Traceback" not in said
    assert school("assign", "list", "--class", "6-2") == (0, "")


def test_one_pupil_is_exported_and_erased(school, tmp_path):
    out = tmp_path / "aoi.zip"
    assert school("records", "export", "aoi", out)[0] == 0
    assert "record.json" in zipfile.ZipFile(out).namelist()
    assert school("records", "erase", "Aoi")[0] == 1  # nobody said yes
    assert school("records", "erase", "Aoi", "--yes", "--class", "6-2")[0] == 0
    assert school("records", "erase", "Aoi", "--yes")[0] == 1
    assert json.loads(school("class", "list", "--json")[1])[0]["pupils"] == 3
    assert school("records", "verify")[0] == 0
