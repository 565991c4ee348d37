"""Looking after the records from the outside."""

from datetime import timedelta

import pytest

from literacy_app.domain.errors import BackupUnusable, RecordsAreInUse, RecordsMissing
from literacy_app.services.records_care import (
    backup_records,
    rebuild_records,
    restore_records,
    verify_records,
)
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW, a_learner, an_attempt


@pytest.fixture
def folder(tmp_path):
    with open_records(tmp_path) as records:
        records.enrol(a_learner(id="ama"))
        records.keep_attempt(an_attempt())
    return tmp_path


def test_whole_records_verify(folder):
    report = verify_records(folder)

    assert (report.events, report.devices, report.sound) == (2, 1, True)


def test_verifying_makes_and_changes_nothing(folder, tmp_path_factory):
    before = {path: path.read_bytes() for path in folder.iterdir()}
    verify_records(folder)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before

    empty = tmp_path_factory.mktemp("empty")
    with pytest.raises(RecordsMissing):
        verify_records(empty)
    assert list(empty.iterdir()) == []


def test_records_are_rebuilt_from_the_log(folder):
    assert rebuild_records(folder) == 2
    assert verify_records(folder).sound


def test_a_backup_goes_into_a_folder_of_its_own_under_its_date(folder):
    now = NOW + timedelta(minutes=5)

    assert backup_records(folder, None, now=now) == (
        folder / "backups" / "mikiwame-2026-11-23-093500.sqlite"
    )


def test_a_backup_goes_where_somebody_says(folder, tmp_path_factory):
    stick = tmp_path_factory.mktemp("stick")

    assert backup_records(folder, stick, now=NOW).parent == stick
    named = stick / "new" / "ama.sqlite"
    assert backup_records(folder, named, now=NOW) == named
    assert named.is_file()


def test_a_backup_brings_back_what_was_there(folder):
    backup = backup_records(folder, None, now=NOW)
    with open_records(folder) as records:
        records.remove_learner("ama", NOW)

    restore_records(folder, backup)

    with open_records(folder) as records:
        assert records.attempts_made("ama") == 1


def test_an_open_window_is_left_in_peace(folder):
    with open_records(folder):
        assert verify_records(folder).sound
        with pytest.raises(RecordsAreInUse):
            rebuild_records(folder)


def test_the_records_are_no_backup_of_themselves(folder):
    with pytest.raises(BackupUnusable):
        restore_records(folder, folder / "records.lock")
