"""A full disk, a locked folder, a second window: told apart, and nothing lost."""

import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from literacy_app.domain.errors import (
    DiskIsFull,
    FolderNotWritable,
    RecordsAreInUse,
    RecordsAreReadOnly,
)
from literacy_app.storage.records.inspection import inspect
from literacy_app.storage.records.opening import open_records
from tests.domain.making import a_learner, a_post, an_attempt

REPOSITORY = Path(__file__).parents[3]
HOLD_OPEN = """
import sys
from pathlib import Path
from literacy_app.storage.records.opening import open_records
records = open_records(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def files_of_at_most(size):
    """Let no file of this process grow beyond size bytes, as a quota would."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def answer_until_full(records):
    """Return the answers acknowledged before the disk was full."""
    acknowledged = []
    try:
        for number in range(500):
            attempt = an_attempt(a_post(id=f"post-{number}"))
            records.keep_attempt(attempt)
            acknowledged.append(attempt)
    except DiskIsFull:
        return acknowledged
    pytest.fail("the disk never was full")


def test_a_full_disk_loses_no_acknowledged_answer(practised):
    pages = practised._file.value("PRAGMA page_count")
    practised._file.run(f"PRAGMA max_page_count = {pages + 8}")
    before = practised.attempts_of("ama")

    acknowledged = answer_until_full(practised)

    assert acknowledged
    assert practised.attempts_of("ama") == (*before, *acknowledged)
    assert practised.verify().sound


def test_a_used_up_quota_loses_no_acknowledged_answer(practised, tmp_path):
    before = practised.attempts_of("ama")
    with files_of_at_most(practised.path.stat().st_size + 40_000):
        acknowledged = answer_until_full(practised)

    assert acknowledged
    assert practised.attempts_of("ama") == (*before, *acknowledged)
    assert practised.verify().sound
    practised.close()
    with open_records(tmp_path) as again:
        assert again.attempts_of("ama") == (*before, *acknowledged)


def test_answers_go_on_when_there_is_room_again(practised):
    with files_of_at_most(practised.path.stat().st_size):
        answer_until_full(practised)

    practised.keep_attempt(an_attempt(a_post(id="afterwards")))

    assert practised.has_answered("ama", "afterwards")


def test_a_first_start_on_a_full_disk_leaves_no_half_file(tmp_path):
    with files_of_at_most(8192), pytest.raises(DiskIsFull):
        open_records(tmp_path)

    assert not (tmp_path / "records.sqlite").exists()
    open_records(tmp_path).close()


def test_a_backup_that_finds_no_room_leaves_nothing_behind(practised, tmp_path):
    backup = tmp_path / "backups" / "one.sqlite"
    with files_of_at_most(8192), pytest.raises(DiskIsFull):
        practised.backup(backup)

    assert list(backup.parent.iterdir()) == []


def test_a_data_folder_below_a_file_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(FolderNotWritable):
        open_records(tmp_path / "file" / "data")


def test_a_folder_nobody_may_write_to_is_refused(powerless):
    folder, without_rights = powerless
    folder.chmod(0o555)

    with without_rights(), pytest.raises(FolderNotWritable):
        open_records(folder)

    assert list(folder.iterdir()) == []


def test_records_in_a_locked_folder_are_read_only(powerless):
    folder, without_rights = powerless
    open_records(folder).close()
    folder.chmod(0o555)

    with without_rights(), pytest.raises(RecordsAreReadOnly):
        open_records(folder)


def test_a_locked_file_in_an_open_folder_is_read_only(powerless):
    folder, without_rights = powerless
    open_records(folder).close()
    (folder / "records.lock").unlink()
    (folder / "records.sqlite").chmod(0o444)
    folder.chmod(0o777)

    with without_rights(), pytest.raises(RecordsAreReadOnly):
        open_records(folder)


def test_locked_records_can_still_be_verified(powerless):
    folder, without_rights = powerless
    with open_records(folder) as records:
        records.enrol(a_learner())
    (folder / "records.sqlite").chmod(0o444)
    folder.chmod(0o555)

    with without_rights():
        assert inspect(folder).sound


def test_records_locked_while_open_refuse_kindly(practised):
    practised._file.run("PRAGMA query_only = ON")

    with pytest.raises(RecordsAreReadOnly):
        practised.keep_attempt(an_attempt())

    assert practised.attempts_made("ama") == 6


def test_a_second_window_on_the_same_folder_is_refused(tmp_path):
    with open_records(tmp_path), pytest.raises(RecordsAreInUse):
        open_records(tmp_path)
    open_records(tmp_path).close()


def test_the_folder_is_free_again_when_the_other_window_dies(tmp_path):
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD_OPEN, tmp_path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=REPOSITORY,
    )
    with other:
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(RecordsAreInUse):
            open_records(tmp_path)
        assert inspect(tmp_path).sound
        other.kill()
    open_records(tmp_path).close()


def test_records_belong_to_the_thread_that_opened_them(records):
    caught = []

    def reach_over():
        try:
            records.learners()
        except Exception as error:  # noqa: BLE001 - SQLite's own, whatever it is
            caught.append(error)

    thread = threading.Thread(target=reach_over)
    thread.start()
    thread.join()

    assert "thread" in str(caught[0])


@pytest.mark.skipif(os.name == "nt", reason="no such links there")
def test_a_folder_reached_by_two_names_is_still_one_folder(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "other").symlink_to(tmp_path / "data")

    with open_records(tmp_path / "data"), pytest.raises(RecordsAreInUse):
        open_records(tmp_path / "other")
