"""`mikiwame staff`, and the password before people's records."""

import json

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame

NO_WINDOW = Doors(*[lambda *_, **__: 0] * 3)
GOOD, OTHER = "lantern otter plum", "kettle maple ferry"


@pytest.fixture
def run(folder):
    def run(*words, password=None, name=None, typed=None):
        env = {"MIKIWAME_PASSWORD": password, "MIKIWAME_STAFF": name}
        words = ["--data", str(folder), *map(str, words)]
        done = CliRunner().invoke(mikiwame, words, obj=NO_WINDOW, env=env, input=typed)
        return done.exit_code, done.output

    return run


@pytest.fixture
def code(run):
    """Tanaka is on the staff; the recovery code she was given."""
    done, said = run("staff", "add", "Tanaka", "--json", password=GOOD)
    assert done == 0
    facts = json.loads(said)
    assert (facts["name"], facts["role"]) == ("Tanaka", "admin")
    return facts["recovery_code"]


def test_the_first_teacher_types_a_password_twice(run):
    done, said = run("staff", "add", "Tanaka", typed=f"{GOOD}\n{GOOD}\n")
    assert done == 0
    assert "Tanaka is on the staff: administrator." in said
    assert GOOD not in said


def test_a_weak_password_is_refused_in_one_sentence(run):
    done, said = run("staff", "add", "Tanaka", password="short")  # noqa: S106
    assert done == 1
    assert "Traceback" not in said
    assert run("staff", "list")[1] == ""


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize(
    "words",
    [
        ("staff", "list"),
        ("test", "list"),
        ("records", "backup"),
        ("records", "rebuild"),
        ("records", "recall"),
        ("modules", "feedback", "at_end"),
    ],
)
def test_peoples_records_open_with_the_password_only(run, words):
    assert run(*words, password=GOOD)[0] == 0
    for wrong in ("", OTHER):
        done, said = run(*words, password=wrong)
        assert done == 1
        assert "password" in said.lower()


@pytest.mark.usefixtures("code")
def test_who_types_nothing_is_told_what_is_missing(run):
    done, said = run("test", "list", typed="")
    assert done == 1
    assert "Traceback" not in said


@pytest.mark.usefixtures("code")
def test_a_list_is_read_in_by_staff_only(run, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("number,nickname\n1,Aoi\n", "utf-8")
    words = ("roster", "import", path, "--class", "6-2", "--json")
    assert run(*words, password=OTHER)[0] == 1
    done, said = run(*words, password=GOOD)
    assert (done, json.loads(said)["learners"]["new"]) == (0, 1)


@pytest.mark.usefixtures("code")
def test_answers_are_printed_for_staff_and_handouts_for_all(run, tmp_path):
    answers = ("print", "M01", "--what", "answers", "--out", tmp_path / "a.pdf")
    assert run(*answers, password=OTHER)[0] == 1
    assert run(*answers, password=GOOD)[0] == 0
    assert run("print", "M01", "--what", "handout", "--out", tmp_path / "h.pdf")[0] == 0


def test_a_lost_password_is_replaced_with_the_code(run, code):
    done, said = run("staff", "recover", "Tanaka", code, password=OTHER)
    assert done == 0
    assert code not in said
    assert run("staff", "list", password=OTHER) == (0, "Tanaka\tadministrator\n")
    assert run("staff", "recover", "Tanaka", code, password=GOOD)[0] == 1


@pytest.mark.usefixtures("code")
def test_with_several_on_the_staff_one_says_who_one_is(run):
    done, said = run("staff", "add", "Sato", "--json", password=GOOD)
    assert (done, json.loads(said)["role"]) == (0, "teacher")
    done, said = run("staff", "list", password=GOOD)
    assert done == 1
    assert "Sato" in said
    assert run("staff", "list", password=GOOD, name="Tanaka")[0] == 0
    assert run("--as", "tanaka", "staff", "reset", "Sato", password=GOOD)[0] == 0


def test_damaged_records_can_still_be_put_back(run, folder, code):
    assert code
    _, said = run("records", "backup", "--json", password=GOOD)
    backup = json.loads(said)["backup"]
    (folder / "records.sqlite").write_bytes(b"SQLite format 3\0" + b"x" * 9000)
    assert run("records", "restore", backup, "--yes", password=GOOD)[0] == 0
    assert run("staff", "list", password=GOOD)[0] == 0
