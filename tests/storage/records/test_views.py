"""Tables are views of the log: thrown away and replayed, they come out the same."""

import sqlite3
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.counted import abilities, counted
from literacy_app.domain.decision import CANNOT_TELL, SCALE
from literacy_app.domain.difficulty import CalibratedPost, Difficulty, from_rating
from literacy_app.domain.discernment import Ability, Judged, pass_time, update
from literacy_app.domain.memory import CardKey
from literacy_app.domain.people import Preferences
from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.domain.testing import GroupTest
from literacy_app.storage.records.inspection import inspect
from literacy_app.storage.records.opening import open_records
from literacy_app.storage.records.practice_reader import Counts
from tests.domain.making import (
    NOW,
    a_genuine_post,
    a_learner,
    a_post,
    a_review,
    an_attempt,
)

VIEWS = (
    "learner",
    "sitting",
    "attempt",
    "ability",
    "card",
    "review",
    "calibrated",
    "group_test",
    "test_half",
    "test_released",
)


def dump(records):
    """Return every row of every view as SQL text, byte by byte."""
    db = sqlite3.connect(records.path)
    lines = [line for line in db.iterdump() if any(f'"{v}"' in line for v in VIEWS)]
    db.close()
    return lines


def practise(records, chance, answers):
    """Let people answer posts at random, on several days, some of them badly."""
    for number in range(answers):
        make = chance.choice([a_post, a_genuine_post])
        post = make(
            id=f"post-{chance.randrange(9)}", difficulty_prior=chance.uniform(-2, 2)
        )
        attempt = an_attempt(
            post,
            learner_id=chance.choice(["ama", "ken"]),
            decision=chance.choice([*SCALE, CANNOT_TELL]),
            seconds=chance.uniform(0, 30),
            hinted=chance.random() < 0.1,
            seen_before=chance.random() < 0.2,
            now=NOW + timedelta(days=number * chance.choice([0, 0, 1])),
        )
        cards = [CardKey(chance.choice(["EMO1", "EVI2"]), "text")]
        reviews = [a_review(attempt, card=card) for card in cards]
        records.keep_attempt(attempt, reviews if chance.random() < 0.5 else ())


def set_and_measure(records):
    """Let a test be set, opened and released, and difficulty be found twice."""
    halves = {"ama": 0, "ken": 1, "mio": 0}
    records.keep_test(GroupTest("test", NOW, (("a",), ("b",)), halves, "held"))
    records.open_test("test", "pre", NOW)
    plan = SittingPlan("test", 1, 2, "test", "pre")
    for number, name in enumerate(halves):
        records.begin_sitting(f"test-{number}", name, plan=plan, now=NOW)
    records.end_sitting("test-0", "ama", finished=True, now=NOW)
    records.open_test("test", None, NOW)
    records.release_test("test", "pre", NOW)
    for b in (0.5, 0.75):
        found = {("a", 1): CalibratedPost(Difficulty(b, 0.1), 40)}
        records.keep_calibration(found, NOW)


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 1_000_000), answers=st.integers(0, 25))
def test_a_replay_gives_the_same_bytes(tmp_path_factory, seed, answers):
    chance = Random(seed)
    with open_records(tmp_path_factory.mktemp("records")) as records:
        for name in ("ama", "ken", "mio"):
            records.enrol(a_learner(id=name))
        plan = SittingPlan("practice", 8, 3)
        records.begin_sitting("s1", "ama", plan=plan, now=NOW)
        practise(records, chance, answers)
        set_and_measure(records)
        records.change_preferences("ken", Preferences(lang="ja"), NOW)
        records.change_pin("ama", "a hash", NOW)
        records.remove_learner("mio", NOW)
        before = dump(records)
        assert records.verify().sound

        records.rebuild()

        assert dump(records) == before


def test_views_of_an_earlier_shape_are_made_again_at_the_next_start(practised):
    before, folder = dump(practised), practised.path.parent
    practised.close()
    db = sqlite3.connect(folder / "records.sqlite")
    db.execute("UPDATE meta SET value = '0002_events_only_grow' WHERE key = 'views'")
    for view in reversed(VIEWS):
        db.execute(f"DROP TABLE {view}")
    db.execute("CREATE TABLE attempt (id TEXT, of_another_shape TEXT)")
    db.commit()
    db.close()
    assert inspect(folder).sound

    with open_records(folder) as records:
        assert dump(records) == before
        assert records.verify().sound


def test_views_can_be_dropped_and_made_again(practised):
    before = dump(practised)
    db = sqlite3.connect(practised.path)
    for view in reversed(VIEWS):
        db.execute(f"DROP TABLE {view}")
    db.close()
    assert not practised.verify().views_agree

    practised.rebuild()

    assert dump(practised) == before
    assert practised.verify().sound


def test_the_log_alone_gives_back_the_ability(records):
    records.enrol(a_learner(id="ama"))
    records.enrol(a_learner(id="ken"))
    practise(records, Random(11), 40)

    *_, replayed = abilities(counted(records.attempts_of("ama")))

    stored = records.standing_of("ama").ability
    assert stored.theta == pytest.approx(replayed.theta, abs=1e-9)
    assert stored.kappa == pytest.approx(replayed.kappa, abs=1e-9)
    assert stored.var_theta == pytest.approx(replayed.var_theta, abs=1e-9)


def test_somebody_who_was_away_is_known_less_surely(records, ama):
    def answers_after(days):
        now = NOW + timedelta(days=days)
        records.keep_attempt(an_attempt(a_post(id=f"post-{days}"), now=now))
        return records.ability_of(ama.id)

    before = answers_after(0)
    judged = Judged(
        manipulated=True,
        right=True,
        difficulty=0.0,
        difficulty_variance=from_rating(0.0).variance,
    )

    assert answers_after(20) == update(pass_time(before, 20), judged)


def test_a_hurried_hinted_or_repeated_answer_leaves_ability_alone(records, ama):
    records.keep_attempt(an_attempt(seconds=0.5))
    records.keep_attempt(an_attempt(hinted=True))
    records.keep_attempt(an_attempt(seen_before=True))
    records.keep_attempt(an_attempt(decision=CANNOT_TELL))

    assert records.ability_of(ama.id) == Ability()
    assert records.counts_of(ama.id) == Counts(manipulated=0, genuine=0)
    assert records.attempts_made(ama.id) == 4


def test_answers_are_counted_by_what_the_posts_were(practised):
    assert practised.counts_of("ama") == Counts(manipulated=3, genuine=3)
    assert practised.lately_right("ama", manipulated=True, last=2) == (True, True)
    assert practised.lately_right("ama", manipulated=False, last=9) == (False,) * 3
