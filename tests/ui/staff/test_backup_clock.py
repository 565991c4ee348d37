"""Backups are made by themselves, and a trouble with them waits for staff."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from literacy_app.services.databases import open_databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.ui.backup_clock import BackupClock
from tests.ui.conftest import NINE
from tests.ui.presenters.paper import AtOnce


@pytest.fixture
def dbs(folder):
    dbs = open_databases(folder)
    enrol_learner(dbs.records, Newcomer("Aoi", "cat", "E56"), now=NINE)
    yield dbs
    dbs.close()


def copies(folder):
    return list((folder / "backups").glob("*.sqlite"))


def test_the_first_backup_comes_by_itself(qtbot, dbs, folder):
    keeper = QObject()
    clock = BackupClock(AtOnce(dbs), lambda: NINE, keeper, first_after=1)
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)
    clock.end()


def test_the_next_one_waits_until_a_day_has_gone(dbs, folder):
    keeper, now = QObject(), [NINE]
    clock = BackupClock(AtOnce(dbs), lambda: now[0], keeper)
    clock.look()
    now[0] += timedelta(hours=2)
    clock.look()
    assert len(copies(folder)) == 1
    now[0] += timedelta(hours=23)
    clock.look()
    assert len(copies(folder)) == 2


def test_a_trouble_is_kept_for_staff_and_told_once(dbs, folder):
    (folder / "backups").write_text("a file in the way")
    keeper = QObject()
    clock = BackupClock(AtOnce(dbs), lambda: NINE, keeper)
    clock.look()
    told = []
    clock.tell(told.append)
    clock.tell(told.append)
    assert len(told) == 1
