"""`mikiwame records`, as somebody types it."""

import json
import sqlite3

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame
from literacy_app.storage.records.opening import open_records
from tests.domain.making import a_learner, an_attempt


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "data"
    with open_records(folder) as records:
        records.enrol(a_learner(id="ama"))
        records.keep_attempt(an_attempt())
    return folder


@pytest.fixture
def types(folder):
    """Type a command about the folder; nobody sits at the window."""

    def types(*words, lang="en", answer=None):
        nothing = Doors(*[lambda *_: 0] * 3)
        command = ["--data", str(folder), "--lang", lang, "records", *map(str, words)]
        return CliRunner().invoke(mikiwame, command, obj=nothing, input=answer)

    return types


def tamper(folder, sql):
    db = sqlite3.connect(folder / "records.sqlite", isolation_level=None)
    db.execute("DROP TRIGGER IF EXISTS event_can_only_be_erased")
    db.execute(sql)
    db.close()


def test_whole_records_are_called_whole(types):
    said = types("verify")

    assert said.exit_code == 0
    assert said.stdout == "The records are whole. Events: 2. Devices: 1.\n"
    assert "無事です" in types("verify", lang="ja").stdout


def test_a_script_reads_the_same(types):
    said = json.loads(types("verify", "--json").stdout)

    assert said == {
        "sound": True,
        "events": 2,
        "devices": 1,
        "broken": None,
        "views_agree": True,
    }


def test_a_changed_event_is_named(types, folder):
    tamper(folder, "UPDATE event SET at = '2020' WHERE seq = 2")

    said = types("verify")
    assert (said.exit_code, said.stdout) == (1, "")
    assert said.stderr.startswith("Event 2 of device ")
    as_json = types("verify", "--json")
    assert as_json.exit_code == 1
    assert json.loads(as_json.stdout)["broken"]["seq"] == 2


def test_changed_tables_are_made_again(types, folder):
    tamper(folder, "UPDATE ability SET theta = 9")
    said = types("verify")
    assert (said.exit_code, "records rebuild" in said.stderr) == (1, True)

    assert types("rebuild").stdout == "All tables were made again. Events: 2.\n"
    assert types("verify").exit_code == 0
    assert json.loads(types("rebuild", "--json").stdout) == {"events": 2}


def test_a_backup_is_made_and_put_back(types, folder, tmp_path):
    backup = tmp_path / "monday.sqlite"
    assert str(backup) in types("backup", backup).stdout
    with open_records(folder) as records:
        records.keep_attempt(an_attempt())

    said = types("restore", backup, answer="y\n")

    assert said.exit_code == 0
    assert "records.sqlite.before-restore-1" in said.stdout
    assert json.loads(types("verify", "--json").stdout)["events"] == 2
    as_json = json.loads(types("restore", backup, "--yes", "--json").stdout)
    assert as_json["aside"].endswith("before-restore-2")


def test_a_backup_without_a_name_goes_beside_the_records(types, folder):
    said = json.loads(types("backup", "--json").stdout)

    assert said["backup"].startswith(str(folder / "backups" / "mikiwame-"))


def test_nothing_is_put_back_unless_somebody_says_yes(types, folder, tmp_path):
    types("backup", tmp_path / "monday.sqlite")
    before = (folder / "records.sqlite").read_bytes()

    said = types("restore", tmp_path / "monday.sqlite", answer="n\n")

    assert said.exit_code == 1
    assert "Nothing has been changed." in said.stderr
    assert (folder / "records.sqlite").read_bytes() == before


def test_trouble_is_told_in_words_and_without_a_traceback(types, folder):
    (folder / "records.sqlite").write_bytes(b"rubbish")

    said = types("verify")

    assert (said.exit_code, said.stdout) == (1, "")
    assert "damaged and cannot be read" in said.stderr
    assert "Traceback" not in said.stderr
    assert "こわれていて" in types("verify", lang="ja").stderr


def test_a_backup_that_is_none_is_refused(types, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Ama")

    said = types("restore", tmp_path / "letter.txt", "--yes")

    assert said.exit_code == 1
    assert "is not a sound backup" in said.stderr


def test_wrong_usage_is_told_apart(types):
    assert types("restore").exit_code == 2
    assert types("forget").exit_code == 2
