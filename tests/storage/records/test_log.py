"""The log only grows, has no gaps, and never runs backwards."""

import sqlite3
from datetime import timedelta

import pytest

from literacy_app.domain.people import Preferences
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW, a_learner, an_attempt


def events(records):
    db = sqlite3.connect(records.path)
    db.row_factory = sqlite3.Row
    rows = db.execute("SELECT * FROM event ORDER BY seq").fetchall()
    db.close()
    return rows


def tampering(records, sql):
    db = sqlite3.connect(records.path, isolation_level=None)
    try:
        db.execute(sql)
    finally:
        db.close()


def test_a_device_numbers_its_events_without_gaps(practised):
    assert [row["seq"] for row in events(practised)] == list(range(1, 8))
    assert {row["device_id"] for row in events(practised)} == {practised.device_id}


def test_the_device_keeps_its_id(tmp_path):
    with open_records(tmp_path) as records:
        first = records.device_id
    with open_records(tmp_path) as records:
        assert records.device_id == first


@pytest.mark.usefixtures("ama")
def test_a_clock_set_back_does_not_turn_events_round(records):
    records.change_preferences("ama", Preferences(lang="ja"), NOW)
    yesterday = NOW - timedelta(days=1)
    records.change_preferences("ama", Preferences(text_size=1.5), yesterday)

    times = [row["at"] for row in events(records)]
    assert times == sorted(set(times))
    records.rebuild()
    assert records.learner("ama").preferences == Preferences(text_size=1.5)


@pytest.mark.usefixtures("ama")
def test_an_answer_keeps_the_time_at_which_it_was_given(records):
    yesterday = NOW - timedelta(days=1)
    records.keep_attempt(an_attempt(now=yesterday))

    [kept] = records.attempts_of("ama")
    assert kept.taken_at == yesterday


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM event WHERE seq = 2",
        "UPDATE event SET payload = '{}' WHERE seq = 2",
        "UPDATE event SET payload = '', kind = 'learner_left' WHERE seq = 2",
        "UPDATE event SET seq = 99 WHERE seq = 7",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 2",
        "INSERT INTO event SELECT device_id, 99, at, '', '', '', '', '' FROM event",
    ],
)
def test_the_file_itself_refuses_to_change_an_event(practised, sql):
    with pytest.raises(sqlite3.IntegrityError, match="an event"):
        tampering(practised, sql)


def test_two_events_that_say_the_same_leave_different_hashes(records):
    """So that nobody can find out what an erased payload said by trying."""
    records.enrol(a_learner(id="mio"))
    records.change_preferences("mio", Preferences(), NOW)
    records.change_preferences("mio", Preferences(), NOW)

    [*_, one, other] = events(records)
    assert one["payload_sha256"] != other["payload_sha256"]
