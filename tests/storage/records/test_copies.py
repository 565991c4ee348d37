"""Backups are checked before they count, and before they are put back."""

import shutil
import sqlite3

import pytest

from literacy_app.domain.errors import (
    BackupUnusable,
    FileInTheWay,
    FolderNotWritable,
    RecordsAreInUse,
    RecordsAreNewer,
)
from literacy_app.storage.records.copies import restore
from literacy_app.storage.records.inspection import look_through
from literacy_app.storage.records.opening import open_records
from tests.domain.making import a_post, an_attempt


@pytest.fixture
def backup(practised, tmp_path_factory):
    """A backup after six answers; a seventh has been given since. All closed."""
    backup = tmp_path_factory.mktemp("stick") / "monday.sqlite"
    practised.backup(backup)
    practised.keep_attempt(an_attempt(a_post(id="later")))
    practised.close()
    return backup


def answered(folder):
    with open_records(folder) as records:
        return records.attempts_made("ama")


def test_a_backup_is_whole_while_the_window_stays_open(practised, tmp_path):
    practised.backup(tmp_path / "one.sqlite")

    assert look_through(tmp_path / "one.sqlite").sound
    assert look_through(tmp_path / "one.sqlite").events == practised.events()
    practised.keep_attempt(an_attempt(a_post(id="later")))


def test_a_backup_replaces_no_file(practised, tmp_path):
    with pytest.raises(FileInTheWay):
        practised.backup(practised.path)
    (tmp_path / "letter.txt").write_text("Dear Ama")
    with pytest.raises(FileInTheWay):
        practised.backup(tmp_path / "letter.txt")

    assert practised.verify().sound
    assert (tmp_path / "letter.txt").read_text() == "Dear Ama"


def test_a_backup_below_a_file_is_refused(practised, tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(FolderNotWritable):
        practised.backup(tmp_path / "file" / "one.sqlite")


def test_a_backup_is_put_back_and_the_present_kept_aside(backup, tmp_path):
    aside = restore(tmp_path, backup)

    assert answered(tmp_path) == 6
    assert look_through(aside).sound
    assert aside.parent == tmp_path
    restore(tmp_path, aside)
    assert answered(tmp_path) == 7


def test_a_backup_is_put_back_into_an_empty_folder(backup, tmp_path_factory):
    folder = tmp_path_factory.mktemp("new") / "data"

    assert restore(folder, backup) is None
    assert answered(folder) == 6


def test_a_backup_is_put_back_over_damaged_records(backup, tmp_path):
    (tmp_path / "records.sqlite").write_bytes(b"rubbish")

    aside = restore(tmp_path, backup)

    assert aside.read_bytes() == b"rubbish"
    assert answered(tmp_path) == 6


def test_restored_records_go_on_as_another_device(backup, tmp_path):
    """The same device must not write two different events under one number."""
    restore(tmp_path, backup)

    with open_records(tmp_path) as records:
        records.keep_attempt(an_attempt(a_post(id="afterwards")))
        before = records.ability_of("ama")
        report = records.verify()
        records.rebuild()
        assert records.ability_of("ama") == before
    assert report.sound
    assert report.devices == 2


def changed(path):
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("DROP TRIGGER event_can_only_be_erased")
    db.execute("UPDATE event SET at = '2020' WHERE seq = 3")
    db.close()


def cut_short(path):
    path.write_bytes(path.read_bytes()[:20_000])


def not_a_backup(path):
    path.write_text("Dear Ama")


@pytest.mark.parametrize("spoil", [changed, cut_short, not_a_backup])
def test_a_spoilt_backup_is_not_put_back(backup, tmp_path, spoil):
    spoil(backup)

    with pytest.raises(BackupUnusable):
        restore(tmp_path, backup)

    assert answered(tmp_path) == 7
    assert not list(tmp_path.glob("*restor*"))


def test_a_backup_that_is_not_there_is_not_put_back(tmp_path):
    with pytest.raises(BackupUnusable, match="missing"):
        restore(tmp_path, tmp_path / "nowhere.sqlite")


def test_a_backup_of_a_newer_app_is_not_put_back(backup, tmp_path):
    db = sqlite3.connect(backup, isolation_level=None)
    db.execute("INSERT INTO _sqlite_migrations VALUES (9, 'records', '9999', '')")
    db.close()

    with pytest.raises(RecordsAreNewer):
        restore(tmp_path, backup)

    assert answered(tmp_path) == 7


def test_nothing_is_put_back_under_an_open_window(backup, tmp_path):
    with open_records(tmp_path) as records:
        with pytest.raises(RecordsAreInUse):
            restore(tmp_path, backup)
        assert records.attempts_made("ama") == 7


def test_an_answer_half_written_in_a_crash_is_undone_before_the_copy(backup, tmp_path):
    whole = (tmp_path / "records.sqlite").read_bytes()
    crash = tmp_path / "crash"
    crash.mkdir()
    with open_records(tmp_path) as records:
        records._file.run("PRAGMA cache_size = 1")
        records._file.run("BEGIN IMMEDIATE")
        records._file.run("UPDATE learner SET nickname = hex(zeroblob(90000))")
        for name in ("records.sqlite", "records.sqlite-journal"):
            shutil.copy(tmp_path / name, crash)
        records._file.run("ROLLBACK")
    assert (crash / "records.sqlite").read_bytes() != whole

    aside = restore(crash, backup)

    assert aside.read_bytes() == whole
