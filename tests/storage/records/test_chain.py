"""Whatever is changed in the log behind the app's back shows."""

import shutil
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from literacy_app.storage.records.inspection import inspect
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW, a_genuine_post, a_learner, a_post, an_attempt

COLUMNS = (
    "device_id",
    "seq",
    "at",
    "kind",
    "subject",
    "payload",
    "payload_sha256",
    "chain_sha256",
)
EVENTS = 8


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """A folder with eight events, two of them erased."""
    folder = tmp_path_factory.mktemp("written")
    with open_records(folder) as records:
        records.enrol(a_learner(id="ama"))
        records.enrol(a_learner(id="ken"))
        for number in range(4):
            make = a_post if number % 2 else a_genuine_post
            records.keep_attempt(an_attempt(make(id=f"post-{number}")))
        records.change_pin("ken", "a hash", NOW)
        records.remove_learner("ken", NOW)
    return folder


def tampered(folder, sql, *values):
    """Return what a check says after somebody got round the triggers."""
    path = folder / "records.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    for name in ("never_deleted", "can_only_be_erased", "takes_the_next_number"):
        db.execute(
            f"DROP TRIGGER event_{'is_' if name == 'never_deleted' else ''}{name}"
        )
    db.execute(sql, values)
    db.close()
    return inspect(folder)


@pytest.fixture
def folder(written, tmp_path):
    shutil.copy(written / "records.sqlite", tmp_path)
    return tmp_path


def test_an_untouched_log_is_sound(folder):
    report = inspect(folder)

    assert report.sound
    assert (report.events, report.devices) == (EVENTS, 1)


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    column=st.sampled_from(COLUMNS),
    seq=st.integers(1, EVENTS),
    value=st.one_of(st.integers(-3, 12), st.text(max_size=8), st.just("learner_left")),
)
def test_any_changed_column_of_any_event_shows(written, tmp_path, column, seq, value):
    shutil.copy(written / "records.sqlite", tmp_path)
    stands = stored(tmp_path, column, seq)
    if column == "seq" and not isinstance(value, int):
        value = len(value) + EVENTS  # the column takes whole numbers only
    if str(value) == str(stands):
        return
    if (column, value) == ("payload", "") and has_left(tmp_path, seq):
        return  # an erasure, which is not a change

    sql = f"UPDATE OR REPLACE event SET {column} = ? WHERE seq = ?"  # noqa: S608
    assert not tampered(tmp_path, sql, value, seq).sound


def has_left(folder, seq):
    subject = stored(folder, "subject", seq)
    db = sqlite3.connect(folder / "records.sqlite")
    sql = "SELECT count(*) FROM event WHERE kind = 'learner_left' AND subject = ?"
    (times,) = db.execute(sql, [subject]).fetchone()
    db.close()
    return bool(times)


def stored(folder, column, seq):
    db = sqlite3.connect(folder / "records.sqlite")
    row = db.execute("SELECT * FROM event WHERE seq = ?", [seq]).fetchone()
    db.close()
    return row[COLUMNS.index(column)]


@pytest.mark.parametrize("seq", range(1, EVENTS + 1))
def test_a_removed_event_shows(folder, seq):
    assert not tampered(folder, "DELETE FROM event WHERE seq = ?", seq).sound


def test_the_first_broken_event_is_named(folder):
    report = tampered(folder, "UPDATE event SET subject = 'mio' WHERE seq IN (3, 5)")

    assert report.broken.seq == 3


def test_an_answer_emptied_for_somebody_who_is_still_here_shows(folder):
    report = tampered(folder, "UPDATE event SET payload = '' WHERE seq = 4")

    assert report.broken.seq == 4


def test_a_changed_view_shows_and_can_be_made_again(folder):
    report = tampered(folder, "UPDATE attempt SET right = 1 - right")
    assert report.broken is None
    assert not report.views_agree

    with open_records(folder) as records:
        records.rebuild()
    assert inspect(folder).sound
