"""What a learner sees when files, disks or the app itself fail."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from literacy_app.domain import errors
from literacy_app.services.databases import open_databases
from literacy_app.services.explain import explain
from literacy_app.services.records_care import rebuild_records, verify_records
from literacy_app.ui.crash import LOG_NAME
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.trouble import TroubleView
from literacy_app.ui.views.waiting import TroublePage
from tests.journeys.test_first_day import joins
from tests.storage.records.test_faults import files_of_at_most
from tests.ui.practice.sitter import CTRL

REPOSITORY = Path(__file__).parents[2]
RECORDS = "records.sqlite"
A_LITTLE = 8192  # bytes; less than any records need


def test_damaged_records_are_told_and_left_as_they_are(opens, folder):
    records = folder / RECORDS
    records.write_bytes(records.read_bytes()[:5000] + b"\0" * 3000)
    before = records.read_bytes()
    sora = opens()
    sora.finds(TroubleView)

    assert sora.reads("are damaged and cannot be read.")
    assert sora.button("Try again")
    sora.window.close()
    assert records.read_bytes() == before


def test_records_from_a_newer_app_are_told_and_left_as_they_are(opens, folder):
    records = folder / RECORDS
    with closing(sqlite3.connect(records)) as file, file:
        file.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('records', '9999_tomorrow', '2030-01-01')"
        )
    before = records.read_bytes()
    sora = opens()
    sora.finds(TroubleView)

    assert sora.reads(explain(errors.RecordsAreNewer(records, "9999_tomorrow")))
    sora.window.close()
    assert records.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(opens, folder):
    place = folder / RECORDS / "below-a-file"
    sora = opens(lambda: open_databases(place))
    sora.finds(TroubleView)

    assert sora.reads(explain(errors.FolderNotWritable(place)))


@pytest.mark.skipif(os.name == "nt", reason="permissions are another story there")
def test_records_that_may_only_be_read_are_told(opens, built, powerless):
    folder, without_rights = powerless
    shutil.copy(built / RECORDS, folder / RECORDS).chmod(0o444)
    folder.chmod(0o555)
    with without_rights():
        sora = opens(lambda: open_databases(folder))
        sora.finds(TroubleView)

        assert sora.reads(explain(errors.RecordsAreReadOnly(folder / RECORDS)))


def test_a_second_window_is_sent_to_the_first(opens, folder):
    first = opens()
    first.button("I am new")
    second = opens()
    second.finds(TroubleView)
    assert second.reads(explain(errors.RecordsAreInUse(folder)))

    first.window.close()
    second.clicks("Try again")
    assert second.button("I am new")


def test_an_answer_that_finds_no_room_can_be_given_again(opens, folder):
    sora = opens()
    joins(sora, "Sora")
    sora.clicks("Practise with posts")
    post = sora.looks().post
    sora.opens(post, post.evidence[0].id)
    with files_of_at_most(A_LITTLE):
        sora.decides(Qt.Key.Key_2)
        sora.finds(TroublePage)
    assert sora.reads("This did not work")
    assert sora.reads(explain(errors.DiskIsFull(folder / RECORDS)))

    sora.clicks("Try again")
    assert sora.looks().post == post
    assert sora.button("Probably genuine").isChecked()
    sora.goes_on()
    assert sora.learns().post == post
    assert verify_records(folder).sound


def test_no_room_found_out_after_leaving_breaks_nothing(opens):
    sora = opens()
    joins(sora, "Sora")
    sora.clicks("Practise with posts")
    sora.looks()
    sora.presses(Qt.Key.Key_2)
    stop = sora.button("Stop for now")
    with files_of_at_most(A_LITTLE):
        QTest.keyClick(sora.window, Qt.Key.Key_Return, CTRL)
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
        sora.finds(HomeView)
        sora.button("Begin")

    assert not sora.reads("We are sorry")


def test_a_bug_in_a_job_leads_to_an_apology_and_keeps_the_answers(opens, folder):
    sora = opens()
    joins(sora, "Sora")
    sora.clicks("Practise with posts")
    sora.looks()
    sora.decides(Qt.Key.Key_2)
    sora.learns()
    with closing(sqlite3.connect(folder / RECORDS)) as file:
        file.execute("DROP TABLE attempt")
    sora.clicks("Next post")
    sora.looks()
    sora.decides(Qt.Key.Key_2)
    sora.waits_to_read("We are sorry")
    assert sora.reads("Every answer whose feedback you saw is safe.")
    sora.window.close()

    assert "Sora" not in (folder / LOG_NAME).read_text()
    rebuild_records(folder)
    dbs = open_databases(folder)
    [learner] = dbs.records.learners()
    assert dbs.records.attempts_made(learner.id) == 1
    dbs.close()


KILLED = """
import os, signal, sys
from functools import partial
from pathlib import Path
from PySide6.QtCore import Qt
from literacy_app.services.databases import open_databases
from literacy_app.ui.app import make_app
from literacy_app.ui.main_window import MainWindow
from tests.journeys.conftest import NINE
from tests.journeys.test_first_day import joins
from tests.ui.practice.sitter import Sitter

app = make_app()
window = MainWindow(
    partial(open_databases, Path(sys.argv[1])),
    lang="en", theme="light", clock=lambda: NINE, seed=7,
)
window.show()
sora = Sitter(app, window)
joins(sora, "Sora")
sora.clicks("Practise with posts")
sora.looks()
sora.decides(Qt.Key.Key_2)
print(sora.learns().post.id, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL there")
def test_a_window_killed_at_the_feedback_has_kept_the_answer(folder):
    died = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr

    dbs = open_databases(folder)
    [learner] = dbs.records.learners()
    assert dbs.records.answered_posts(learner.id) == {died.stdout.strip()}
    dbs.close()
    assert verify_records(folder).sound
