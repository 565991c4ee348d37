"""`mikiwame` itself: how it is called, what it says when something is wrong."""

import json

import pytest
from click.testing import CliRunner

from literacy_app import __version__
from literacy_app.cli.errand import Doors
from literacy_app.cli.main import JOBS, mikiwame
from literacy_app.domain.errors import NoScreen


@pytest.fixture
def types():
    """Type a command; `window` is what opens where there is no job."""

    def types(*words, window=lambda _errand: 0):
        doors = Doors(window=window, tour=None, draw_post=None)
        return CliRunner().invoke(mikiwame, [*map(str, words)], obj=doors)

    return types


def test_no_job_opens_the_window_with_the_wishes_named(types, tmp_path):
    wished = []

    def window(errand):
        wished.append((errand.data, errand.lang, errand.theme))
        return 0

    said = types(
        "--data", tmp_path, "--lang", "ja", "--theme", "contrast", window=window
    )

    assert (said.exit_code, said.output) == (0, "")
    assert wished == [(tmp_path, "ja", "contrast")]


def test_without_wishes_the_window_decides_by_itself(types):
    wished = []

    def window(errand):
        wished.append((errand.data_named, errand.lang, errand.theme))
        return 0

    types(window=window)

    assert wished == [(False, None, None)]


def test_the_window_s_exit_code_is_handed_on(types):
    assert types(window=lambda _errand: 1).exit_code == 1


@pytest.mark.parametrize(
    "words",
    [
        ["nothing"],
        ["--lang", "xx"],
        ["--theme", "pink"],
        ["--nothing"],
        ["tour"],
        ["doctor", "--nothing"],
        ["records", "restore"],
        ["content", "lint"],
        ["bank", "show"],
    ],
)
def test_wrong_usage_exits_with_2_and_says_how_to_ask(types, words):
    said = types(*words)

    assert said.exit_code == 2
    assert "--help" in said.stderr
    assert "Traceback" not in said.output


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_trouble_is_one_message_and_exit_code_1(types, lang):
    def window(_errand):
        raise NoScreen("DISPLAY")

    said = types("--lang", lang, window=window)

    assert (said.exit_code, said.stdout) == (1, "")
    assert "mikiwame tour" in said.stderr
    assert "Traceback" not in said.stderr
    assert said.stderr.isascii() == (lang == "en")


def test_records_that_are_not_there_are_a_trouble(types, tmp_path):
    said = types("--data", tmp_path, "records", "verify")

    assert said.exit_code == 1
    assert str(tmp_path) in said.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_version_and_the_jobs_are_told(types):
    assert types("--version").stdout == f"mikiwame, version {__version__}\n"
    said = types("--help").stdout
    assert [job for job in JOBS if f"  {job} " not in said] == []


@pytest.mark.parametrize("job", JOBS)
def test_every_job_explains_itself(types, job):
    said = types(job, "--help")

    assert said.exit_code == 0
    assert said.stdout.startswith(f"Usage: mikiwame {job}")


def test_a_doctor_finds_nothing_wrong_and_makes_nothing(types, tmp_path):
    said = types("--data", tmp_path / "data", "doctor")

    assert said.exit_code == 0, said.output
    assert __version__ in said.stdout
    assert not (tmp_path / "data").exists()


def test_a_doctor_tells_a_script_the_same(types, tmp_path):
    (tmp_path / "data").mkdir()
    signs = json.loads(types("--data", tmp_path / "data", "doctor", "--json").stdout)

    assert {"name", "well", "found", "mend"} == set(signs[0])
    found = {sign["name"]: sign["found"] for sign in signs}
    assert found["mikiwame"] == __version__
    assert found["Posts"] == "116"


def test_a_doctor_names_what_is_ill_and_how_to_mend_it(types, tmp_path):
    (tmp_path / "records.sqlite").write_bytes(b"nonsense" * 900)
    said = types("--data", tmp_path, "doctor")

    assert said.exit_code == 1
    [ill] = [line for line in said.stdout.splitlines() if line.startswith("!!")]
    assert "records.sqlite are damaged" in ill
    assert "Traceback" not in said.output
