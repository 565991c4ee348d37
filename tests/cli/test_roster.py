"""`mikiwame roster`: a list is checked, or read in whole."""

import json

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame

NO_WINDOW = Doors(*[lambda *_, **__: 0] * 3)


@pytest.fixture
def run(folder, tmp_path):
    def run(job, *lines, as_json=True):
        path = tmp_path / "list.csv"
        path.write_text("\n".join(("number,nickname", *lines)), "utf-8")
        words = ["--data", str(folder), "roster", job, str(path), "--class", "6-2"]
        done = CliRunner().invoke(
            mikiwame, [*words, *(["--json"] if as_json else [])], obj=NO_WINDOW
        )
        return done.exit_code, json.loads(done.stdout) if as_json else done.output

    return run


def test_a_list_is_read_in_and_then_nothing_is_new(run):
    assert run("check", "1,Aoi")[0] == 0
    code, first = run("import", "1,Aoi")
    _, again = run("import", "1,Aoi")

    assert (code, first["learners"]["new"], first["errors"]) == (0, 1, [])
    assert again["learners"] == {"new": 0, "changed": 0, "unchanged": 1, "archived": 0}
    assert set(again) == {"learners", "teachers", "classes", "enrollments", "errors"}


@pytest.mark.parametrize("job", ["check", "import"])
def test_a_row_at_fault_keeps_all_out(run, job):
    code, said = run(job, "1,Aoi", "1,Ben")
    [error] = said["errors"]

    assert code == 1
    assert (error["file"], error["row"], error["column"]) == ("list.csv", 3, "number")
    assert error["message"] == "Number 1 is used twice (line 2). Next free: 2."
    assert run("check", "1,Aoi")[1]["learners"]["new"] == 1


def test_a_person_is_told_what_happened(run):
    assert "The list was read in." in run("import", "1,Aoi", as_json=False)[1]
