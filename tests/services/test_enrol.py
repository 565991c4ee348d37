"""Joining, signing in and leaving, as people do it."""

import sqlite3
from time import process_time

import pytest

from literacy_app.domain.errors import (
    LearnerUnknown,
    NicknameTaken,
    NicknameUnfit,
    PinUnfit,
    TooManyTries,
    WrongPin,
)
from literacy_app.domain.people import Preferences
from literacy_app.services.databases import Databases, open_databases
from literacy_app.services.enrol import (
    Newcomer,
    change_pin,
    end_guest,
    enrol_guest,
    enrol_learner,
    learners,
    sign_in,
)
from literacy_app.services.guests import forget_guests
from literacy_app.services.patience import wait_after
from literacy_app.services.pins import hash_pin
from literacy_app.services.preferences import keep_preferences
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW, an_attempt

KEN = Newcomer(nickname="Ken", picture="cat", band="US", pin="4711")


@pytest.fixture
def ken(records):
    return enrol_learner(records, KEN, now=NOW)


def wrong(dbs, learner, clock, times=1):
    """Give a wrong PIN so many times, without waiting; return the last wait named."""
    for _ in range(times):
        with pytest.raises(WrongPin) as caught:
            sign_in(dbs, learner.id, "0000", now=clock.now)
    return caught.value.wait_seconds


def test_a_newcomer_gets_a_tile(dbs, records):
    mio = enrol_learner(records, Newcomer(" みお ", "fish", "E56"), now=NOW)

    assert learners(records) == (mio,)
    assert (mio.nickname, mio.picture, mio.band) == ("みお", "fish", "E56")
    assert sign_in(dbs, mio.id, None, now=NOW) == mio


def test_two_learners_cannot_be_taken_for_each_other(records, ken):
    with pytest.raises(NicknameTaken):
        enrol_learner(records, Newcomer("ＫＥＮ", "bird", "LS"), now=NOW)

    assert learners(records) == (ken,)


@pytest.mark.parametrize("nickname", ["", "x" * 21, "A\nma"])
def test_an_unfit_nickname_enrols_nobody(records, nickname):
    with pytest.raises(NicknameUnfit):
        enrol_learner(records, Newcomer(nickname, "bird", "LS"), now=NOW)

    assert learners(records) == ()


@pytest.mark.parametrize(
    "pin", ["123", "123456789", "12a4", "１２３", "12 34", "４٤٤٤"]
)
def test_an_unfit_pin_enrols_nobody(records, pin):
    with pytest.raises(PinUnfit):
        enrol_learner(records, Newcomer("Ama", "bird", "LS", pin), now=NOW)

    assert learners(records) == ()


def test_a_picture_that_is_not_offered_is_a_mistake_of_ours(records):
    with pytest.raises(ValueError, match="wolf"):
        enrol_learner(records, Newcomer("Ama", "wolf", "LS"), now=NOW)


def test_the_right_pin_opens_the_tile(dbs, ken, clock):
    assert sign_in(dbs, ken.id, "4711", now=clock.now) == ken
    assert sign_in(dbs, ken.id, "４７１１", now=clock.now) == ken


def test_no_pin_is_found_in_the_file(records, ken):
    assert ken.pin_hash.startswith("$argon2id$")
    assert b"4711" not in records.path.read_bytes().replace(b"$argon2id", b"")


def test_a_pin_takes_a_moment_and_no_longer():
    before = process_time()
    hash_pin("4711")

    assert process_time() - before <= 0.15


def test_three_wrong_pins_start_a_wait_that_grows(dbs, ken, clock):
    assert wrong(dbs, ken, clock, times=2) == 0
    assert wrong(dbs, ken, clock) == 10
    with pytest.raises(TooManyTries) as caught:
        sign_in(dbs, ken.id, "4711", now=clock.now)
    assert caught.value.wait_seconds == 10

    clock.waits(10)
    assert wrong(dbs, ken, clock) == 20


def test_after_the_wait_the_right_pin_opens_and_clears_the_slate(dbs, ken, clock):
    wrong(dbs, ken, clock, times=3)
    clock.waits(10)

    assert sign_in(dbs, ken.id, "4711", now=clock.now) == ken
    assert wrong(dbs, ken, clock) == 0


def test_starting_the_app_again_does_not_end_the_wait(
    dbs, records, ken, clock, tmp_path
):
    wrong(dbs, ken, clock, times=3)
    records.close()

    with open_records(tmp_path) as again, pytest.raises(TooManyTries):
        sign_in(Databases(dbs.bank, again), ken.id, "4711", now=clock.now)


def test_a_clock_set_back_locks_nobody_out(dbs, ken, clock):
    wrong(dbs, ken, clock, times=3)
    clock.waits(-86_400)

    assert sign_in(dbs, ken.id, "4711", now=clock.now) == ken


def test_the_longest_wait_is_five_minutes():
    assert [wait_after(wrong) for wrong in (1, 2, 3, 4, 8, 5000)] == [
        *(0, 0, 10, 20),
        *(300, 300),
    ]


def test_a_pin_can_be_changed_by_who_knows_it(dbs, ken, clock):
    with pytest.raises(WrongPin):
        change_pin(dbs, ken.id, old="0000", new="8888", now=clock.now)
    change_pin(dbs, ken.id, old="4711", new="8888", now=clock.now)

    assert sign_in(dbs, ken.id, "8888", now=clock.now).nickname == "Ken"
    with pytest.raises(WrongPin):
        sign_in(dbs, ken.id, "4711", now=clock.now)


def test_a_pin_can_be_taken_off(dbs, ken, clock):
    change_pin(dbs, ken.id, old="4711", new=None, now=clock.now)

    assert sign_in(dbs, ken.id, None, now=clock.now).pin_hash == ""


def test_nobody_signs_in_as_somebody_who_is_gone(dbs):
    with pytest.raises(LearnerUnknown):
        sign_in(dbs, "nobody", None, now=NOW)


def test_a_guest_leaves_no_trace_but_the_chain(dbs, records):
    guest = enrol_guest(records, "LS", Preferences(lang="ja"), now=NOW)
    records.keep_attempt(an_attempt(learner_id=guest.id))
    assert learners(records) == ()

    end_guest(dbs, guest.id, now=NOW)

    assert payloads_about(records, guest.id) == ["", "", "{"]
    assert records.verify().sound
    with pytest.raises(LearnerUnknown):
        records.learner(guest.id)


def payloads_about(records, subject):
    db = sqlite3.connect(records.path)
    sql = "SELECT substr(payload, 1, 1) FROM event WHERE subject = ? ORDER BY seq"
    rows = db.execute(sql, [subject]).fetchall()
    db.close()
    return [row[0] for row in rows]


def test_ending_a_guest_never_ends_a_learner(dbs, records, ken):
    end_guest(dbs, ken.id, now=NOW)

    assert learners(records) == (ken,)


def test_a_guest_left_behind_by_a_crash_is_forgotten(records, ken):
    enrol_guest(records, "LS", Preferences(), now=NOW)

    forget_guests(records, now=NOW)

    assert records.learners() == (ken,)


def test_the_next_start_forgets_the_guests_of_the_last(tmp_path):
    with open_records(tmp_path) as records:
        enrol_guest(records, "LS", Preferences(), now=NOW)

    dbs = open_databases(tmp_path)
    left = dbs.records.learners()
    dbs.close()

    assert left == ()


def test_preferences_are_kept_for_the_next_time(dbs, records, ken):
    wishes = Preferences(theme="contrast", text_size=2.0, avoided=frozenset({"war"}))
    kept = keep_preferences(dbs, ken.id, wishes, now=NOW)
    events = records.events()

    assert kept.preferences == wishes
    assert learners(records) == (kept,)
    keep_preferences(dbs, ken.id, wishes, now=NOW)
    assert records.events() == events
