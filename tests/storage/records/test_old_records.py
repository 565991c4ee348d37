"""Records of version 0.1.0 open, and every answer in them is kept.

records-0.1.0.sql was written by that version: Ama answered 14 posts on three days,
disputed one, and Ken left.
"""

import sqlite3
from pathlib import Path

import pytest

from literacy_app.domain.counted import abilities, counted
from literacy_app.domain.people import Preferences
from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.storage.records.inspection import inspect
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW

WRITTEN_BY_0_1_0 = Path(__file__).parent / "records-0.1.0.sql"


@pytest.fixture
def folder(tmp_path):
    db = sqlite3.connect(tmp_path / "records.sqlite")
    db.executescript(WRITTEN_BY_0_1_0.read_text("utf-8"))
    db.close()
    return tmp_path


def events(path):
    db = sqlite3.connect(path)
    rows = db.execute("SELECT * FROM event ORDER BY device_id, seq").fetchall()
    db.close()
    return rows


def test_every_event_is_still_there_as_it_was_written(folder):
    before = events(folder / "records.sqlite")

    with open_records(folder) as records:
        assert records.verify().sound
        assert records.events() == 21

    assert events(folder / "records.sqlite") == before
    copy = folder / "records.sqlite.before-0003_reviews_tests_calibration"
    assert events(copy) == before


def test_every_answer_is_still_there(folder):
    with open_records(folder) as records:
        attempts = records.attempts_of("ama")

    assert [a.answer.id for a in attempts] == [f"answer-{n}" for n in range(14)]
    assert {a.medium for a in attempts} == {None}
    assert {a.answer.card for a in attempts} == {""}
    assert attempts[3].answer.named_tactics() == {"EMO1"}
    assert attempts[3].answer.minutes_used() == 1
    assert not attempts[6].counts


def test_the_people_are_still_there_and_who_left_is_not(folder):
    with open_records(folder) as records:
        [ama] = records.learners()
        halves = records.counts_of("ama")

    assert (ama.nickname, ama.pin_hash) == ("Ama", "hash")
    assert ama.preferences == Preferences(lang="ja", avoided=frozenset({"war"}))
    assert (halves.manipulated, halves.genuine) == (7, 5)


def test_an_old_sitting_was_practice_and_nobody_knows_when_it_ended(folder):
    with open_records(folder) as records:
        sitting = records.sitting("sitting")
        inside = records.attempts_in("sitting")

    assert sitting.plan == SittingPlan("practice", 8, 7)
    assert (sitting.begun_at, sitting.ended_at, sitting.finished) == (NOW, None, False)
    assert len(inside) == 14


def test_skill_takes_the_days_between_the_old_answers_into_account(folder):
    with open_records(folder) as records:
        *_, ability = abilities(counted(records.attempts_of("ama")))
        stored = records.standing_of("ama")

    assert stored.ability.theta == pytest.approx(ability.theta, abs=1e-9)
    assert stored.ability.var_theta == pytest.approx(ability.var_theta, abs=1e-9)
    assert stored.counted_at.day == 29


def test_the_answers_of_old_practice_were_open_at_once(folder):
    with open_records(folder) as records:
        assert records.open_posts("ama") == records.answered_posts("ama")
        assert len(records.open_posts("ama")) == 14


def test_old_records_can_be_checked_before_they_are_opened(folder):
    as_it_was = (folder / "records.sqlite").read_bytes()

    assert inspect(folder).sound
    assert (folder / "records.sqlite").read_bytes() == as_it_was
