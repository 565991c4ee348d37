"""Tables are views of the log: thrown away and replayed, they come out the same."""

import sqlite3
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.decision import CANNOT_TELL, SCALE
from literacy_app.domain.discernment import Ability, Judged, replay
from literacy_app.domain.people import Preferences
from literacy_app.storage.records.opening import open_records
from literacy_app.storage.records.reader import Counts
from tests.domain.making import (
    NOW,
    a_genuine_post,
    a_learner,
    a_post,
    an_attempt,
)

VIEWS = ("learner", "sitting", "attempt", "ability")


def dump(records):
    """Return every row of every view as SQL text, byte by byte."""
    db = sqlite3.connect(records.path)
    lines = [line for line in db.iterdump() if any(f'"{v}"' in line for v in VIEWS)]
    db.close()
    return lines


def practise(records, chance, answers):
    """Let somebody answer posts at random, some of them hinted, quick or again."""
    for _ in range(answers):
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
        )
        records.keep_attempt(attempt)


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 1_000_000), answers=st.integers(0, 25))
def test_a_replay_gives_the_same_bytes(tmp_path_factory, seed, answers):
    chance = Random(seed)
    with open_records(tmp_path_factory.mktemp("records")) as records:
        for name in ("ama", "ken", "mio"):
            records.enrol(a_learner(id=name))
        records.begin_sitting("s1", "ama", length=8, seed=3, now=NOW)
        practise(records, chance, answers)
        records.change_preferences("ken", Preferences(lang="ja"), NOW)
        records.change_pin("ama", "a hash", NOW)
        records.remove_learner("mio", NOW)
        before = dump(records)

        records.rebuild()

        assert dump(records) == before


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

    judgements = [
        Judged(
            manipulated=attempt.manipulated,
            right=attempt.right,
            difficulty=attempt.difficulty,
            difficulty_variance=attempt.difficulty_variance,
        )
        for attempt in records.attempts_of("ama")
        if attempt.counts
    ]

    stored, replayed = records.ability_of("ama"), replay(judgements)
    assert judgements
    assert stored.theta == pytest.approx(replayed.theta, abs=1e-9)
    assert stored.kappa == pytest.approx(replayed.kappa, abs=1e-9)


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
